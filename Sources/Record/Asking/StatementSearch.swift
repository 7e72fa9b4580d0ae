import Foundation
import GRDB
import Meaning

/// Finds the numbers of the statements that a query asks for, in its order.
struct StatementSearch {
  /// Of more matches of a word than these, only the last added are ranked: to rank a million takes long, and nobody
  /// reads them.
  private static let mostRanked = 1_000
  /// How many of the nearest by their signs are compared exactly.
  static let mostCompared = 1_000
  /// How deep two orders are merged.
  private static let mergedDepth = 500

  let query: StatementQuery
  let database: Database
  /// The statements that may be nearest in meaning, where that is asked for.
  var nearest: [Int64] = []

  /// The numbers, one more than the query's limit where there are more.
  func ids() throws -> [Int64] {
    let count = min(query.limit, StatementQuery.largestLimit) + 1
    if let meaning = query.meaning {
      var ids = try idsByMeaning(meaning)
      if query.words != nil {
        ids = Self.merged([ids, try idsByWords(count: Self.mergedDepth, offset: 0, order: .best)])
      }
      return Array(ids.dropFirst(query.offset).prefix(count))
    }
    if query.words != nil { return try idsByWords(count: count, offset: query.offset, order: query.order) }
    return try idsByFilter(count: count)
  }

  private func idsByFilter(count: Int) throws -> [Int64] {
    if let speaker = query.speakers.first, query.speakers.count == 1,
      let order = Self.speakerOrder(query.order)
    {
      let filter = StatementFilter(query, besidesSpeakers: true)
      // A cross join keeps SQLite to the speaker's own index, which has the statements in order.
      return try Int64.fetchAll(
        database,
        sql: """
          SELECT statement.id FROM statement_speaker
          CROSS JOIN statement ON statement.id = statement_speaker.statement_id
          WHERE statement_speaker.actor_id = ? AND \(filter.sql) ORDER BY \(order) LIMIT ? OFFSET ?
          """,
        arguments: [speaker] + filter.arguments + [count, query.offset]
      )
    }
    let filter = StatementFilter(query)
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT statement.id FROM statement WHERE \(filter.sql)
        ORDER BY \(Self.order(query.order)) LIMIT ? OFFSET ?
        """,
      arguments: filter.arguments + [count, query.offset]
    )
  }

  private func idsByWords(count: Int, offset: Int, order: StatementQuery.Order) throws -> [Int64] {
    guard let matches = try WordMatches(query, in: database) else { return [] }
    // The inner query takes the last added of all matches, which FTS5 gives without looking at the others.
    let columns =
      order == .best ? "statement.id AS id, \(matches.rank) AS rank" : "statement.id AS id"
    let sorted = order == .best ? "rank, statement.id DESC" : Self.order(order)
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT statement.id FROM (
          SELECT \(columns) FROM \(matches.sql)
          ORDER BY statement_words.rowid DESC LIMIT \(max(Self.mostRanked, offset + count))
        ) AS found CROSS JOIN statement ON statement.id = found.id
        ORDER BY \(sorted) LIMIT ? OFFSET ?
        """,
      arguments: matches.arguments + [count, offset]
    )
  }

  private func idsByMeaning(_ meaning: Embedding) throws -> [Int64] {
    let filter = StatementFilter(query)
    let candidates = nearest.prefix(Self.mostCompared)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT embedding.statement_id, embedding.vector FROM embedding
        CROSS JOIN statement ON statement.id = embedding.statement_id
        WHERE embedding.statement_id IN (\(candidates.map(String.init).joined(separator: ","))) AND \(filter.sql)
        """,
      arguments: filter.arguments
    )
    var found: [(id: Int64, similarity: Float)] = []
    while let row = try rows.next() {
      guard let embedding = Embedding(row) else { continue }
      found.append((row["statement_id"], embedding.similarity(to: meaning)))
    }
    found.sort { ($0.similarity, $1.id) > ($1.similarity, $0.id) }
    return found.map(\.id)
  }

  /// One order of several, by the sum of what each place in one is worth (reciprocal rank fusion: Cormack, Clarke and
  /// Büttcher, SIGIR 2009, whose constant is 60).
  private static func merged(_ orders: [[Int64]]) -> [Int64] {
    var worth: [Int64: Double] = [:]
    for order in orders {
      for (place, id) in order.prefix(mergedDepth).enumerated() {
        worth[id, default: 0] += 1 / Double(60 + place)
      }
    }
    return worth.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }

  static func order(_ order: StatementQuery.Order) -> String {
    switch order {
    case .best, .latest: "statement.date DESC, statement.id DESC"
    case .earliest: "statement.date, statement.id"
    case .doubtful: "statement.confidence, statement.id"
    case .waiting: "\(StatementFilter.urgency) DESC, statement.id"
    // What people added stands behind the others by its number, but not in the text.
    case .text:
      "statement.article_id, json_extract(statement.content_spans, '$[0][0]'), statement.id"
    }
  }

  private static func speakerOrder(_ order: StatementQuery.Order) -> String? {
    switch order {
    case .best, .latest: "statement_speaker.date DESC, statement_speaker.statement_id DESC"
    case .earliest: "statement_speaker.date, statement_speaker.statement_id"
    case .doubtful, .waiting, .text: nil
    }
  }
}
