import Foundation
import GRDB
import Meaning

/// Keeps the signs of all embeddings in memory, and takes in what was added since it was last asked.
actor MeaningShelf {
  private var index = MeaningIndex()
  private var lastStatement: Int64 = 0

  /// The statements whose embeddings may be the nearest to `meaning`, the nearest by their signs first.
  func nearest(to meaning: Embedding, count: Int, in database: any DatabaseReader) async throws -> [Int64] {
    let known = lastStatement
    let news = try await database.read { try News(behind: known, in: $0) }
    // Another task may have taken the same in while this one read.
    if lastStatement == known {
      for chunk in news.chunks { index.append(chunk) }
      for (id, embedding) in news.rest { index.append(embedding.code, id: id) }
      lastStatement = news.rest.last?.id ?? news.lastOfChunks ?? known
    }
    return index.nearest(to: meaning, count: count).map(\.id)
  }

  /// What is in the database behind a statement: whole chunks where nothing of them is known, or else rows.
  private struct News {
    var chunks: [MeaningIndex.Chunk] = []
    var lastOfChunks: Int64?
    var rest: [(id: Int64, embedding: Embedding)] = []

    init(behind known: Int64, in database: Database) throws {
      if known == 0 {
        let rows = try Row.fetchCursor(
          database,
          sql: "SELECT last_statement_id, bytes FROM embedding_chunk ORDER BY id"
        )
        while let row = try rows.next() {
          let bytes: Data = row["bytes"]
          if let chunk = MeaningIndex.Chunk(bytes: [UInt8](bytes)) { chunks.append(chunk) }
          lastOfChunks = row["last_statement_id"]
        }
      }
      rest = try EmbeddingStore(database).embeddings(behind: lastOfChunks ?? known)
    }
  }
}
