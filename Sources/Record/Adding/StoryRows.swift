import Foundation
import GRDB
import Stories

/// Finds out which articles tell the same story.
struct StoryRows {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The story of which an article with this sketch is a copy, or else a new one.
  func storyID(of sketch: StorySketch) throws -> Int64 {
    if let id = try copiedStory(sketch) { return id }
    try database.execute(sql: "INSERT INTO story DEFAULT VALUES")
    return database.lastInsertedRowID
  }

  private func copiedStory(_ sketch: StorySketch) throws -> Int64? {
    if sketch.isEmpty { return nil }
    let marks = databaseQuestionMarks(count: sketch.hashes.count)
    let candidates = try Row.fetchCursor(
      database,
      sql: """
        SELECT article.story_id, article.sketch FROM (
          SELECT article_id FROM story_hash WHERE hash IN (\(marks))
          GROUP BY article_id HAVING count(*) >= \(StorySketch.minimumShared)
          ORDER BY count(*) DESC, article_id LIMIT 20
        ) JOIN article ON article.id = article_id
        """,
      arguments: StatementArguments(sketch.hashes)
    )
    while let row = try candidates.next() {
      let bytes: Data = row["sketch"]
      if let other = StorySketch(bytes: Array(bytes)), sketch.isCopy(of: other) { return row["story_id"] }
    }
    return nil
  }
}
