import Articles

/// Where in the inputs something stands.
struct Place: Hashable, Sendable, CustomStringConvertible {
  /// The input's name.
  var name: String
  /// The line, counted from 1, where one is meant.
  var line: Int?

  /// The name, with the line behind it as compilers write it.
  var description: String { name + (line.map { ":\($0)" } ?? "") }
}

/// What is wrong with one input: where, what, and what to do.
struct Complaint: Error, Hashable, Sendable, CustomStringConvertible {
  var place: Place
  var message: String

  var description: String { "\(place): \(message)" }
}

extension Complaint {
  /// The complaint about an input of this name that made no article.
  init(_ error: ArticleError, in name: String) {
    self.init(place: Place(name: name, line: error.line), message: Self.advice(on: error))
  }

  /// The complaint about the page at an address to which something at `place` leads.
  init(_ error: ArticleError, at place: Place, of address: String) {
    self.init(place: place, message: "\(address): \(Self.advice(on: error))")
  }

  /// What is wrong, and by which option to mend it.
  private static func advice(on error: ArticleError) -> String {
    var message = error.reason.description
    if case .tooLarge = error.reason { message += " with --max-bytes" }
    if case .utf16 = error.reason { message += ", as by iconv -f UTF-16 -t UTF-8" }
    if case .noTextColumn = error.reason { message += " with --columns" }
    if case .expandsTooFar = error.reason { message += ", or raise the limit with --max-expansion" }
    return message
  }
}
