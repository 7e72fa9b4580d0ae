import Acts
import GRDB
import Statements

/// Reads what statements are counted by.
struct SurveyReader {
  let database: Database

  /// The statements of these numbers, in this order.
  func statements(_ ids: [Int64]) throws -> [SurveyedStatement] {
    var speakers: [Int64: [Int64]] = [:]
    var found: [Int64: SurveyedStatement] = [:]
    let pairs = try Row.fetchCursor(database.cachedStatement(sql: Self.speakers), arguments: [ids.json])
    while let pair = try pairs.next() { speakers[pair[0], default: []].append(pair[1]) }
    let rows = try Row.fetchCursor(database.cachedStatement(sql: Self.statements), arguments: [ids.json])
    while let row = try rows.next() {
      let id: Int64 = row[0]
      found[id] = SurveyedStatement(
        id: id,
        date: row[1],
        act: Act(rawValue: row[2]) ?? .say,
        kind: Statement.Kind(rawValue: row[3]) ?? .indirect,
        medium: row[4],
        addressee: row[5],
        outlet: row[6],
        source: row[7],
        speakers: speakers[id] ?? []
      )
    }
    return ids.compactMap { found[$0] }
  }

  private static let speakers = """
    SELECT statement_id, actor_id FROM statement_speaker
    WHERE statement_id IN (SELECT value FROM json_each(?)) ORDER BY statement_id, ordinal
    """

  private static let statements = """
    SELECT statement.id, date, act, kind, medium, addressee, outlet.name, source
    FROM statement LEFT JOIN outlet ON outlet.id = statement.outlet_id
    WHERE statement.id IN (SELECT value FROM json_each(?))
    """
}
