import Meaning
import Testing

/// Made-up embeddings that lie in clouds, as those of texts do.
struct Clouds {
  private var generator: Generator

  init(seed: UInt64) { generator = Generator(state: seed) }

  /// `count` embeddings, of which `size` at a time lie near one another.
  mutating func embeddings(count: Int, size: Int) throws -> [Embedding] {
    var embeddings: [Embedding] = []
    var center: [Float] = []
    for index in 0..<count {
      if index % size == 0 { center = vector(around: [Float](repeating: 0, count: Embedding.count), by: 18) }
      let components = vector(around: center, by: 14)
      embeddings.append(
        try #require(
          Embedding(bytes: components.map { UInt8(bitPattern: Int8(max(-127, min(127, $0.rounded())))) })
        )
      )
    }
    return embeddings
  }

  private mutating func vector(around center: [Float], by deviation: Float) -> [Float] {
    center.map { component in
      // The sum of twelve even numbers from 0 to 1 is nearly normal, with a variance of 1.
      let sum = (0..<12).reduce(Float(0)) { sum, _ in sum + Float.random(in: 0..<1, using: &generator) }
      return component + (sum - 6) * deviation
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers each time.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
