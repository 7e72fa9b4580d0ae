import GRDB

/// That an actor may be the same as another one, or is not, as the journal keeps it.
struct PairSnapshot: Codable, Hashable, Sendable {
  /// The other one.
  var other: Int64
  var certainty: Double
  var reason: String
  var verdict: String

  /// All pairs of the actor `id`.
  static func read(of id: Int64, in database: Database) throws -> [PairSnapshot] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT second_id AS other, certainty, reason, verdict FROM actor_pair WHERE first_id = :id
        UNION ALL
        SELECT first_id, certainty, reason, verdict FROM actor_pair WHERE second_id = :id ORDER BY other
        """,
      arguments: ["id": id]
    ).map {
      PairSnapshot(
        other: $0["other"],
        certainty: $0["certainty"],
        reason: $0["reason"],
        verdict: $0["verdict"]
      )
    }
  }

  /// Makes it a pair of `id`. Where the two are a pair already, only that they are different is news.
  func give(to id: Int64, in database: Database) throws {
    guard other != id, try ActorRows(database).actor(other) != nil else { return }
    try database.execute(
      sql: """
        INSERT INTO actor_pair (first_id, second_id, certainty, reason, verdict) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET verdict = excluded.verdict WHERE excluded.verdict = 'different'
        """,
      arguments: [min(id, other), max(id, other), certainty, reason, verdict]
    )
  }

  /// Takes back what ``give(to:in:)`` did to the pairs of `id`, which were `before`; what somebody said of them since
  /// stays.
  func take(from id: Int64, before: [PairSnapshot], in database: Database) throws {
    let pair = [min(id, other), max(id, other)]
    if let old = before.first(where: { $0.other == other }) {
      try database.execute(
        sql: "UPDATE actor_pair SET verdict = ? WHERE first_id = ? AND second_id = ? AND verdict = ?",
        arguments: [old.verdict, pair[0], pair[1], verdict]
      )
    } else {
      try database.execute(
        sql: "DELETE FROM actor_pair WHERE first_id = ? AND second_id = ? AND verdict = ?",
        arguments: [pair[0], pair[1], verdict]
      )
    }
  }
}
