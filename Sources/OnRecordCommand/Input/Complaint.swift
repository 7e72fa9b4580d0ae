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
    var message = error.reason.description
    if case .tooLarge = error.reason { message += " with --max-bytes" }
    if case .utf16 = error.reason { message += ", as by iconv -f UTF-16 -t UTF-8" }
    if case .noTextColumn = error.reason { message += " with --columns" }
    if case .expandsTooFar = error.reason { message += ", or raise the limit with --max-expansion" }
    self.init(place: Place(name: name, line: error.line), message: message)
  }
}
