import GRDB

/// The index of the words that statements have: FTS5's table `statement_words`.
enum WordIndex {
  /// What it makes words of: letters and digits, without accents, brought to Porter's stems; as FTS5 writes it. The
  /// first migration made the index with it, so that another one needs a new index.
  static let tokenizer = "porter unicode61 remove_diacritics 2"

  /// Whether it has just what the statements have. Writes nothing, but SQLite asks for it in the words of a change.
  static func isWhole(in database: Database) throws -> Bool {
    do {
      // With the rank 1, the statements are compared too.
      try database.execute(
        sql: "INSERT INTO statement_words(statement_words, rank) VALUES ('integrity-check', 1)"
      )
      return true
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CORRUPT_VTAB {
      return false
    }
  }

  /// Makes it anew from the statements.
  static func rebuild(in database: Database) throws {
    try database.execute(sql: "INSERT INTO statement_words(statement_words) VALUES ('rebuild')")
  }

  /// Joins its lists, which were added one after another.
  static func tidy(in database: Database) throws {
    try database.execute(sql: "INSERT INTO statement_words(statement_words) VALUES ('optimize')")
  }
}
