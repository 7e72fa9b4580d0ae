import Meaning

/// Embeddings that cost nothing: each lies near one of some thousand centres, the first ones being the most frequent. A
/// million texts would keep the real model busy for an hour, and the search sees no difference.
struct MadeUpEmbeddings {
  private static let centreCount = 2_000
  private var random: SeededGenerator
  private let centres: [[Int8]]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 1)
    centres = (0..<Self.centreCount).map { _ in
      (0..<Embedding.count).map { _ in Int8(truncatingIfNeeded: Int.random(in: -12...12, using: &random)) }
    }
    self.random = random
  }

  /// An embedding for a text; not a meaning.
  mutating func embedding(of text: String) -> Embedding {
    let centre = centres[random.rank(below: Self.centreCount)]
    // One word of noise serves eight components.
    var bits: UInt64 = 0
    let bytes = centre.enumerated().map { index, component in
      if index.isMultiple(of: 8) { bits = random.next() }
      defer { bits >>= 8 }
      return UInt8(bitPattern: component &+ Int8(truncatingIfNeeded: Int(bits & 15) - 8))
    }
    return Embedding(bytes: bytes) ?? embedding(of: text)
  }
}
