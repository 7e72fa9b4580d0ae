import Foundation
import GRDB
import Meaning

/// Keeps the signs of all embeddings in memory, and takes in what was added since it was last asked.
actor MeaningShelf {
  private var index = MeaningIndex()
  private var lastStatement: Int64 = 0
  private var lastChunk: Int64 = 0

  /// The statements whose embeddings may be the nearest to `meaning`, the nearest by their signs first.
  func nearest(to meaning: Embedding, count: Int, in database: any DatabaseReader) async throws -> [Int64] {
    let known = (lastStatement, lastChunk)
    let news = try await database.read { try News(behind: known.0, chunk: known.1, in: $0) }
    // Another task may have taken the same in while this one read.
    if (lastStatement, lastChunk) == known {
      for chunk in news.chunks { index.append(chunk) }
      for (id, embedding) in news.rest { index.append(embedding.code, id: id) }
      lastStatement = news.lastStatement
      lastChunk = news.lastChunk
    }
    return index.nearest(to: meaning, count: count).map(\.id)
  }

  /// What the database has that is not known yet.
  private struct News {
    var chunks: [MeaningIndex.Chunk] = []
    var rest: [(id: Int64, embedding: Embedding)] = []
    var lastStatement: Int64
    var lastChunk: Int64

    /// Reads what came behind a statement and a chunk; whole chunks where nothing is known, or else the rows, and the
    /// chunks of statements that were embedded late.
    init(behind statement: Int64, chunk: Int64, in database: Database) throws {
      lastStatement = statement
      lastChunk = chunk
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, last_statement_id, bytes FROM embedding_chunk AS chunk WHERE id > :chunk AND (:statement = 0
            OR last_statement_id = (SELECT max(last_statement_id) FROM embedding_chunk WHERE id < chunk.id))
          ORDER BY id
          """,
        arguments: ["chunk": chunk, "statement": statement]
      )
      while let row = try rows.next() {
        let bytes: Data = row["bytes"]
        if let chunk = MeaningIndex.Chunk(bytes: [UInt8](bytes)) { chunks.append(chunk) }
        lastChunk = row["id"]
        lastStatement = max(lastStatement, row["last_statement_id"])
      }
      rest = try EmbeddingStore(database).embeddings(behind: lastStatement)
      lastStatement = rest.last?.id ?? lastStatement
    }
  }
}
