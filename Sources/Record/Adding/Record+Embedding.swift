import Foundation
import GRDB
import Meaning

/// A statement that the search for meaning does not find yet.
public struct UnembeddedStatement: Hashable, Sendable, Identifiable {
  /// Its number in the record.
  public var id: Int64
  /// What it says.
  public var content: String
}

extension Record {
  /// Statements that have no embedding, the first added first: those that were added without, and those whose words a
  /// person changed or added.
  ///
  /// - Parameters:
  ///   - ids: Among which to look; nil for all, which takes about a second for a million.
  ///   - last: Only statements with higher numbers, to go on behind a page.
  ///   - limit: How many at most.
  /// - Returns: The statements.
  /// - Throws: ``RecordError``.
  public func unembedded(
    among ids: [Int64]? = nil,
    after last: Int64 = 0,
    limit: Int = 1_000
  ) async throws(RecordError) -> [UnembeddedStatement] {
    try await reading { database in
      let among = ids.map { "AND id IN (\($0.map(String.init).joined(separator: ",")))" } ?? ""
      return try Row.fetchAll(
        database,
        sql: """
          SELECT id, content FROM statement
          WHERE id > ? AND NOT EXISTS (SELECT 1 FROM embedding WHERE statement_id = statement.id) \(among)
          ORDER BY id LIMIT ?
          """,
        arguments: [last, limit]
      ).map { UnembeddedStatement(id: $0["id"], content: $0["content"]) }
    }
  }

  /// Gives statements the embeddings of their contents, so that they are found by meaning.
  ///
  /// A statement whose words were changed since, or that is gone, is passed over.
  public func embed(_ embeddings: [(statement: UnembeddedStatement, embedding: Embedding)])
    async throws(RecordError)
  {
    try await writing { database in
      let current = try database.cachedStatement(sql: "SELECT 1 FROM statement WHERE id = ? AND content = ?")
      let store = EmbeddingStore(database)
      var written: [(id: Int64, embedding: Embedding)] = []
      for (statement, embedding) in embeddings
      where try Bool.fetchOne(current, arguments: [statement.id, statement.content]) == true {
        try store.insert(embedding, statementID: statement.id)
        written.append((statement.id, embedding))
      }
      try store.sealLate(written)
      try store.seal()
    }
  }
}
