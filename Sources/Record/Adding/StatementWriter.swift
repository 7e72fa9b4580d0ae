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
