import Meaning
import Testing

@Suite struct MeaningIndexTests {
  private func index(_ embeddings: [Embedding]) -> MeaningIndex {
    var index = MeaningIndex()
    for (id, embedding) in embeddings.enumerated() { index.append(embedding.code, id: Int64(id)) }
    return index
  }

  @Test("An empty index, and a wish for none, find nothing")
  func nothingIsFoundInNothing() throws {
    var clouds = Clouds(seed: 2)
    let embeddings = try clouds.embeddings(count: 3, size: 1)
    #expect(MeaningIndex().nearest(to: embeddings[0], count: 10).isEmpty)
    #expect(index(embeddings).nearest(to: embeddings[0], count: 0).isEmpty)
    #expect(index(embeddings).nearest(to: embeddings[0], count: -1).isEmpty)
    #expect(index(embeddings).nearest(to: embeddings[0], count: .max - 1).count == 3)
  }

  @Test(
    "The nearest are those that a full sort gives, also of the wanted only",
    arguments: [1, 7, 100, 2_000]
  )
  func nearestEqualASort(count: Int) throws {
    var clouds = Clouds(seed: 3)
    let embeddings = try clouds.embeddings(count: 1_500, size: 12)
    let index = index(embeddings)
    let query = embeddings[700]
    let sorted = embeddings.indices.map { (Int64($0), query.code.distance(to: embeddings[$0].code)) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    for divisor: Int64 in [1, 3, 97, 10_000] {
      let wanted = sorted.filter { $0.0 % divisor == divisor / 2 }.prefix(count)
      let found = index.nearest(to: query, count: count) { $0 % divisor == divisor / 2 }
      #expect(found.map(\.id) == wanted.map(\.0))
      #expect(found.map(\.distance) == wanted.map(\.1))
    }
    #expect(index.nearest(to: query, count: count).map(\.id) == sorted.prefix(count).map(\.0))
  }

  @Test("Codes and exact similarity together find what exact similarity alone finds")
  func coarseSearchRecalls() throws {
    var clouds = Clouds(seed: 4)
    let embeddings = try clouds.embeddings(count: 6_000, size: 30)
    let index = index(embeddings)
    var kept = 0
    for query in stride(from: 0, to: 6_000, by: 150).map({ embeddings[$0] }) {
      func best(_ ids: some Sequence<Int>) -> [Int] {
        Array(
          ids.map { ($0, query.similarity(to: embeddings[$0])) }.sorted { $0.1 > $1.1 }.map(\.0).prefix(10)
        )
      }
      let coarse = index.nearest(to: query, count: 200).map { Int($0.id) }
      kept += Set(best(coarse)).intersection(best(embeddings.indices)).count
    }
    #expect(Double(kept) / 400 > 0.98)
  }
}
