import GRDB

extension Record {
  /// The statements that wait for a person, those first of which a look is worth most.
  ///
  /// - Parameters:
  ///   - id: The statement behind which the list begins, whether or not it waits itself; nil for the first ones.
  ///   - limit: How many at most.
  /// - Returns: The statements.
  /// - Throws: ``RecordError`` where the file cannot be read.
  public func waiting(after id: Int64? = nil, limit: Int = 10) async throws(RecordError)
    -> [RecordedStatement]
  {
    try await reading { database in
      var query = StatementQuery()
      query.order = .waiting
      var filter = StatementFilter(query)
      if let id {
        let urgency = try Double.fetchOne(
          database,
          sql: "SELECT \(StatementFilter.urgency) FROM statement WHERE id = ?",
          arguments: [id]
        )
        if let urgency {
          // The first condition is for SQLite to seek by.
          filter.add("\(StatementFilter.urgency) <= ?", urgency)
          filter.add("(statement.id > \(id) OR \(StatementFilter.urgency) < ?)", urgency)
        }
      }
      let ids = try Int64.fetchAll(
        database,
        sql: """
          SELECT statement.id FROM statement WHERE \(filter.sql)
          ORDER BY \(StatementFilter.urgency) DESC, statement.id LIMIT ?
          """,
        arguments: filter.arguments + [limit]
      )
      return try StatementRows(database).statements(ids)
    }
  }
}
