/// Why some bytes make no article: what is wrong, on which line, and what to do.
public struct ArticleError: Error, Hashable, Sendable {
  /// What is wrong.
  public var reason: Reason
  /// The line of the input that it stands on, counted from 1; nil where it is the matter of no single line.
  public var line: Int?

  /// Makes an error.
  public init(_ reason: Reason, line: Int? = nil) {
    self.reason = reason
    self.line = line
  }

  /// What can be wrong with an input.
  public enum Reason: Hashable, Sendable {
    /// There is not a single byte.
    case empty
    /// There is nothing but white space.
    case blank
    /// The bytes are no text.
    case binary
    /// The text is encoded in UTF-16.
    case utf16
    /// The text is not UTF-8; the byte, counted from 1 in the text or in its line of JSON, is the first to be wrong.
    case invalidUTF8(byte: Int)
    /// There are more bytes than are allowed.
    case tooLarge(limit: Int)
    /// A line is not JSON; the detail, where there is one, says where it goes wrong.
    case malformedJSON(detail: String?)
    /// A line is JSON, but not an object.
    case notAnObject
    /// An object lacks a field that it must have.
    case missing(field: String)
    /// A field of an object has a value of the wrong type.
    case wrongType(field: String, expected: String)
    /// A web page holds no article: no paragraph that is more than a label or a link.
    case noArticle
    /// The system could not read on.
    case unreadable(detail: String)
  }
}

extension ArticleError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    line.map { "line \($0): \(reason)" } ?? reason.description
  }
}

extension ArticleError.Reason: CustomStringConvertible {
  /// What is wrong and what to do, in one line for people.
  public var description: String {
    switch self {
    case .empty:
      "it is empty; check that this is the article you meant"
    case .blank:
      "it holds nothing but white space; check that this is the article you meant"
    case .binary:
      "it is binary data, not text; save the article as plain text first"
    case .utf16:
      "it is encoded in UTF-16; convert it to UTF-8 first"
    case .invalidUTF8(let byte):
      "byte \(byte) is not valid UTF-8; convert the text to UTF-8 first"
    case .tooLarge(let limit):
      "it is larger than \(limit) bytes; split it, or raise the limit"
    case .malformedJSON(let detail):
      "it is not valid JSON\(detail.map { " (\($0))" } ?? ""); give one whole JSON object a line"
    case .notAnObject:
      "it is not a JSON object; give one object a line, such as {\"id\": \"1\", \"text\": \"...\"}"
    case .missing(let field):
      "it has no \"\(field)\"; give every object one"
    case .wrongType(let field, let expected):
      "\"\(field)\" is not \(expected); make it one"
    case .noArticle:
      "this page holds no article; check that it was saved whole, and not only the script that shows it"
    case .unreadable(let detail):
      "it cannot be read further (\(detail)); check the disk or the program that it comes from"
    }
  }
}
