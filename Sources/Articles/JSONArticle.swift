import Foundation

/// An article as one object of JSON gives it.
struct JSONArticle: Decodable {
  var id: Identifier?
  var text: String
  var title: String?
  var published: String?
  var outlet: String?

  /// A string, or an integer that stands for its digits.
  struct Identifier: Decodable {
    var name: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      name = try (try? container.decode(Int.self)).map(String.init) ?? container.decode(String.self)
    }
  }

  /// Decodes one object.
  ///
  /// - Throws: ``ArticleError`` without a line, which the caller knows.
  init(_ bytes: [UInt8]) throws(ArticleError) {
    if TextCheck.isUTF16(bytes) { throw ArticleError(.utf16) }
    let json = TextCheck.withoutByteOrderMark(bytes)
    // The decoder would say no more than that something is wrong.
    _ = try TextCheck.decode(json)
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(json))
    } catch {
      throw ArticleError(Self.reason(of: error, in: json))
    }
  }

  /// The article, named by its line where it has no other name.
  func article(line: Int) throws(ArticleError) -> Article {
    if text.isEmpty { throw ArticleError(.empty) }
    if text.isBlank { throw ArticleError(.blank) }
    if TextCheck.isBinary(text.utf8) { throw ArticleError(.binary) }
    return Article(
      id: id?.name ?? String(line),
      text: text,
      title: title,
      published: published,
      outlet: outlet
    )
  }

  private static func reason(of error: any Error, in json: ArraySlice<UInt8>) -> ArticleError.Reason {
    switch error {
    case DecodingError.keyNotFound(let key, _):
      return .missing(field: key.stringValue)
    case DecodingError.valueNotFound(_, let context), DecodingError.typeMismatch(_, let context):
      guard let field = context.codingPath.first?.stringValue else { return .notAnObject }
      return .wrongType(field: field, expected: field == "id" ? "a string or an integer" : "a string")
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
