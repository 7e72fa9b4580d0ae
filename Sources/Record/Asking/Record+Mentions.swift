import GRDB

extension Record {
  /// How many statements that mention an actor are looked at.
  private static let mostMentions = 2_000

  /// Who speaks of an actor: whose statements have one of its names among their words, and how many have.
  ///
  /// Of very many such statements, the ones that were added last are counted.
  public func speakers(of actorID: Int64, limit: Int = 10) async throws(RecordError) -> [Timeline.Count] {
    try await reading { database in
      guard let names = try Self.telling(actorID, in: database) else { return [] }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT actor.id, actor.name, count(*) AS statements FROM (
            SELECT rowid AS id FROM statement_words WHERE statement_words MATCH ?
            ORDER BY rowid DESC LIMIT \(Self.mostMentions)
          ) AS found
          CROSS JOIN statement ON statement.id = found.id AND statement.counts
          CROSS JOIN statement_speaker ON statement_speaker.statement_id = statement.id
          CROSS JOIN actor ON actor.id = statement_speaker.actor_id
          WHERE actor.id <> ? GROUP BY actor.id ORDER BY statements DESC, actor.id LIMIT ?
          """,
        arguments: [names, actorID, limit]
      ).map { Timeline.Count(value: $0["name"], actorID: $0["id"], statements: $0["statements"]) }
    }
  }

  /// The names by which an actor is surely meant, as SQLite's FTS5 seeks them in contents.
  ///
  /// One word alone may be anybody's surname, so that it is only taken where there is no longer name.
  private static func telling(_ actorID: Int64, in database: Database) throws -> String? {
    let names = try String.fetchAll(
      database,
      sql: "SELECT name FROM actor_name WHERE actor_id = ? ORDER BY articles DESC, name LIMIT 12",
      arguments: [actorID]
    )
    let long = names.filter { $0.contains(" ") }
    let phrases = (long.isEmpty ? names.prefix(1) : long.prefix(4)).compactMap {
      WordQuery("\"\($0)\"").expression
    }
    return phrases.isEmpty ? nil : "content : (" + phrases.joined(separator: " OR ") + ")"
  }
}
