import GRDB

/// Reads articles.
struct ArticleReader {
  private static let columns = """
    article.id, article.name, article.title, article.published, article.address, article.story_id, article.version,
    article.is_latest, (SELECT outlet.name FROM outlet WHERE outlet.id = article.outlet_id) AS outlet
    """

  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The article of this number.
  func article(_ id: Int64) throws -> RecordedArticle? {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT \(Self.columns), key, author, language, added, blocks, times, text FROM article WHERE id = ?
          """
      ),
      arguments: [id]
    )
    guard let row = try rows.next() else { return nil }
    let reference = ArticleReference(row)
    return RecordedArticle(
      reference: reference,
      author: row["author"],
      language: row["language"],
      added: row["added"],
      text: row["text"],
      blocks: JSONText.decode([RecordedBlock].self, from: row["blocks"]) ?? [],
      times: JSONText.decode([RecordedTime].self, from: row["times"]) ?? [],
      versions: try references("key = ? AND article.id <> ? ORDER BY version", [row["key"] as String, id]),
      copies: try references(
        "story_id = ? AND key <> ? AND is_latest ORDER BY published, article.id LIMIT 200",
        [reference.storyID, row["key"] as String]
      )
    )
  }

  /// The latest versions that `query` asks for, one more than its limit where there are more.
  func references(_ query: ArticleQuery) throws -> [ArticleReference] {
    var conditions = ["is_latest"]
    var arguments = StatementArguments()
    func add(_ condition: String, _ argument: any DatabaseValueConvertible) {
      conditions.append(condition)
      arguments += [argument]
    }
    if let title = query.title {
      add("coalesce(title, '') || ' ' || name LIKE ? ESCAPE '\\'", StatementFilter.containing(title))
    }
    if let outlet = query.outlet { add("outlet_id = (SELECT id FROM outlet WHERE name = ?)", outlet) }
    if let storyID = query.storyID { add("story_id = ?", storyID) }
    if let since = query.since { add("published >= ?", since.first) }
    if let until = query.until { add("published <= ?", until.last + "~") }
    let order = query.isByAdded ? "article.id DESC" : "published DESC, article.id DESC"
    return try references(
      conditions.joined(separator: " AND ") + " ORDER BY \(order) LIMIT ? OFFSET ?",
      arguments + [query.limit + 1, query.offset]
    )
  }

  private func references(_ condition: String, _ arguments: StatementArguments) throws -> [ArticleReference] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT \(Self.columns) FROM article WHERE \(condition)"),
      arguments: arguments
    )
    return try Array(rows.map(ArticleReference.init))
  }
}

extension ArticleReference {
  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"],
      name: row["name"],
      title: row["title"],
      outlet: row["outlet"],
      published: row["published"],
      address: row["address"],
      storyID: row["story_id"],
      version: row["version"],
      isLatest: row["is_latest"]
    )
  }
}
