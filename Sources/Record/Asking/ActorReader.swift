import Actors
import Foundation
import GRDB

/// Reads actors.
struct ActorReader {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The actor of this number, with all names and roles.
  func actor(_ id: Int64) throws -> RecordedActor? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT id, name, kind, wikidata, said, \(Self.day("ASC")) AS first, \(Self.day("DESC")) AS last
        FROM actor WHERE id = ?
        """,
      arguments: [id]
    )
    guard let row else { return nil }
    let names = try Row.fetchAll(
      database,
      sql: "SELECT name, articles FROM actor_name WHERE actor_id = ? ORDER BY articles DESC, name",
      arguments: [id]
    )
    let roles = try Row.fetchAll(
      database,
      sql: "SELECT * FROM actor_role WHERE actor_id = ? ORDER BY last DESC, first DESC, articles DESC, title",
      arguments: [id]
    )
    return RecordedActor(
      id: id,
      name: row["name"],
      kind: Actor.Kind(rawValue: row["kind"]) ?? .other,
      wikidata: row["wikidata"],
      names: names.map { RecordedActor.Name(name: $0["name"], articles: $0["articles"]) },
      roles: roles.map {
        RecordedActor.Role(
          title: $0["title"],
          standing: HeldRole.Standing(rawValue: $0["standing"]) ?? .current,
          first: $0["first"],
          last: $0["last"],
          articles: $0["articles"]
        )
      },
      statements: row["said"],
      first: row["first"],
      last: row["last"]
    )
  }

  /// The day of the first or the last statement that counts; the speakers' index has them in order.
  private static func day(_ direction: String) -> String {
    """
    (SELECT statement_speaker.date FROM statement_speaker
      CROSS JOIN statement ON statement.id = statement_id AND statement.counts
      WHERE actor_id = actor.id AND statement_speaker.date IS NOT NULL
      ORDER BY statement_speaker.date \(direction) LIMIT 1)
    """
  }

  /// The numbers of the actors that `query` asks for, one more than its limit where there are more.
  func ids(_ query: ActorQuery) throws -> [Int64] {
    var conditions: [String] = []
    var arguments = StatementArguments()
    if let name = query.name {
      for word in name.split(separator: " ") {
        conditions.append(
          """
          EXISTS (SELECT 1 FROM actor_name WHERE actor_id = actor.id AND actor_name.name LIKE ? ESCAPE '\\')
          """
        )
        arguments += [StatementFilter.containing(String(word))]
      }
    }
    if !query.kinds.isEmpty {
      conditions.append("kind IN (\(databaseQuestionMarks(count: query.kinds.count)))")
      arguments += StatementArguments(query.kinds.map(\.rawValue).sorted())
    }
    if let role = query.role {
      conditions.append(
        "EXISTS (SELECT 1 FROM actor_role WHERE actor_id = actor.id AND title LIKE ? ESCAPE '\\')"
      )
      arguments += [StatementFilter.containing(role)]
    }
    if query.speaksOnly { conditions.append("said > 0") }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT actor.id FROM actor \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
        ORDER BY said DESC, actor.id LIMIT ? OFFSET ?
        """,
      arguments: arguments + [query.limit + 1, query.offset]
    )
  }

  /// The actors that go by a name, who says the most first.
  func references(named name: String, limit: Int) throws -> [ActorReference] {
    if let id = Int64(name) {
      return try Row.fetchAll(database, sql: "SELECT id, name, kind FROM actor WHERE id = ?", arguments: [id])
        .map { ActorReference($0) }
    }
    let exact = try references(
      where: """
        actor.id IN (SELECT id FROM actor WHERE name = :name COLLATE NOCASE
          UNION SELECT actor_id FROM actor_name WHERE name = :name)
        """,
      arguments: ["name": name],
      limit: limit
    )
    if !exact.isEmpty { return exact }
    let words = name.split(separator: " ").map(String.init)
    if words.isEmpty { return [] }
    let matches = words.map { _ in "name LIKE ? ESCAPE '\\'" }.joined(separator: " AND ")
    return try references(
      where: "actor.id IN (SELECT actor_id FROM actor_name WHERE \(matches))",
      arguments: StatementArguments(words.map(StatementFilter.containing)),
      limit: limit
    )
  }

  private func references(
    where condition: String,
    arguments: StatementArguments,
    limit: Int
  ) throws -> [ActorReference] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT id, name, kind FROM actor WHERE \(condition) ORDER BY said DESC, id LIMIT \(limit)
        """,
      arguments: arguments
    ).map { ActorReference($0) }
  }
}

extension ActorReference {
  init(_ row: Row, prefix: String = "") {
    self.init(
      id: row[prefix + "id"],
      name: row[prefix + "name"],
      kind: Actor.Kind(rawValue: row[prefix + "kind"]) ?? .other
    )
  }
}
