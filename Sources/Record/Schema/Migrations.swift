import GRDB

/// The tables of a record, as one version of the program after another made them.
///
/// `Documentation/Record.md` draws and explains them. A migration that was ever released is never changed: what
/// changes comes in a new one behind it.
enum Migrations {
  /// Marks a file as a record, as SQLite's `application_id`: "OnRc".
  static let applicationID: Int32 = 0x4F6E_5263

  /// All of them, in order.
  static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 articles, statements, actors, corrections") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      for part in [articles, actors, statements, words, tallies, corrections, views] {
        try database.execute(sql: part)
      }
    }
    return migrator
  }

  /// Brings a record up to date, also where other programs begin to do so at the same moment.
  static func migrate(_ database: any DatabaseWriter) throws {
    let migrator = migrator()
    var done = try database.read(migrator.appliedIdentifiers)
    while try !database.read(migrator.hasCompletedMigrations) {
      do {
        try migrator.migrate(database)
      } catch {
        // Each step is done whole or not at all, and one that another program has just done cannot be done again.
        let doneNow = try database.read(migrator.appliedIdentifiers)
        guard doneNow.count > done.count else { throw error }
        done = doneNow
      }
    }
  }
}
