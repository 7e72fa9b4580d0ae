import Foundation
import GRDB
import Meaning

/// Writes the statements of one article.
struct StatementWriter {
  let database: Database
  let articleID: Int64
  let outletID: Int64?

  init(_ database: Database, articleID: Int64, outletID: Int64?) {
    self.database = database
    self.articleID = articleID
    self.outletID = outletID
  }

  /// Writes a statement with its speakers and its embedding; `actorIDs` are the numbers of the article's actors, in the
  /// order in which the draft counts them.
  func insert(_ draft: StatementDraft, originalID: Int64?, actorIDs: [Int64]) throws {
    let row = try database.cachedStatement(
      sql: """
        INSERT INTO statement (article_id, outlet_id, original_id, date, kind, act, polarity, confidence, medium,
          addressee, place, said, source_spans, cue_spans, content_spans, condition_spans, circumstance_spans, source,
          cue, content)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    try row.execute(arguments: [
      articleID, outletID, originalID, draft.date, draft.kind, draft.act, draft.polarity, draft.confidence,
      draft.medium, draft.addressee, draft.place, draft.said, draft.sourceSpans, draft.cueSpans,
      draft.contentSpans, draft.conditionSpans, draft.circumstanceSpans, draft.source, draft.cue,
      draft.content,
    ])
    let id = database.lastInsertedRowID
    let speaker = try database.cachedStatement(
      sql: """
        INSERT INTO statement_speaker (statement_id, ordinal, actor_id, certainty, mention, date)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    )
    for (ordinal, draftSpeaker) in draft.speakers.enumerated() {
      try speaker.execute(arguments: [
        id, ordinal, actorIDs[draftSpeaker.actor], draftSpeaker.certainty, draftSpeaker.mention, draft.date,
      ])
    }
    if let embedding = draft.embedding { try EmbeddingStore(database).insert(embedding, statementID: id) }
  }
}

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

  /// The letters and digits alone: papers differ in their quotation marks.
  private static func letters(_ content: String) -> String {
    String(content.lowercased().unicodeScalars.filter(\.properties.isAlphabetic))
  }
}
