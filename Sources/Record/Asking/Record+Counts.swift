import GRDB

extension Record {
  /// What the record holds, in numbers.
  public func overview() async throws(RecordError) -> Overview {
    try await reading { database in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      return Overview(
        articles: try count("SELECT count(*) FROM article WHERE is_latest"),
        stories: try count("SELECT count(*) FROM story"),
        outlets: try count("SELECT count(*) FROM outlet"),
        statements: try count("SELECT count(*) FROM statement"),
        reviewed: try count("SELECT count(*) FROM statement WHERE review <> 'open'"),
        actors: try count("SELECT count(*) FROM actor"),
        pairs: try count("SELECT count(*) FROM actor_pair WHERE verdict = 'open'"),
        conflicts: try count("SELECT count(*) FROM correction WHERE state = 'conflict'"),
        first: try String.fetchOne(database, sql: "SELECT min(date) FROM statement"),
        last: try String.fetchOne(database, sql: "SELECT max(date) FROM statement")
      )
    }
  }

  /// How many statements that `query` asks for were made in each span of time, by what they are grouped by.
  ///
  /// Of a query for words the last \(Timeline.mostCounted) matches are counted.
  public func timeline(
    _ query: StatementQuery,
    by unit: Timeline.Unit,
    grouping: Timeline.Grouping = .none
  ) async throws(RecordError) -> Timeline {
    try await reading {
      try TimelineReader(database: $0, query: query).timeline(by: unit, grouping: grouping)
    }
  }

  /// How often each value of a column stands among the statements that `query` asks for, the most frequent first.
  public func counts(
    of grouping: Timeline.Grouping,
    in query: StatementQuery,
    limit: Int = 20
  ) async throws(RecordError) -> [Timeline.Count] {
    try await reading { try TimelineReader(database: $0, query: query).counts(of: grouping, limit: limit) }
  }
}

/// What a record holds, in numbers.
public struct Overview: Hashable, Sendable {
  /// How many articles, each in its latest version.
  public var articles: Int
  /// How many stories they tell; copies tell the same.
  public var stories: Int
  /// How many outlets published them.
  public var outlets: Int
  /// How many statements, in all copies and versions.
  public var statements: Int
  /// How many of them a person looked at.
  public var reviewed: Int
  /// How many actors.
  public var actors: Int
  /// How many pairs of actors wait for a person to tell whether they are one.
  public var pairs: Int
  /// How many corrections wait for a person because a text or a reading changed.
  public var conflicts: Int
  /// The day of the first statement.
  public var first: String?
  /// The day of the last.
  public var last: String?
}
