import GRDB

/// Something that came into a record.
public enum RecordChange: Hashable, Sendable {
  /// A person corrected a statement; the revision that it has now.
  case statement(Int64, revision: Int)
  /// A person corrected an actor.
  case actor(Int64)
  /// Articles were added, this one last.
  case article(Int64)
}

extension Record {
  /// What comes into the record from now on, whichever program writes it.
  ///
  /// SQLite tells no program of what another one writes, so that this looks from time to time; a look reads two rows.
  /// Of more than a hundred corrections between two looks only the last hundred are told.
  ///
  /// - Parameter interval: How long to wait between two looks.
  /// - Returns: The changes, until whoever asks stops listening.
  /// - Throws: ``RecordError`` where the record cannot be read.
  public func changes(
    every interval: Duration = .seconds(1)
  ) async throws(RecordError) -> AsyncStream<RecordChange> {
    let (first, _) = try await changes(since: nil)
    return AsyncStream(bufferingPolicy: .bufferingNewest(1_000)) { continuation in
      let task = Task {
        var seen = first
        while !Task.isCancelled {
          // Whoever holds the file for too long now is done by the next look.
          if let (marks, changes) = try? await self.changes(since: seen) {
            seen = marks
            for change in changes { continuation.yield(change) }
          }
          try? await Task.sleep(for: interval)
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  private func changes(
    since seen: ChangeMarks?
  ) async throws(RecordError) -> (ChangeMarks, [RecordChange]) {
    try await reading { database in
      let marks = ChangeMarks(
        article: try Int64.fetchOne(database, sql: "SELECT max(id) FROM article") ?? 0,
        correction: try Int64.fetchOne(database, sql: "SELECT max(id) FROM correction") ?? 0
      )
      guard let seen, seen != marks else { return (marks, []) }
      var changes: [RecordChange] = marks.article > seen.article ? [.article(marks.article)] : []
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT statement_id, actor_id, (SELECT revision FROM statement WHERE statement.id = statement_id) AS revision
          FROM (SELECT * FROM correction WHERE id > ? ORDER BY id DESC LIMIT 100) ORDER BY id
          """,
        arguments: [seen.correction]
      )
      for row in rows {
        if let id: Int64 = row["statement_id"] {
          changes.append(.statement(id, revision: row["revision"] ?? 0))
        } else if let id: Int64 = row["actor_id"] {
          changes.append(.actor(id))
        }
      }
      return (marks, changes)
    }
  }
}

/// How far a record had come at one moment.
private struct ChangeMarks: Hashable, Sendable {
  var article: Int64
  var correction: Int64
}
