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
    while true {
      let rest = try unsealed(limit: MeaningIndex.Chunk.longest)
      guard let last = rest.last, rest.count == MeaningIndex.Chunk.longest else { return }
      var chunk = MeaningIndex.Chunk()
      for (id, embedding) in rest { chunk.append(embedding.code, id: id) }
      try database.execute(
        sql: "INSERT INTO embedding_chunk (last_statement_id, bytes) VALUES (?, ?)",
        arguments: [last.id, Data(chunk.bytes)]
      )
    }
  }

  /// The embeddings behind the last chunk, in order.
  func unsealed(limit: Int) throws -> [(id: Int64, embedding: Embedding)] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT statement_id, vector FROM embedding
        WHERE statement_id > (SELECT coalesce(max(last_statement_id), 0) FROM embedding_chunk)
        ORDER BY statement_id LIMIT ?
        """,
      arguments: [limit]
    )
    var found: [(id: Int64, embedding: Embedding)] = []
    while let row = try rows.next() {
      let vector: Data = row["vector"]
      if let embedding = Embedding(bytes: vector) { found.append((row["statement_id"], embedding)) }
    }
    return found
  }
}

extension EmbeddingStore {
  /// Forgets what a statement meant before its words were changed.
  func delete(_ statementID: Int64) throws {
    try database.execute(sql: "DELETE FROM embedding WHERE statement_id = ?", arguments: [statementID])
  }
}
