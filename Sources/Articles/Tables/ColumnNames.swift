/// Which columns of a table stand for what.
public struct ColumnNames: Hashable, Sendable {
  /// What an article consists of.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case id, text, title, published, outlet, author, address, language

    /// The names that columns of this kind usually have, the best first.
    var usualNames: [String] {
      switch self {
      case .id: ["id", "articleid", "docid", "documentid", "guid", "uuid"]
      case .text:
        ["text", "body", "content", "article", "fulltext", "articletext", "articlebody", "bodytext", "story"]
      case .title: ["title", "headline", "heading", "articletitle"]
      case .published:
        ["published", "date", "pubdate", "publishdate", "publicationdate", "publishedat", "datepublished"]
      case .outlet: ["outlet", "source", "publisher", "publication", "newspaper", "sourcename", "medium"]
      case .author: ["author", "authors", "byline", "writer", "creator"]
      case .address: ["address", "url", "link", "uri", "weburl", "permalink"]
      case .language: ["language", "lang"]
      }
    }
  }

  /// The columns that the user names.
  public var names: [Field: String]

  /// Makes names; columns that are not named are known by their usual names.
  public init(_ names: [Field: String] = [:]) {
    self.names = names
  }

  /// Where among `columns` each field stands.
  func places(in columns: [String]) -> [Field: Int] {
    let plain = columns.map(\.lettersAndDigits)
    var places: [Field: Int] = [:]
    for field in Field.allCases {
      if let name = names[field] {
        places[field] = columns.firstIndex(of: name) ?? plain.firstIndex(of: name.lettersAndDigits)
      } else {
        places[field] = field.usualNames.lazy.compactMap { plain.firstIndex(of: $0) }.first
      }
    }
    return places
  }
}
