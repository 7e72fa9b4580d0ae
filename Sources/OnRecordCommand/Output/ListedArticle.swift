import Articles
import OnRecord

/// An article as `onrecord articles` shows it.
struct ListedArticle {
  let article: Article
  let fingerprint: String
  let wordCount: Int
  /// What the article is called that has the same text and came before.
  let original: String?

  /// Takes an article, and has `duplicates` remember it.
  init(_ article: Article, among duplicates: inout Duplicates) {
    self.article = article
    fingerprint = article.fingerprint
    original = duplicates.original(of: article, fingerprint: fingerprint)
    wordCount = article.wordCount
  }

  /// One line of JSON.
  var json: String {
    let kinds = Block.Kind.allCases.compactMap { kind -> JSON.Field? in
      let count = article.blocks.count { $0.kind == kind }
      return count == 0 ? nil : JSON.Field(name: kind.rawValue, value: .integer(count))
    }
    let value: JSON = [
      "id": .string(article.id), "title": JSON(article.title), "outlet": JSON(article.outlet),
      "author": JSON(article.author), "published": JSON(article.published), "address": JSON(article.address),
      "language": JSON(article.language), "words": .integer(wordCount), "blocks": .object(kinds),
      "fingerprint": .string(fingerprint), "duplicate_of": JSON(original),
    ]
    return value.text(pretty: false)
  }
}

/// Finds articles that were there before, by their fingerprints.
struct Duplicates {
  /// How many different articles are remembered at least, and twice as many at most, so that memory does not grow with an
  /// archive.
  static let memory = 100_000

  /// What the articles are called that came last, by their fingerprints.
  private var recent: [UInt64: String] = [:]
  /// The same of those before; forgotten all at once.
  private var earlier: [UInt64: String] = [:]
  private(set) var articleCount = 0
  private var duplicateCount = 0

  /// What the article is called that has the same text and came before; nil for a new one.
  mutating func original(of article: Article, fingerprint: String) -> String? {
    articleCount += 1
    // The fingerprint's digits, as the number that they write.
    guard let number = UInt64(fingerprint, radix: 16) else { return nil }
    if let id = recent[number] ?? earlier[number] {
      duplicateCount += 1
      return id
    }
    if recent.count == Self.memory {
      earlier = recent
      recent = [:]
    }
    recent[number] = article.id
    return nil
  }

  /// "12 articles, 2 of them duplicates"
  var summary: String {
    let articles = "\(articleCount) article\(articleCount == 1 ? "" : "s")"
    if duplicateCount == 0 { return articles }
    return articles + ", \(duplicateCount) of them \(duplicateCount == 1 ? "a duplicate" : "duplicates")"
  }
}
