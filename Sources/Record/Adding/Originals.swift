import GRDB

/// The statements of a story's first copies, by what they say.
struct Originals {
  /// More copies than these are not looked at: the first ones have what the others have.
  private static let copies = 8
  private var ids: [String: Int64] = [:]

  /// Reads the statements of the story's articles but `articleID`.
  init(storyID: Int64, besides articleID: Int64, in database: Database) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, content FROM statement
        WHERE original_id IS NULL AND is_current AND article_id IN (
          SELECT id FROM article WHERE story_id = ? AND id <> ? AND is_latest ORDER BY id LIMIT \(Self.copies))
        ORDER BY id
        """,
      arguments: [storyID, articleID]
    )
    while let row = try rows.next() {
      ids[Self.letters(row["content"]), default: row["id"]] = ids[Self.letters(row["content"])] ?? row["id"]
    }
  }

  /// The statement that says the same in an earlier copy.
  func original(of statement: StatementDraft) -> Int64? {
    ids.isEmpty ? nil : ids[Self.letters(statement.content)]
  }

  /// Makes the first copy of each statement of an article the original of the others, before the statement goes or is no
  /// longer asked for; what people corrected stays what it is.
  static func replace(inArticle articleID: Int64, openOnly: Bool = false, in database: Database) throws {
    let heirs = try Row.fetchAll(
      database,
      sql: """
        SELECT original_id, min(id) AS heir_id FROM statement WHERE original_id IN (
          SELECT id FROM statement WHERE article_id = ? \(openOnly ? "AND review = 'open'" : ""))
        GROUP BY original_id
        """,
      arguments: [articleID]
    )
    for row in heirs {
      let heir: Int64 = row["heir_id"]
      let original: Int64 = row["original_id"]
      try database.execute(
        sql:
          "UPDATE statement SET original_id = CASE WHEN id = ?1 THEN NULL ELSE ?1 END WHERE original_id = ?2",
        arguments: [heir, original]
      )
    }
  }

  /// The letters and digits alone: papers differ in their quotation marks.
  private static func letters(_ content: String) -> String {
    String(content.lowercased().unicodeScalars.filter(\.properties.isAlphabetic))
  }
}
