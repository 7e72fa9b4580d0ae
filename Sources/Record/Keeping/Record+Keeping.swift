import Foundation
import GRDB

extension Record {
  /// Looks whether the file is whole: SQLite's own check, references to what is not there, whether statements stand where
  /// they say, and whether the index of words has their words.
  ///
  /// For the last, SQLite needs a file that it may write, although it writes nothing; other programs have to wait meanwhile
  /// if they want to write.
  public func check() async throws(RecordError) -> Checkup {
    let problems = try await reading { database in
      var problems = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
      // Of damaged pages nothing more can be asked.
      if !problems.isEmpty { return problems }
      let strays = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(20)
      problems += strays.map { row in
        let table: String = row["table"]
        let parent: String = row["parent"]
        return "a row of \(table) refers to a row of \(parent) that is not there"
      }
      let spans = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM statement JOIN article ON article.id = article_id
          WHERE json_array_length(content_spans) = 1 AND content <> substr(text,
            json_extract(content_spans, '$[0][0]') + 1,
            json_extract(content_spans, '$[0][1]') - json_extract(content_spans, '$[0][0]'))
          """
      )
      if let spans, spans > 0 { problems.append("\(spans) statements do not stand where they say") }
      return problems
    }
    if !problems.isEmpty { return Checkup(problems: problems, hasComparedWords: false) }
    do {
      // A connection of its own, since this one may be for reading only, and a new one brings nothing up to date.
      var configuration = Configuration()
      configuration.busyMode = .timeout(Self.patience)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let isWhole = try await queue.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN IMMEDIATE")
        defer { try? database.execute(sql: "ROLLBACK") }
        return try WordIndex.isWhole(in: database)
      }
      let problem = "the index of words is not that of the statements; `onrecord vacuum` makes it anew"
      return Checkup(problems: isWhole ? [] : [problem], hasComparedWords: true)
    } catch {
      let error = RecordError(error, path: path)
      if error.reason == .readOnly { return Checkup(problems: [], hasComparedWords: false) }
      throw error
    }
  }

  /// Puts what SQLite keeps to find words in order, makes it anew where it is not whole, gives unused space back to the
  /// disk, and gathers what helps SQLite to plan.
  public func vacuum() async throws(RecordError) {
    do {
      try await database.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          if try !WordIndex.isWhole(in: database) { try WordIndex.rebuild(in: database) }
          try WordIndex.tidy(in: database)
          return .commit
        }
        try database.execute(sql: "VACUUM")
        try database.execute(sql: "PRAGMA optimize")
      }
    } catch {
      throw RecordError(error, path: path)
    }
  }

  /// Copies the record as it is at one moment, while it stays in use (SQLite's online backup).
  ///
  /// - Parameters:
  ///   - target: A file that is not there yet.
  ///   - progress: Told from time to time which share is done, from 0 to 1.
  /// - Throws: ``RecordError`` where there is a file of this name, or it cannot be written.
  public func backUp(
    to target: String,
    progress: (@Sendable (Double) -> Void)? = nil
  ) async throws(RecordError) {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw RecordError(
        .senseless("\(target): there is a file of this name; nothing was overwritten"),
        path: path
      )
    }
    // Under another name until it is whole, so that nobody takes half a backup for one.
    let unfinished = target + ".unfinished"
    do {
      try? FileManager.default.removeItem(atPath: unfinished)
      let queue = try DatabaseQueue(path: unfinished)
      try database.backup(to: queue, pagesPerStep: 1_000) { step in
        progress?(step.totalPageCount > 0 ? Double(step.completedPageCount) / Double(step.totalPageCount) : 1)
      }
      try queue.close()
      try FileManager.default.moveItem(atPath: unfinished, toPath: target)
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      let error = RecordError(error, path: target)
      // A copy that is not there is none that one could make with `onrecord add`: its folder is what is wrong.
      throw error.reason == .missing ? RecordError(.readOnly, path: target) : error
    }
  }

  /// How much room the record takes.
  public func size() async throws(RecordError) -> RecordSize {
    try await reading { database in
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      return RecordSize(
        fileBytes: try number("PRAGMA page_count") * number("PRAGMA page_size"),
        textBytes: try number("SELECT coalesce(sum(length(CAST(text AS BLOB))), 0) FROM article")
      )
    }
  }
}

/// What ``Record/check()`` saw.
public struct Checkup: Hashable, Sendable {
  /// What is wrong, in words; empty where nothing is.
  public var problems: [String]
  /// Whether the index of words was compared with the statements: not where the file cannot be written, or other things
  /// are wrong.
  public var hasComparedWords: Bool
}

/// How much room a record takes, in bytes.
public struct RecordSize: Hashable, Sendable {
  /// All of the file.
  public var fileBytes: Int
  /// The texts of the articles alone.
  public var textBytes: Int
}
