import Foundation
import GRDB
import Meaning

/// The embeddings of statements in the database.
///
/// Each has a row, to be compared exactly. Their signs alone, by which a million are looked through in a few
/// milliseconds, are also kept in chunks; a chunk is written when there is enough for a whole one, so that adding one
/// statement never rewrites another's.
struct EmbeddingStore {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func insert(_ embedding: Embedding, statementID: Int64) throws {
    let row = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO embedding (statement_id, vector) VALUES (?, ?)"
    )
    try row.execute(arguments: [statementID, Data(embedding.bytes)])
  }

  /// Writes chunks of what is in none yet, while there is enough for whole ones.
  func seal() throws {
    while let last = try lastOfChunk() {
      var chunk = MeaningIndex.Chunk()
      for (id, embedding) in try embeddings(behind: try lastSealed(), limit: MeaningIndex.Chunk.longest) {
        chunk.append(embedding.code, id: id)
      }
      try database.execute(
        sql: "INSERT INTO embedding_chunk (last_statement_id, bytes) VALUES (?, ?)",
        arguments: [last, Data(chunk.bytes)]
      )
    }
  }

  /// The statement whose embedding would be the last of the next chunk; nil where there are not enough for one.
  private func lastOfChunk() throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(
        sql:
          "SELECT statement_id FROM embedding WHERE statement_id > ? ORDER BY statement_id LIMIT 1 OFFSET ?"
      ),
      arguments: [try lastSealed(), MeaningIndex.Chunk.longest - 1]
    )
  }

  /// The last statement whose embedding is in a chunk.
  private func lastSealed() throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT max(last_statement_id) FROM embedding_chunk") ?? 0
  }

  /// The embeddings of the statements behind one, in order.
  func embeddings(behind id: Int64, limit: Int = .max) throws -> [(id: Int64, embedding: Embedding)] {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT statement_id, vector FROM embedding WHERE statement_id > ? ORDER BY statement_id LIMIT ?",
      arguments: [id, limit]
    )
    var found: [(id: Int64, embedding: Embedding)] = []
    while let row = try rows.next() {
      if let embedding = Embedding(row) { found.append((row["statement_id"], embedding)) }
    }
    return found
  }

  /// Forgets what a statement meant before its words were changed.
  func delete(_ statementID: Int64) throws {
    try database.execute(sql: "DELETE FROM embedding WHERE statement_id = ?", arguments: [statementID])
  }
}

extension Embedding {
  /// The embedding in a row's column `vector`; nil where a hand other than ours made something else of it.
  init?(_ row: Row) {
    let vector: Data = row["vector"]
    // An array is read far faster than data.
    self.init(bytes: [UInt8](vector))
  }
}
