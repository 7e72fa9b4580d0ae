import GRDB

/// What an actor's correction touched, as the journal keeps it: enough to take it back.
struct ActorSnapshot: Codable, Hashable, Sendable {
  /// Its number and name, and whether a person chose the name.
  var id: Int64
  var name: String
  var kind: String
  var isNameFixed: Bool
  var wikidata: String?
  /// Where it appears: article and place there.
  var appearances: [Place] = []
  /// What it says: statement and place among its speakers.
  var statements: [Place] = []
  /// Whom it may be the same as, or is not; only a merge keeps that.
  var pairs: [PairSnapshot]?

  struct Place: Codable, Hashable, Sendable {
    var id: Int64
    var ordinal: Int
  }

  /// Reads the actor as it is, with all that it has or only what it has in `articles`; nil where there is none of
  /// this number.
  static func read(_ id: Int64, articles: Set<Int64>? = nil, in database: Database) throws -> ActorSnapshot? {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT name, kind, is_name_fixed, wikidata FROM actor WHERE id = ?",
      arguments: [id]
    )
    guard let row else { return nil }
    var snapshot = ActorSnapshot(
      id: id,
      name: row["name"],
      kind: row["kind"],
      isNameFixed: row["is_name_fixed"],
      wikidata: row["wikidata"]
    )
    let appearances = try Row.fetchAll(
      database,
      sql: "SELECT article_id, ordinal FROM appearance WHERE actor_id = ? ORDER BY article_id, ordinal",
      arguments: [id]
    )
    snapshot.appearances = appearances.map { Place(id: $0["article_id"], ordinal: $0["ordinal"]) }
      .filter { articles?.contains($0.id) ?? true }
    let statements = try Row.fetchAll(
      database,
      sql: """
        SELECT statement_id, ordinal, article_id FROM statement_speaker
        JOIN statement ON statement.id = statement_id WHERE actor_id = ? ORDER BY statement_id, ordinal
        """,
      arguments: [id]
    )
    snapshot.statements = statements.filter { articles?.contains($0["article_id"]) ?? true }
      .map { Place(id: $0["statement_id"], ordinal: $0["ordinal"]) }
    return snapshot
  }

  /// Gives all that the snapshot has to the actor `id`, as far as it is still that of `owner`.
  func give(to id: Int64, from owner: Int64, in database: Database) throws {
    let appearance = try database.cachedStatement(
      sql: """
        UPDATE appearance SET actor_id = ?, is_fixed = 1 WHERE article_id = ? AND ordinal = ? AND actor_id = ?
        """
    )
    for place in appearances { try appearance.execute(arguments: [id, place.id, place.ordinal, owner]) }
    let statement = try database.cachedStatement(
      sql: "UPDATE statement_speaker SET actor_id = ? WHERE statement_id = ? AND ordinal = ? AND actor_id = ?"
    )
    for place in statements { try statement.execute(arguments: [id, place.id, place.ordinal, owner]) }
  }

  /// Makes the actor's row as it was, or makes it anew.
  func restore(in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO actor (id, name, kind, is_name_fixed, wikidata) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
          is_name_fixed = excluded.is_name_fixed, wikidata = excluded.wikidata
        """,
      arguments: [id, name, kind, isNameFixed, wikidata]
    )
  }
}
