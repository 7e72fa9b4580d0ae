import OnRecord

/// One article, its statements marked.
struct ArticlePage: PageValue {
  static let template = "article"
  static let section = Section.articles

  struct Block: Hashable, Codable, Sendable {
    /// headline, paragraph, caption, embedded post, footnote or boilerplate.
    var kind: String
    var begin: Int
    var end: Int
  }

  var id: Int
  var title: String
  var outlet: String?
  var author: String?
  var published: String?
  var address: String?
  /// The language tag of the text, such as en.
  var language: String?
  var text: String
  var blocks: [Block]
  var statements: [StatementItem]
  /// Other states of the same article, and the same story elsewhere.
  var versions: [ArticleItem]
  var copies: [ArticleItem]

  var heading: String { title }

  func adornments() throws -> [JSON.Field] {
    let layout = ArticleLayout(self)
    return [
      JSON.Field(name: "rows", value: try PageEncoder.tree(of: layout.rows)),
      JSON.Field(name: "has_statements", value: .boolean(!statements.isEmpty)),
      JSON.Field(name: "statement_count", value: .integer(statements.count)),
      JSON.Field(name: "safe_address", value: JSON(address.flatMap(WebAddress.harmless))),
      JSON.Field(name: "has_relatives", value: .boolean(!versions.isEmpty || !copies.isEmpty)),
    ]
  }
}
