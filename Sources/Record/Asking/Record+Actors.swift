import Actors
import GRDB

extension Record {
  /// The actor of this number.
  ///
  /// - Throws: ``RecordError`` where there is none.
  public func actor(_ id: Int64) async throws(RecordError) -> RecordedActor {
    let found = try await reading { try ActorReader($0).actor(id) }
    guard let found else { throw RecordError(.unknown("actor \(id)"), path: path) }
    return found
  }

  /// The actors that `query` asks for.
  public func actors(_ query: ActorQuery) async throws(RecordError) -> Page<RecordedActor> {
    try await reading { database in
      let reader = ActorReader(database)
      let ids = try reader.ids(query)
      return Page(
        rows: try ids.prefix(query.limit).compactMap { try reader.actor($0) },
        hasMore: ids.count > query.limit
      )
    }
  }

  /// The actors that go by a name: those who are called exactly so or, where nobody is, those one of whose names has all
  /// its words; who says the most comes first. A number names the actor of that number.
  public func actors(named name: String, limit: Int = 10) async throws(RecordError) -> [ActorReference] {
    try await reading { try ActorReader($0).references(named: name, limit: limit) }
  }

  /// The pairs of actors of which a person has to tell whether they are one, the likeliest first; all of them, or those
  /// in which `actorID` is one.
  public func actorPairs(of actorID: Int64? = nil, limit: Int = 50) async throws(RecordError) -> [ActorPair] {
    // So written that of one actor only its own pairs are looked at.
    let condition =
      actorID == nil ? "verdict = 'open'" : "+verdict = 'open' AND (first_id = :id OR second_id = :id)"
    let arguments: StatementArguments =
      if let actorID { ["id": actorID, "limit": limit] } else { ["limit": limit] }
    return try await reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT one.id AS first_id, one.name AS first_name, one.kind AS first_kind, other.id AS second_id,
            other.name AS second_name, other.kind AS second_kind, certainty, reason
          FROM actor_pair JOIN actor AS one ON one.id = first_id JOIN actor AS other ON other.id = second_id
          WHERE \(condition)
          ORDER BY certainty DESC, first_id, second_id LIMIT :limit
          """,
        arguments: arguments
      )
      return rows.map { row in
        ActorPair(
          first: ActorReference(row, prefix: "first_"),
          second: ActorReference(row, prefix: "second_"),
          certainty: row["certainty"],
          reason: row["reason"]
        )
      }
    }
  }
}

/// Which actors are asked for.
public struct ActorQuery: Hashable, Sendable {
  /// Words of one of its names.
  public var name: String?
  /// What it is.
  public var kinds: Set<Actor.Kind> = []
  /// Words of one of its roles.
  public var role: String?
  /// Whether only those count who say something.
  public var speaksOnly = true
  /// How many at most.
  public var limit = 50
  /// How many to pass over first.
  public var offset = 0

  /// Makes a query for all who speak, those with the most statements first.
  public init(name: String? = nil) {
    self.name = name
  }
}
