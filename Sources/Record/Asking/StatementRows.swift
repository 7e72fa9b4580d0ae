import Acts
import Foundation
import GRDB
import Statements

/// Reads statements by their numbers.
struct StatementRows {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The statements of these numbers, in this order; numbers that there are none of are left out.
  func statements(_ ids: [Int64]) throws -> [RecordedStatement] {
    if ids.isEmpty { return [] }
    var speakers: [Int64: [RecordedSpeaker]] = [:]
    var statements: [Int64: RecordedStatement] = [:]
    // Rows are read from cursors, which know the columns' names: rows that were fetched look for each name anew.
    let spoken = try Row.fetchCursor(database.cachedStatement(sql: Self.speakers), arguments: [ids.json])
    while let row = try spoken.next() {
      speakers[row["statement_id"], default: []].append(
        RecordedSpeaker(
          actorID: row["actor_id"],
          name: row["name"],
          kind: row["kind"],
          certainty: row["certainty"],
          mention: row["mention"]
        )
      )
    }
    let found = try Row.fetchCursor(database.cachedStatement(sql: Self.statements), arguments: [ids.json])
    while let row = try found.next() {
      let id: Int64 = row["id"]
      statements[id] = RecordedStatement(row, speakers: speakers[id] ?? [])
    }
    return ids.compactMap { statements[$0] }
  }

  private static let speakers = """
    SELECT statement_id, actor_id, actor.name, actor.kind, certainty, mention
    FROM statement_speaker JOIN actor ON actor.id = actor_id
    WHERE statement_id IN (SELECT value FROM json_each(?)) ORDER BY statement_id, ordinal
    """

  private static let statements = """
    SELECT statement.*, article.story_id, article.name AS article_name, article.title, article.published,
      article.address, article.version, article.is_latest, outlet.name AS outlet
    FROM statement
    JOIN article ON article.id = statement.article_id
    LEFT JOIN outlet ON outlet.id = article.outlet_id
    WHERE statement.id IN (SELECT value FROM json_each(?))
    """
}

extension RecordedStatement {
  fileprivate init(_ row: Row, speakers: [RecordedSpeaker]) {
    func passage(_ name: String) -> Passage {
      Passage(text: row[name], spans: [ScalarSpan](json: row[name + "_spans"]))
    }
    let spans =
      (row["circumstance_spans"] as String) == "{}"
      ? [:] : JSONText.decode([String: ScalarSpan].self, from: row["circumstance_spans"]) ?? [:]
    func circumstance(_ name: String) -> Circumstance? {
      (row[name] as String?).map { Circumstance(value: $0, span: spans[name]) }
    }
    self.init(
      id: row["id"],
      article: ArticleReference(
        id: row["article_id"],
        name: row["article_name"],
        title: row["title"],
        outlet: row["outlet"],
        published: row["published"],
        address: row["address"],
        storyID: row["story_id"],
        version: row["version"],
        isLatest: row["is_latest"]
      ),
      originalID: row["original_id"],
      source: passage("source"),
      cue: passage("cue"),
      content: passage("content"),
      kind: Statement.Kind(rawValue: row["kind"]) ?? .indirect,
      speakers: speakers,
      act: Act(rawValue: row["act"]) ?? .say,
      polarity: PerformedAct.Polarity(rawValue: row["polarity"]) ?? .positive,
      condition: [ScalarSpan](json: row["condition_spans"]),
      date: row["date"],
      said: circumstance("said"),
      medium: circumstance("medium"),
      addressee: circumstance("addressee"),
      place: circumstance("place"),
      confidence: row["confidence"],
      review: Review(rawValue: row["review"]) ?? .open,
      revision: row["revision"],
      copies: row["copies"]
    )
  }
}
