/// The signs of an embedding's components, a bit each: what is near in meaning differs in few of them (Charikar 2002,
/// "Similarity Estimation Techniques from Rounding Algorithms").
public struct MeaningCode: Hashable, Sendable {
  /// The number of bits.
  public static let bitCount = Embedding.count
  /// The number of words of 64 bits.
  static let wordCount = bitCount / UInt64.bitWidth

  /// The bits, the first component's the lowest of the first word; ``wordCount`` words.
  let words: [UInt64]

  /// The signs of ``bitCount`` components; a bit is set where one is above zero.
  init(_ components: [Int8]) {
    words = (0..<Self.wordCount).map { word in
      var bits: UInt64 = 0
      for bit in 0..<UInt64.bitWidth where components[word * UInt64.bitWidth + bit] > 0 { bits |= 1 << bit }
      return bits
    }
  }

  /// A code from its words.
  init(words: some Collection<UInt64>) {
    precondition(words.count == Self.wordCount, "a code has \(Self.wordCount) words")
    self.words = Array(words)
  }

  /// In how many of ``bitCount`` signs two codes differ.
  public func distance(to other: MeaningCode) -> Int {
    zip(words, other.words).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount }
  }
}
