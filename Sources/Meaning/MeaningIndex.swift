/// The codes of many embeddings in memory, 56 bytes each, to find those that may be near another.
///
/// It looks at every code, which takes a few thousandths of a second for a million, and gives candidates only: the order
/// in which they really lie, ``Embedding/similarity(to:)`` tells.
public struct MeaningIndex: Sendable {
  /// One entry as it is found.
  public struct Neighbour: Hashable, Sendable {
    /// The entry's identifier.
    public var id: Int64
    /// In how many of ``MeaningCode/bitCount`` signs its code differs.
    public var distance: Int
  }

  private(set) var ids: [Int64] = []
  /// The codes, one behind the other.
  private(set) var words: [UInt64] = []

  /// Makes an index without entries.
  public init() {}

  /// The number of entries.
  public var count: Int { ids.count }

  /// Makes room for `count` entries in all, so that appending them need not move the others.
  public mutating func reserveCapacity(_ count: Int) {
    ids.reserveCapacity(count)
    words.reserveCapacity(count * MeaningCode.wordCount)
  }

  /// Adds an entry. An identifier may come more than once.
  public mutating func append(_ code: MeaningCode, id: Int64) {
    ids.append(id)
    words.append(contentsOf: code.words)
  }

  /// Adds the entries of a chunk.
  public mutating func append(_ chunk: Chunk) {
    ids.append(contentsOf: chunk.ids)
    words.append(contentsOf: chunk.words)
  }

  /// The entries whose codes differ least from that of `embedding`, the nearest first, and of those that differ alike
  /// the first added.
  ///
  /// - Parameters:
  ///   - embedding: Around which to look.
  ///   - count: The most that are given; a few thousand hold nearly all of the ten that are really nearest.
  ///   - isWanted: Which entries may be given, by their identifiers; asked of the near ones only.
  /// - Returns: At most `count` entries.
  public func nearest(
    to embedding: Embedding,
    count: Int,
    where isWanted: ((Int64) -> Bool)? = nil
  ) -> [Neighbour] {
    guard count > 0, self.count > 0 else { return [] }
    let distances = distances(to: embedding.code)
    var counts = [Int](repeating: 0, count: MeaningCode.bitCount + 1)
    for distance in distances { counts[Int(distance)] += 1 }
    var found: [Neighbour] = []
    var nearer = 0
    // Rings around the code, each of at least as many entries as `aim`. One will do where all are wanted; where few
    // are, it must not take many.
    var aim = min(count, self.count)
    while found.count < count, nearer <= MeaningCode.bitCount {
      var ring = nearer..<nearer
      var size = 0
      while size < aim, ring.upperBound <= MeaningCode.bitCount {
        size += counts[ring.upperBound]
        ring = ring.lowerBound..<ring.upperBound + 1
      }
      let entries = entries(in: ring, of: distances, counts: counts)
      for entry in entries where found.count < count {
        let id = ids[Int(entry)]
        if let isWanted, !isWanted(id) { continue }
        found.append(Neighbour(id: id, distance: Int(distances[Int(entry)])))
      }
      nearer = ring.upperBound
      aim *= 4
    }
    return found
  }

  /// How far each entry's code is from `code`.
  private func distances(to code: MeaningCode) -> [UInt16] {
    let code = (
      code.words[0], code.words[1], code.words[2], code.words[3], code.words[4], code.words[5]
    )
    return [UInt16](unsafeUninitializedCapacity: count) { distances, initialized in
      initialized = count
      words.withUnsafeBufferPointer { words in
        guard var word = words.baseAddress else { return }
        for entry in 0..<initialized {
          let near = (word[0] ^ code.0).nonzeroBitCount &+ (word[1] ^ code.1).nonzeroBitCount
          let middle = (word[2] ^ code.2).nonzeroBitCount &+ (word[3] ^ code.3).nonzeroBitCount
          let far = (word[4] ^ code.4).nonzeroBitCount &+ (word[5] ^ code.5).nonzeroBitCount
          distances[entry] = UInt16(truncatingIfNeeded: near &+ middle &+ far)
          word += MeaningCode.wordCount
        }
      }
    }
  }

  /// The entries whose distances lie in `ring`, by distance, then in their order; a counting sort.
  private func entries(in ring: Range<Int>, of distances: [UInt16], counts: [Int]) -> [Int32] {
    var places: [Int] = []
    var size = 0
    for distance in ring {
      places.append(size)
      size += counts[distance]
    }
    var entries = [Int32](repeating: 0, count: size)
    let low = UInt16(ring.lowerBound)
    let width = UInt16(ring.count)
    for (entry, distance) in distances.enumerated() where distance &- low < width {
      let place = Int(distance &- low)
      entries[places[place]] = Int32(entry)
      places[place] += 1
    }
    return entries
  }
}
