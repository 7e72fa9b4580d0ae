import Actors
import GRDB

/// Actors of the record, read and taken apart, as they were when the last transaction that looked at them ended.
struct KnownActors: Sendable {
  /// More are not kept from one transaction to the next.
  private static let most = 4096

  private var profiles: [Int64: IdentityProfile] = [:]
  private var state: State?

  /// Tells whether anybody has written: others change the first by that, this connection the second.
  private struct State: Equatable {
    var version: Int?
    var changes: Int

    init(_ database: Database) throws {
      version = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version"))
      changes = database.totalChangesCount
    }
  }

  /// Knows nobody.
  init() {}

  /// What was known before, if nobody has written since.
  init(_ earlier: KnownActors, in database: Database) throws {
    if let state = earlier.state, try state == State(database) { self = earlier }
  }

  subscript(id: Int64) -> IdentityProfile? {
    get { profiles[id] }
    set { profiles[id] = newValue }
  }

  /// What is still true when the next transaction begins, if nobody writes before; asked at the end of this one.
  func kept(from database: Database) throws -> KnownActors {
    guard profiles.count <= Self.most else { return KnownActors() }
    var known = self
    known.state = try State(database)
    return known
  }
}
