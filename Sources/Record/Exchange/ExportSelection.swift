import Acts
import GRDB
import Statements

/// What of a record is exported, in its order.
struct ExportSelection {
  let database: Database
  /// Which statements; nil for everything, whatever became of it.
  let query: StatementQuery?

  init(_ database: Database, _ query: StatementQuery?) {
    self.database = database
    self.query = query
  }

  /// An article and the statements of it that are wanted.
  struct Part {
    var article: RecordedArticle
    var statements: [RecordedStatement]
    /// The text's scalars, in which all spans count.
    var text: ExchangeText
  }

  /// Hands over one article after the other with its statements: all articles where everything is wanted, or else those
  /// that have a statement that is.
  func forEachPart(_ take: (Part) throws -> Void) throws {
    try forEachArticle { articleID, statementIDs in
      guard let article = try ArticleReader(database).article(articleID) else { return }
      let statements = try StatementRows(database).statements(statementIDs)
      try take(Part(article: article, statements: statements, text: ExchangeText(article.text)))
    }
  }

  /// How many statements there are.
  func count() throws -> Int {
    guard let query else { return try Int.fetchOne(database, sql: "SELECT count(*) FROM statement") ?? 0 }
    if query.words != nil { return try found(query).count }
    let filter = StatementFilter(query)
    let sql = "SELECT count(*) FROM statement WHERE \(filter.sql)"
    return try Int.fetchOne(database, sql: sql, arguments: filter.arguments) ?? 0
  }

  /// Hands over the number of one article after the other, and those of its statements as they stand in the text.
  func forEachArticle(_ take: (Int64, [Int64]) throws -> Void) throws {
    try walk { article, statements in
      try take(article, statements)
      return true
    }
  }

  /// Whether an article is among them that `isWanted`; no more of them are looked at than it takes.
  func hasArticle(where isWanted: (Int64) throws -> Bool) throws -> Bool {
    var isFound = false
    try walk { article, _ in
      isFound = try isWanted(article)
      return !isFound
    }
    return isFound
  }

  /// Hands over the articles and their statements until `take` says that it is enough.
  private func walk(_ take: (Int64, [Int64]) throws -> Bool) throws {
    guard let query else {
      let articles = try Int64.fetchCursor(database, sql: "SELECT id FROM article ORDER BY id")
      while let id = try articles.next() {
        let all = try Int64.fetchAll(database, sql: Self.statements("article_id = ?"), arguments: [id])
        guard try take(id, all) else { return }
      }
      return
    }
    if query.words != nil {
      let found = Set(try found(query))
      let articles = try Int64.fetchCursor(database, sql: "SELECT id FROM article ORDER BY id")
      while let id = try articles.next() {
        let all = try Int64.fetchAll(database, sql: Self.statements("article_id = ?"), arguments: [id])
        let wanted = all.filter(found.contains)
        guard try wanted.isEmpty || take(id, wanted) else { return }
      }
      return
    }
    let filter = StatementFilter(query)
    let rows = try Row.fetchCursor(
      database,
      sql: Self.statements(filter.sql, columns: "article_id, id"),
      arguments: filter.arguments
    )
    var (article, statements): (Int64?, [Int64]) = (nil, [])
    while let row = try rows.next() {
      let id: Int64 = row["article_id"]
      if let article, article != id {
        guard try take(article, statements) else { return }
        statements = []
      }
      article = id
      statements.append(row["id"])
    }
    if let article { _ = try take(article, statements) }
  }

  private func found(_ query: StatementQuery) throws -> [Int64] {
    var query = query
    (query.order, query.offset, query.limit) = (.text, 0, StatementQuery.largestLimit)
    return try StatementSearch(query: query, database: database).ids()
  }

  private static func statements(_ condition: String, columns: String = "id") -> String {
    "SELECT \(columns) FROM statement WHERE \(condition) ORDER BY \(StatementSearch.order(.text))"
  }
}
