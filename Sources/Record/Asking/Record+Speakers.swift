import GRDB

/// A speaker as lists show it.
public struct RecordedSpeakerSummary: Hashable, Sendable, Identifiable {
  /// Who it is.
  public var actor: ActorReference
  /// The role that articles gave it last.
  public var role: String?
  /// How many statements it makes, copies counted once.
  public var statements: Int

  /// The actor's number.
  public var id: Int64 { actor.id }
}

extension Record {
  /// Who speaks, those with the most statements first.
  ///
  /// - Parameters:
  ///   - name: Words that all stand in names of the speaker, or their beginnings; nil for everybody.
  ///   - limit: How many at most.
  ///   - offset: How many to pass over first.
  /// - Returns: The speakers, and whether there are more.
  /// - Throws: ``RecordError`` where the file cannot be read.
  public func speakers(
    named name: String? = nil,
    limit: Int = 50,
    offset: Int = 0
  ) async throws(RecordError) -> Page<RecordedSpeakerSummary> {
    try await reading { database in
      var query = ActorQuery(name: name)
      query.limit = limit
      query.offset = offset
      let ids = try ActorReader(database).ids(query)
      let found = try Self.summaries(ids.prefix(limit), in: database)
      return Page(rows: ids.prefix(limit).compactMap { found[$0] }, hasMore: ids.count > limit)
    }
  }

  /// The speakers of these numbers; numbers that there are none of are left out.
  public func speakers(_ ids: some Collection<Int64>) async throws(RecordError)
    -> [Int64: RecordedSpeakerSummary]
  {
    let ids = Array(ids)
    return try await reading { try Self.summaries(ids, in: $0) }
  }

  private static func summaries(
    _ ids: some Collection<Int64>,
    in database: Database
  ) throws -> [Int64: RecordedSpeakerSummary] {
    if ids.isEmpty { return [:] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, name, kind, said, (
          SELECT title FROM actor_role WHERE actor_id = actor.id
          ORDER BY standing = 'current' DESC, last DESC, articles DESC, title LIMIT 1
        ) AS role
        FROM actor WHERE id IN (\(ids.map(String.init).joined(separator: ",")))
        """
    )
    return rows.reduce(into: [:]) { found, row in
      let summary = RecordedSpeakerSummary(
        actor: ActorReference(row),
        role: row["role"],
        statements: row["said"]
      )
      found[summary.id] = summary
    }
  }
}
