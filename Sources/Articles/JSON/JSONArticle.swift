import Foundation

/// An article as one object of JSON gives it.
struct JSONArticle: Decodable {
  private var id: String?
  private var text: String
  private var title: String?
  private var published: String?
  private var outlet: String?
  private var author: String?
  private var address: String?
  private var language: String?

  /// Decodes one object.
  ///
  /// - Throws: ``ArticleError`` without a line, which the caller knows.
  init(_ bytes: [UInt8], columns: ColumnNames = ColumnNames()) throws(ArticleError) {
    if TextCheck.isUTF16(bytes) { throw ArticleError(.utf16) }
    let json = TextCheck.withoutByteOrderMark(bytes)
    // The decoder would say no more than that something is wrong.
    _ = try TextCheck.decode(json)
    let decoder = JSONDecoder()
    if let key = CodingUserInfoKey.columns { decoder.userInfo[key] = columns }
    do {
      self = try decoder.decode(Self.self, from: Data(json))
    } catch {
      throw ArticleError(Self.reason(of: error, in: json, columns))
    }
  }

  init(from decoder: any Decoder) throws {
    let columns = CodingUserInfoKey.columns.flatMap { decoder.userInfo[$0] as? ColumnNames } ?? ColumnNames()
    let fields = try decoder.container(keyedBy: FieldName.self)
    func string(_ field: ColumnNames.Field, _ usual: String) throws -> String? {
      try fields.decodeIfPresent(String.self, forKey: FieldName(columns.names[field] ?? usual))
    }
    id = try fields.decodeIfPresent(Identifier.self, forKey: FieldName(columns.names[.id] ?? "id"))?.name
    text = try fields.decode(String.self, forKey: FieldName(columns.names[.text] ?? "text"))
    title = try string(.title, "title")
    published = try string(.published, "published")
    outlet = try string(.outlet, "outlet")
    author = try fields.decodeIfPresent(Names.self, forKey: FieldName(columns.names[.author] ?? "author"))?
      .joined
    address = try string(.address, "address") ?? string(.address, "url")
    language = try string(.language, "language")
  }

  /// The article, named by its line where it has no other name.
  func article(line: Int) throws(ArticleError) -> Article {
    if text.isEmpty { throw ArticleError(.empty) }
    if text.isBlank { throw ArticleError(.blank) }
    if TextCheck.isBinary(text.utf8) { throw ArticleError(.binary) }
    return Article(
      id: id ?? String(line),
      text: text,
      title: title,
      published: published,
      outlet: outlet,
      author: author,
      address: address,
      language: language
    )
  }

  private static func reason(
    of error: any Error,
    in json: ArraySlice<UInt8>,
    _ columns: ColumnNames
  ) -> ArticleError.Reason {
    switch error {
    case DecodingError.keyNotFound(let key, _):
      return .missing(field: key.stringValue)
    case DecodingError.valueNotFound(_, let context), DecodingError.typeMismatch(_, let context):
      guard let field = context.codingPath.first?.stringValue else { return .notAnObject }
      let expected =
        switch field {
        case columns.names[.id] ?? "id": "a string or an integer"
        case columns.names[.author] ?? "author": "a string or a list of strings"
        default: "a string"
        }
      return .wrongType(field: field, expected: expected)
    default:
      return .malformedJSON(detail: syntaxError(in: json))
    }
  }

  /// What is wrong with the syntax, in the words of `JSONSerialization`: the decoder does not say.
  private static func syntaxError(in json: ArraySlice<UInt8>) -> String? {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed)
      return nil
    } catch {
      let detail = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      return detail.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    }
  }
}

/// The name of a field, which the user may choose.
private struct FieldName: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { return nil }
}

/// A string, or an integer that stands for its digits.
private struct Identifier: Decodable {
  var name: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    name = try (try? container.decode(Int.self)).map(String.init) ?? container.decode(String.self)
  }
}

/// A string, or a list of strings.
private struct Names: Decodable {
  var joined: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    joined =
      try (try? container.decode([String].self)).map { $0.joined(separator: ", ") }
      ?? container.decode(String.self)
  }
}

extension CodingUserInfoKey {
  fileprivate static let columns = CodingUserInfoKey(rawValue: "columns")
}
