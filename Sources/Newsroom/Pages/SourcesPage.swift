import OnRecord

/// Whom an outlet or an article lets speak.
struct SourcesPage: PageValue {
  static let template = "sources"
  static let section = Section.articles

  /// One source.
  struct Source: Hashable, Codable, Sendable {
    var actor: ActorItem?
    /// How it is called in the text, where it has no name.
    var description: String
    var isNamed: Bool
    var statementCount: Int
    var directCount: Int
    var percent: Int
  }

  /// What the sources are of: an article, or an outlet with all its articles.
  var outlet: String?
  var article: ArticleItem?
  var statementCount: Int
  /// Whether there are more statements, of which only the last are counted.
  var isCutOff = false
  var namedCount: Int
  var unnamedCount: Int
  var withoutSourceCount: Int
  var people: Int
  var organizations: Int
  var documents: Int
  var others: Int
  var sources: [Source]
  var paging: Paging

  var heading: String { "Sources of \(article?.title ?? outlet ?? "the record")" }

  func adornments() -> [JSON.Field] {
    let total = namedCount + unnamedCount
    return [
      JSON.Field(name: "source_count", value: .integer(total)),
      JSON.Field(name: "named_percent", value: .integer(total == 0 ? 0 : 100 * namedCount / total)),
      JSON.Field(
        name: "share_svg",
        value: .string(ShareBar(named: namedCount, unnamed: unnamedCount).svg.text)
      ),
    ]
  }
}
