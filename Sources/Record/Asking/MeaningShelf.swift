import Foundation
import GRDB
import Meaning

/// Keeps the signs of all embeddings in memory, and takes in what was added since it was last asked.
actor MeaningShelf {
  private var index = MeaningIndex()
  private var lastChunk: Int64 = 0

  /// The statements whose embeddings may be the nearest to `meaning`, the nearest by their signs first.
  func nearest(to meaning: Embedding, count: Int, in database: any DatabaseReader) async throws -> [Int64] {
    let lastChunk = lastChunk
    let news = try await database.read { database in
      let chunks = try Row.fetchAll(
        database,
        sql: "SELECT id, bytes FROM embedding_chunk WHERE id > ? ORDER BY id",
        arguments: [lastChunk]
      ).compactMap { row -> (id: Int64, chunk: MeaningIndex.Chunk)? in
        let bytes: Data = row["bytes"]
        return MeaningIndex.Chunk(bytes: bytes).map { (row["id"], $0) }
      }
      return (
        chunks: chunks, rest: try EmbeddingStore(database).unsealed(limit: 4 * MeaningIndex.Chunk.longest)
      )
    }
    // Another task may have taken the same chunks in while this one read.
    for (id, chunk) in news.chunks where id > self.lastChunk {
      index.append(chunk)
      self.lastChunk = id
    }
    var neighbours = index.nearest(to: meaning, count: count)
    var tail = MeaningIndex()
    for (id, embedding) in news.rest { tail.append(embedding.code, id: id) }
    neighbours += tail.nearest(to: meaning, count: count)
    neighbours.sort { ($0.distance, $0.id) < ($1.distance, $1.id) }
    return neighbours.prefix(count).map(\.id)
  }
}
