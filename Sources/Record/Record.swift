import Foundation
import GRDB

/// The user's database of articles, statements and actors: one SQLite file.
///
/// ```swift
/// let record = try Record(at: "onrecord.sqlite")
/// try await record.add([Draft(reading)])
/// for statement in try await record.statements(StatementQuery(words: "sanctions")).rows { print(statement.content) }
/// ```
///
/// A record is a value around a pool of connections; share it between tasks freely. Several processes may use the same
/// file: one writes at a time while the others read on, and who has to wait does so. What a method that writes has
/// returned is on the disk.
public struct Record: Sendable {
  /// How a file is opened.
  public enum Opening: Sendable {
    /// Made where it is not there.
    case making
    /// It has to be there.
    case existing
    /// It has to be there, and is never written; this also opens what lies in a folder that cannot be written.
    case readingOnly
    /// As `readingOnly`, but also what an older OnRecord made: for ``Record/backUp(to:progress:)`` alone.
    case copying
  }

  /// How long one waits for other programs that use the file, in seconds.
  static let patience = 60.0

  /// The file.
  public let path: String
  let database: any DatabaseWriter
  /// The embeddings' signs in memory, read when they are first asked for.
  let meanings = MeaningShelf()
  /// The actors that were looked at lately, for who adds next.
  let actors = ActorShelf()

  /// Opens a record, and brings one that an older OnRecord made up to date.
  ///
  /// - Throws: ``RecordError``; nothing was changed then.
  public init(at path: String, opening: Opening = .making) throws(RecordError) {
    self.path = path
    do {
      database = try Self.openWithPatience(path, opening)
    } catch {
      throw RecordError(error, path: path)
    }
  }

  /// Where two programs make a record at the same moment, SQLite does not let one wait for the other by itself.
  private static func openWithPatience(_ path: String, _ opening: Opening) throws -> any DatabaseWriter {
    let begin = ContinuousClock.now
    while true {
      do {
        return try open(path, opening)
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY && ContinuousClock.now - begin < .seconds(patience)
      {
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  private static func open(_ path: String, _ opening: Opening) throws -> any DatabaseWriter {
    let isThere = FileManager.default.fileExists(atPath: path)
    if !isThere && opening != .making { throw RecordError(.missing, path: path) }
    let content: Content = isThere ? try inspect(path) : .nothing
    switch (opening, content) {
    case (.readingOnly, .nothing), (.copying, .nothing): throw RecordError(.missing, path: path)
    case (.readingOnly, .older): throw RecordError.older(path)
    case (.readingOnly, .current), (.copying, _): return try openToRead(path)
    case (.making, _), (.existing, _): break
    }
    var configuration = Self.configuration()
    configuration.prepareDatabase { database in
      // What is reported done has reached the disk, even if the power fails right after.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    let pool = try DatabasePool(path: path, configuration: configuration)
    try Migrations.migrate(pool)
    return pool
  }

  private enum Content {
    case nothing, older, current
  }

  /// What a file holds; refuses what is no record, or none that this program understands, before anything is written to it.
  private static func inspect(_ path: String) throws -> Content {
    let queue = try openToRead(path)
    return try queue.read { database in
      let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      // A record that is just being made has the list of its migrations first.
      let tables =
        try Int.fetchOne(
          database,
          sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'"
        ) ?? 0
      guard id == Migrations.applicationID || (id == 0 && tables == 0) else {
        throw RecordError(.foreign, path: path)
      }
      let migrator = Migrations.migrator()
      if try migrator.hasBeenSuperseded(database) { throw RecordError(.newer, path: path) }
      if tables == 0 { return .nothing }
      return try migrator.hasCompletedMigrations(database) ? .current : .older
    }
  }

  private static func openToRead(_ path: String) throws -> any DatabaseWriter {
    var configuration = Self.configuration()
    configuration.readonly = true
    // A log beside the file, which SQLite needs even for reading, cannot be made in a folder that is read-only; nobody
    // else can write there either.
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let address =
      FileManager.default.isWritableFile(atPath: folder.isEmpty ? "." : folder)
      ? path : URL(filePath: path).absoluteString + "?immutable=1"
    return try DatabaseQueue(path: address, configuration: configuration)
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "record"
    configuration.prepareDatabase { database in
      try WordRank.add(to: database)
      try ShortBeginnings.add(to: database)
    }
    return configuration
  }

  /// Reads, beside whatever is being written; all that `work` asks is answered as of one moment.
  func reading<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws(RecordError) -> Value {
    do {
      return try await database.read(work)
    } catch {
      throw RecordError(error, path: path)
    }
  }

  /// Writes all that `work` does, or nothing where it throws.
  func writing<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws(RecordError) -> Value {
    do {
      return try await database.write(work)
    } catch {
      throw RecordError(error, path: path)
    }
  }
}
