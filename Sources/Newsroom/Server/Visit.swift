import Hummingbird

/// A request on its way through the newsroom.
struct Visit: Sendable {
  var request: Request
  var context: NewsroomContext

  /// The number in the path, as in `/articles/12`.
  ///
  /// - Throws: 404 where there is none.
  func number(_ name: String = "id") throws -> Int {
    guard let text = context.parameters.get(name), let number = Int(text.withoutJSONEnding), number > 0 else {
      throw HTTPError(.notFound)
    }
    return number
  }

  /// What stands in the path under `name`.
  func text(_ name: String) throws -> String {
    guard let text = context.parameters.get(name) else { throw HTTPError(.notFound) }
    return String(text.withoutJSONEnding)
  }

  /// What the visitor is called in the journal, where that was said at the log-in.
  var person: String? { context.visitor?.name }

  /// What was asked behind the question mark.
  var query: Query { Query(request.uri.query ?? "") }

  /// Whether JSON is wanted rather than a page.
  var wantsJSON: Bool { request.wantsJSON }
}

extension Request {
  /// Whether JSON is wanted rather than a page: the path ends in `.json`, or `Accept` prefers it, or it is a program with
  /// a token that does not prefer HTML.
  var wantsJSON: Bool {
    if uri.path.hasSuffix(".json") { return true }
    let accept = headers[.accept] ?? ""
    let wishes = accept.split(separator: ",").prefix(16).map(AcceptedType.init)
    func weight(_ type: String) -> Double { wishes.first { $0.type == type }?.weight ?? -1 }
    let (json, html) = (weight("application/json"), weight("text/html"))
    return bearerToken == nil ? json > html : json >= html
  }

  /// The token that a program shows (RFC 6750).
  var bearerToken: Substring? {
    guard let parts = headers[.authorization]?.split(separator: " ", maxSplits: 1),
      parts.first?.lowercased() == "bearer"
    else { return nil }
    return parts.count > 1 ? parts[1].drop { $0 == " " } : ""
  }

  /// One of the media types of an `Accept` header.
  private struct AcceptedType {
    var type: Substring
    var weight = 1.0

    init(_ text: Substring) {
      let parts = text.split(separator: ";").map { $0.drop { $0 == " " } }
      type = parts.first ?? ""
      for part in parts.dropFirst() where part.hasPrefix("q=") { weight = Double(part.dropFirst(2)) ?? 0 }
    }
  }
}

extension StringProtocol {
  /// The text without `.json` at its end.
  fileprivate var withoutJSONEnding: SubSequence { hasSuffix(".json") ? dropLast(5) : self[...] }
}
