import Foundation
import GRDB
import Stories

/// What the record has of a report already.
enum EarlierVersion {
  /// The very same text.
  case same(Int64)
  /// Another text of the same report.
  case changed((articleID: Int64, key: String, number: Int, storyID: Int64))
  /// Nothing; the key that it shall have.
  case none(key: String)

  /// Looks for the draft's report.
  ///
  /// An address belongs to one report. Other names, such as "1" or "story.txt", may be given to one after the other,
  /// and only texts that are much alike are then versions of one report.
  static func find(for draft: Draft, in database: Database) throws -> EarlierVersion {
    if let id = try article(with: draft.article.text, under: draft.key, in: database) { return .same(id) }
    for number in 1... {
      let key = numbered(draft.key, number)
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: "SELECT id, version, story_id, sketch FROM article WHERE key = ? AND is_latest"
        ),
        arguments: [key]
      )
      guard let row else { return .none(key: key) }
      let bytes: Data = row["sketch"]
      let isVersion =
        draft.isKeyedByAddress || StorySketch(bytes: Array(bytes))?.isCopy(of: draft.sketch) == true
      if isVersion { return .changed((row["id"], key, row["version"], row["story_id"])) }
    }
    return .none(key: draft.key)
  }

  /// The report under `key`, or under one that was numbered since, whose latest version has this very text.
  static func article(with text: String, under key: String, in database: Database) throws -> Int64? {
    for number in 1... {
      let row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT id, text FROM article WHERE key = ? AND is_latest"),
        arguments: [numbered(key, number)]
      )
      guard let row else { return nil }
      if row["text"] == text { return row["id"] }
    }
    return nil
  }

  private static func numbered(_ key: String, _ number: Int) -> String {
    number == 1 ? key : "\(key) (\(number))"
  }
}
