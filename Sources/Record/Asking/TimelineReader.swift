import GRDB

/// Counts statements.
struct TimelineReader {
  let database: Database
  let query: StatementQuery

  func timeline(by unit: Timeline.Unit, grouping: Timeline.Grouping) throws -> Timeline {
    let (source, arguments) = try source()
    let (value, id, join) = Self.columns(of: grouping)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(Self.time(of: unit)) AS time, \(value) AS value, \(id) AS actor_id, count(*) AS statements
        FROM \(source) \(join) WHERE statement.date IS NOT NULL
        GROUP BY time, \(grouping == .speaker ? "actor_id" : "value") ORDER BY time, statements DESC, value
        """,
      arguments: arguments
    )
    var bars: [Timeline.Bar] = []
    for row in rows {
      let time: String = row["time"]
      if bars.last?.time != time { bars.append(Timeline.Bar(time: time, counts: [])) }
      bars[bars.count - 1].counts.append(Self.count(row))
    }
    return Timeline(unit: unit, bars: bars)
  }

  func counts(of grouping: Timeline.Grouping, limit: Int) throws -> [Timeline.Count] {
    let (source, arguments) = try source()
    let (value, id, join) = Self.columns(of: grouping)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT \(value) AS value, \(id) AS actor_id, count(*) AS statements FROM \(source) \(join)
        GROUP BY \(grouping == .speaker ? "actor_id" : "value") ORDER BY statements DESC, value LIMIT ?
        """,
      arguments: arguments + [limit]
    ).map(Self.count)
  }

  /// The statements to count, as a table called `statement`.
  private func source() throws -> (sql: String, arguments: StatementArguments) {
    if let speaker = query.speakers.first, query.speakers.count == 1, query.words == nil {
      let filter = StatementFilter(query, besidesSpeakers: true)
      return (
        """
        (SELECT statement.* FROM statement_speaker
          CROSS JOIN statement ON statement.id = statement_speaker.statement_id
          WHERE statement_speaker.actor_id = ? AND \(filter.sql)) AS statement
        """, [speaker] + filter.arguments
      )
    }
    guard query.words != nil else {
      let filter = StatementFilter(query)
      return ("(SELECT * FROM statement WHERE \(filter.sql)) AS statement", filter.arguments)
    }
    guard let matches = try WordMatches(query, in: database) else {
      return ("(SELECT * FROM statement WHERE 0) AS statement", [])
    }
    return (
      """
      (SELECT statement.* FROM \(matches.sql)
        ORDER BY statement_words.rowid DESC LIMIT \(Timeline.mostCounted)) AS statement
      """, matches.arguments
    )
  }

  private static func time(of unit: Timeline.Unit) -> String {
    switch unit {
    case .day: "substr(statement.date, 1, 10)"
    // On to the Sunday, and back to the Monday before it.
    case .week: "date(statement.date, 'weekday 0', '-6 days')"
    case .month: "substr(statement.date, 1, 7)"
    case .year: "substr(statement.date, 1, 4)"
    }
  }

  private static func columns(of grouping: Timeline.Grouping) -> (value: String, id: String, join: String) {
    let speakers = """
      LEFT JOIN statement_speaker ON statement_speaker.statement_id = statement.id
      LEFT JOIN actor ON actor.id = statement_speaker.actor_id
      """
    return switch grouping {
    case .none: ("''", "NULL", "")
    case .act: ("statement.act", "NULL", "")
    case .kind: ("statement.kind", "NULL", "")
    case .medium: ("coalesce(statement.medium, '')", "NULL", "")
    case .addressee: ("coalesce(statement.addressee, '')", "NULL", "")
    case .review: ("statement.review", "NULL", "")
    case .outlet:
      ("coalesce(outlet.name, '')", "NULL", "LEFT JOIN outlet ON outlet.id = statement.outlet_id")
    case .speaker: ("coalesce(actor.name, '')", "actor.id", speakers)
    case .speakerKind: ("coalesce(actor.kind, '')", "NULL", speakers)
    }
  }

  private static func count(_ row: Row) -> Timeline.Count {
    Timeline.Count(value: row["value"], actorID: row["actor_id"], statements: row["statements"])
  }
}
