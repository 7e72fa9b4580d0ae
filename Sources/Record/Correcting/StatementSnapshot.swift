import GRDB

/// All of a statement that people can correct, as the journal keeps it.
struct StatementSnapshot: Codable, Hashable, Sendable {
  var sourceSpans: [ScalarSpan]
  var cueSpans: [ScalarSpan]
  var contentSpans: [ScalarSpan]
  var source: String
  var cue: String
  var content: String
  var kind: String
  var act: String
  var polarity: String
  var said: String?
  var date: String?
  var review: RecordedStatement.Review
  var speakers: [Speaker]

  struct Speaker: Codable, Hashable, Sendable {
    var actorID: Int64
    var name: String
    var certainty: Double
    var mention: String
  }

  /// Reads the statement as it is; nil where there is none of this number.
  static func read(_ id: Int64, in database: Database) throws -> StatementSnapshot? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT source_spans, cue_spans, content_spans, source, cue, content, kind, act, polarity, said, date, review
        FROM statement WHERE id = ?
        """,
      arguments: [id]
    )
    guard let row else { return nil }
    let speakers = try Row.fetchAll(
      database,
      sql: """
        SELECT actor_id, actor.name, certainty, mention FROM statement_speaker
        JOIN actor ON actor.id = actor_id WHERE statement_id = ? ORDER BY ordinal
        """,
      arguments: [id]
    )
    return StatementSnapshot(
      sourceSpans: [ScalarSpan](json: row["source_spans"]),
      cueSpans: [ScalarSpan](json: row["cue_spans"]),
      contentSpans: [ScalarSpan](json: row["content_spans"]),
      source: row["source"],
      cue: row["cue"],
      content: row["content"],
      kind: row["kind"],
      act: row["act"],
      polarity: row["polarity"],
      said: row["said"],
      date: row["date"],
      review: RecordedStatement.Review(rawValue: row["review"]) ?? .open,
      speakers: speakers.map {
        Speaker(actorID: $0["actor_id"], name: $0["name"], certainty: $0["certainty"], mention: $0["mention"])
      }
    )
  }

  /// Makes the statement so; its revision grows.
  func write(to id: Int64, in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE statement SET source_spans = ?, cue_spans = ?, content_spans = ?, source = ?, cue = ?, content = ?,
          kind = ?, act = ?, polarity = ?, said = ?, date = ?, review = ?, revision = revision + 1
        WHERE id = ?
        """,
      arguments: [
        sourceSpans.json, cueSpans.json, contentSpans.json, source, cue, content, kind, act, polarity, said,
        date,
        review.rawValue, id,
      ]
    )
    try writeSpeakers(of: id, in: database)
  }

  /// Makes a new statement of it.
  func insert(into articleID: Int64, in database: Database) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO statement (article_id, outlet_id, date, kind, act, polarity, confidence, review, said, source_spans,
          cue_spans, content_spans, condition_spans, circumstance_spans, source, cue, content, is_current)
        SELECT id, outlet_id, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, '[]', '{}', ?, ?, ?, is_latest FROM article WHERE id = ?
        """,
      arguments: [
        date, kind, act, polarity, review.rawValue, said, sourceSpans.json, cueSpans.json, contentSpans.json,
        source, cue, content, articleID,
      ]
    )
    let id = database.lastInsertedRowID
    try writeSpeakers(of: id, in: database)
    return id
  }

  private func writeSpeakers(of id: Int64, in database: Database) throws {
    try database.execute(sql: "DELETE FROM statement_speaker WHERE statement_id = ?", arguments: [id])
    for (ordinal, speaker) in speakers.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO statement_speaker (statement_id, ordinal, actor_id, certainty, mention, date)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [id, ordinal, speaker.actorID, speaker.certainty, speaker.mention, date]
      )
    }
  }
}
