/// Why a line is not taken.
struct ImportFlaw: Error {
  var reason: String

  init(_ reason: String) {
    self.reason = reason
  }

  /// Says in words what was found to be wrong while a line was read.
  init(_ error: any Error) {
    switch error {
    case DecodingError.keyNotFound(let key, _): self.init("the field “\(key.stringValue)” is missing")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      self.init("the field “\(Self.path(context))” holds something else than it should")
    case DecodingError.dataCorrupted(let context):
      self.init(
        context.codingPath.isEmpty
          ? "it is no JSON" : "the field “\(Self.path(context))” holds a value that is not known"
      )
    case let flaw as ImportFlaw: self = flaw
    default: self.init("it cannot be read")
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
