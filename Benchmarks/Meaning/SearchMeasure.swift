import Foundation
import Meaning

/// What the search by codes and the exact comparing of its candidates find, and how long it takes.
struct SearchMeasure {
  /// How many candidates are compared exactly.
  private static let candidateCount = 2_000
  private static let leastEntries = 100_000

  let queries: [Embedding]
  /// Real embeddings; copies of them with noise make up the number.
  var entries: [Embedding]

  func report() {
    var generator = SeededGenerator(seed: 1)
    var many = entries
    while many.count < Self.leastEntries, let one = entries.randomElement(using: &generator) {
      if let noisy = noisy(one, &generator) { many.append(noisy) }
    }
    var index = MeaningIndex()
    index.reserveCapacity(many.count)
    for (id, embedding) in many.enumerated() { index.append(embedding.code, id: Int64(id)) }
    var kept = 0
    for query in queries {
      let expected = Nearest.ten(of: many.count, but: nil) { query.similarity(to: many[$0]) }
      let candidates = index.nearest(to: query, count: Self.candidateCount).map { Int($0.id) }
      kept += Set(expected).intersection(Nearest.ten(of: candidates) { query.similarity(to: many[$0]) }).count
    }
    print(
      String(
        format: "search           recall@10 among %d (%d of them copies with noise): %.4f",
        many.count,
        many.count - entries.count,
        Double(kept) / Double(10 * queries.count)
      )
    )
    scan(million: many)
  }

  private func scan(million sample: [Embedding]) {
    var index = MeaningIndex()
    index.reserveCapacity(1_000_000)
    for id in 0..<1_000_000 { index.append(sample[id % sample.count].code, id: Int64(id)) }
    func milliseconds(_ isWanted: ((Int64) -> Bool)?) -> Double {
      let times = queries.prefix(20).map { query in
        ContinuousClock().measure {
          _ = index.nearest(to: query, count: Self.candidateCount, where: isWanted)
        }
      }
      return (times.min() ?? .zero) / .milliseconds(1)
    }
    print(String(format: "a million codes  %8.1f ms on one core", milliseconds(nil)))
    print(
      String(
        format: "                 %8.1f ms where one in a hundred is wanted",
        milliseconds { $0 % 100 == 7 }
      )
    )
  }

  /// `embedding` with as much noise as makes the cosine about 0.7.
  private func noisy(_ embedding: Embedding, _ generator: inout some RandomNumberGenerator) -> Embedding? {
    let components = embedding.bytes.map { Float(Int8(bitPattern: $0)) }
    let length = components.reduce(0) { $0 + $1 * $1 }.squareRoot()
    // Even noise from -1 to 1 has a variance of 1/3.
    let most = length * (3 / Float(Embedding.count)).squareRoot()
    let moved = components.map { component in
      UInt8(
        bitPattern: Int8(
          max(-127, min(127, (component + .random(in: -most...most, using: &generator)) * 0.7))
        )
      )
    }
    return Embedding(bytes: moved)
  }
}
