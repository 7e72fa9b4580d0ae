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
    /// An archive or a compressed file is damaged, cut short or locked.
    case damagedArchive(detail: String?)
    /// An archive holds more members than are allowed.
    case tooManyMembers(limit: Int)
    /// What is unpacked is more times as large as the input than is allowed.
    case expandsTooFar(limit: Int)
    /// Archives are packed in one another more often than is allowed.
    case nestedTooDeep(limit: Int)
    /// A document of an office program in which no articles are looked for.
    case unknownDocument
    /// A row of a table has a quotation mark where it means nothing, or one that is never closed.
    case brokenQuote
    /// A row of a table has more columns than there are names for.
    case tooManyColumns(found: Int, named: Int)
    /// No column of a table is known to hold the text.
    case noTextColumn(names: [String])
    /// A feed or a document is not well formed; the detail says where it goes wrong.
    case malformedMarkup(detail: String)
    /// A feed declares entities of its own.
    case declaredEntities
    /// A record of a web archive has no length, or a false one.
    case falseLength
    /// The bytes are no record of a web archive.
    case notARecord
    /// The answer of a server is encoded in a way that is not known.
    case unknownEncoding(name: String)
    /// There is an input, but not a single article in it.
    case holdsNothing
    /// It never was an article; see ``ArticleError/isPassedOver``.
    case passedOver(Passing)
  }

  /// What an input may hold beside articles.
  public enum Passing: Hashable, Sendable {
    /// A picture, a script, a program, a folder's own notes.
    case notText
    /// A web page without an article, in an archive or a folder.
    case noArticle
    /// A server's answer other than a page: a redirect, an error.
    case status(Int)
    /// A server's answer of another type.
    case mediaType(String)
  }

  /// Whether there is nothing to complain of: what could not be read is no article, and nobody said that it was one.
  public var isPassedOver: Bool {
    if case .passedOver = reason { return true }
    return false
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
    case .damagedArchive(let detail):
      "it cannot be unpacked further\(detail.map { " (\($0))" } ?? ""); fetch or pack it again"
    case .tooManyMembers(let limit):
      "it holds more than \(limit) members; split it"
    case .expandsTooFar(let limit):
      "it is more than \(limit) times as large once unpacked, which no text is; unpack it by hand if you trust it"
    case .nestedTooDeep(let limit):
      "it is packed into more than \(limit) archives; unpack the outer ones first"
    case .unknownDocument:
      "it is a document of a kind that cannot be read; save it as DOCX, HTML or plain text"
    case .brokenQuote:
      "a quotation mark is not closed or stands where it must not; double those that belong to the text"
    case .tooManyColumns(let found, let named):
      "the row has \(found) columns, but only \(named) are named; put values that hold the delimiter into quotation marks"
    case .noTextColumn(let names):
      "no column is known to hold the text (there are \(names.formatted)); name it, as by text=\(names.first ?? "body")"
    case .malformedMarkup(let detail):
      "it is not well-formed XML (\(detail)); fetch or export it again"
    case .declaredEntities:
      "it declares entities, which are left out wherever they stand; have it written without them"
    case .falseLength:
      "the record's length is missing or false; what follows is read from the next record on"
    case .notARecord:
      "these bytes are no record of a web archive; what follows is read from the next record on"
    case .unknownEncoding(let name):
      "the server's answer is encoded as \(name), which cannot be undone here; have it written without"
    case .holdsNothing:
      "it holds no articles; check that this is the input you meant"
    case .passedOver(let passing):
      passing.description
    }
  }
}

extension ArticleError.Passing: CustomStringConvertible {
  /// What it is, in a few words for people.
  public var description: String {
    switch self {
    case .notText: "no text"
    case .noArticle: "a page without an article"
    case .status(let code): "a server's answer \(code)"
    case .mediaType(let type): "a server's answer of type \(type)"
    }
  }
}

extension [String] {
  /// The first names, in quotation marks.
  fileprivate var formatted: String {
    let names = prefix(12).map { "\"\($0.prefix(40))\"" }.joined(separator: ", ")
    return count > 12 ? names + ", ..." : names
  }
}
