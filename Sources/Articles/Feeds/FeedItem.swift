import Foundation

/// One item of a feed, or what the feed says of all of them.
struct FeedItem {
  /// What is said of an item.
  enum Field {
    case title, address, id, published, updated, author, content, summary, language, outlet

    /// The field that an element stands for, by its name without prefix and its namespace.
    init?(name: String, space: String) {
      let isMedia = space.contains("search.yahoo.com/mrss") || space.contains("itunes")
      if isMedia { return nil }
      switch name {
      case "title": self = .title
      case "link": self = .address
      case "guid", "id": self = .id
      case "pubDate", "published", "date", "issued": self = .published
      case "updated", "modified": self = .updated
      case "creator", "author", "name": self = .author
      case "encoded", "content": self = .content
      case "description", "summary": self = .summary
      case "language": self = .language
      // Atom's is a whole feed.
      case "source" where !space.hasSuffix("2005/Atom"): self = .outlet
      default: return nil
      }
    }
  }

  /// The line on which it begins.
  var line: Int?
  var language: String?
  private var title: String?
  private var address: String?
  private var id: String?
  private var published: String?
  private var updated: String?
  private var authors: [String] = []
  private var outlet: String?
  private var content: FeedValue?
  private var summary: FeedValue?
  private var isTooLong = false

  init(line: Int? = nil) { self.line = line }

  /// Takes a value; the first of a kind counts.
  mutating func set(_ field: Field, to value: FeedValue) {
    isTooLong = isTooLong || value.isTooLong
    let text = CharacterReferences.resolve(value.string).trimmingSpaces()
    if text.isBlank { return }
    switch field {
    case .title: title = title ?? text
    case .address: address = address ?? text
    case .id: id = id ?? text
    case .published: published = published ?? text
    case .updated: updated = updated ?? text
    case .author: if authors.count < 20 { authors.append(Self.name(in: text)) }
    case .content: content = content ?? value
    case .summary: summary = summary ?? value
    case .language: language = language ?? text
    case .outlet: outlet = outlet ?? text
    }
  }

  /// What the feed says of the item, the feed as a whole where the item itself says nothing.
  ///
  /// - Parameters:
  ///   - channel: What the feed says of all of its items.
  ///   - number: Which item of the feed it is, counted from 1.
  ///   - base: The feed's own address, where that is known.
  /// - Returns: What it says.
  func notice(in channel: FeedItem, number: Int, base: String?) -> ArticleSource.FeedNotice {
    let authors = authors.isEmpty ? channel.authors : authors
    let address = address ?? id.flatMap { $0.hasPrefix("http") ? $0 : nil }
    return ArticleSource.FeedNotice(
      number: number,
      link: address.map { Self.whole($0, at: base) },
      title: title,
      published: (published ?? updated).flatMap(PublishedDate.iso),
      outlet: outlet ?? channel.title,
      author: authors.isEmpty ? nil : authors.joined(separator: ", "),
      language: language ?? channel.language
    )
  }

  /// The article that the feed itself has of the item.
  func article(_ notice: ArticleSource.FeedNotice, limit: Int) throws(ArticleError) -> Article {
    if isTooLong { throw ArticleError(.tooLarge(limit: limit)) }
    guard let body = content ?? summary else { throw ArticleError(.missing(field: "description")) }
    let fragment = body.isPlain ? HTMLFragment(plain: body.string) : HTMLFragment(body.string, title: title)
    if fragment.text.isBlank { throw ArticleError(.blank) }
    if TextCheck.isBinary(fragment.text.utf8) { throw ArticleError(.binary) }
    return Article(
      id: id ?? notice.link ?? String(notice.number),
      text: fragment.text,
      title: notice.title,
      published: notice.published,
      outlet: notice.outlet,
      author: notice.author,
      address: notice.link,
      language: notice.language,
      blocks: fragment.blocks
    )
  }

  /// A link as it is followed: Atom's may be written as from the feed's own address.
  private static func whole(_ link: String, at base: String?) -> String {
    guard let base, !link.contains("://"), link.utf8.count < 10_000 else { return link }
    return URL(string: link, relativeTo: URL(string: base))?.absoluteString ?? link
  }

  /// The name in "desk@example.com (Ada Lorne)", as RSS has authors.
  private static func name(in author: String) -> String {
    guard author.hasSuffix(")"), let open = author.firstIndex(of: "("), author[..<open].contains("@") else {
      return author
    }
    return String(author[author.index(after: open)...].dropLast())
  }
}
