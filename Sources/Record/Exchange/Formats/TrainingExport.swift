import GRDB
import OnRecord

/// Writes reviewed articles as training data: one a line, with the fields of PolNeAR as `Training/data.py` reads them.
///
/// Only the latest versions are written, and of those only articles in which no statement is left that nobody looked at:
/// what is not an attribution there is one that a person would not make either. What was rejected is left out.
struct TrainingExport {
  /// Who the annotator is called.
  static let annotator = "record"

  let selection: ExportSelection

  /// Whether there is an article to write.
  func hasArticles() throws -> Bool {
    try selection.hasArticle(where: ArticleReviews(selection.database).isReviewed)
  }

  func write(to write: (String) throws -> Void) throws {
    let reviews = ArticleReviews(selection.database)
    try selection.forEachArticle { id, _ in
      guard try reviews.isReviewed(id), let article = try ArticleReader(selection.database).article(id) else {
        return
      }
      let statements = try reviews.statements(of: id)
      let line: JSON = [
        "id": .string("\(id)"),
        "publisher": JSON(article.reference.outlet),
        "published": JSON(article.reference.published),
        "title": JSON(article.reference.title),
        "author": JSON(article.author),
        "text": .string(article.text),
        "annotators": [
          Self.annotator: .array(statements.filter { $0.review != .rejected }.map(Self.attribution))
        ],
      ]
      try write(line.text(pretty: false) + "\n")
    }
  }

  private static func attribution(_ statement: RecordedStatement) -> JSON {
    func spans(_ passage: RecordedStatement.Passage) -> JSON {
      .array(passage.spans.map { [.integer($0.begin), .integer($0.end)] })
    }
    return [
      "source": spans(statement.source), "cue": spans(statement.cue), "content": spans(statement.content),
    ]
  }
}

/// Tells which articles people have been through.
private struct ArticleReviews {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Whether the article is the latest version, has statements, and none of them is open.
  func isReviewed(_ id: Int64) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT is_latest AND EXISTS (SELECT 1 FROM statement WHERE article_id = article.id)
            AND NOT EXISTS (SELECT 1 FROM statement WHERE article_id = article.id AND review = 'open')
          FROM article WHERE id = ?
          """
      ),
      arguments: [id]
    ) ?? false
  }

  /// Its statements, as they stand in the text.
  func statements(of id: Int64) throws -> [RecordedStatement] {
    let ids = try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT id FROM statement WHERE article_id = ? ORDER BY \(StatementSearch.order(.text))"
      ),
      arguments: [id]
    )
    return try StatementRows(database).statements(ids)
  }
}
