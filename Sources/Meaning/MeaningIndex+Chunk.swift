extension MeaningIndex {
  /// Up to 4,096 entries of an index, as they are stored.
  public struct Chunk: Hashable, Sendable {
    /// The most entries.
    public static let longest = 4_096

    /// What opens the bytes of a chunk, and names their version.
    private static let mark = Array("ORM1".utf8)
    /// The mark, the number of entries in four bytes, and a checksum in eight.
    private static let headLength = 16
    private static let entryLength = (1 + MeaningCode.wordCount) * MemoryLayout<UInt64>.size

    private(set) var ids: [Int64] = []
    private(set) var words: [UInt64] = []

    /// Makes a chunk without entries.
    public init() {}

    /// The number of entries.
    public var count: Int { ids.count }

    /// Whether there is no room for a further entry.
    public var isFull: Bool { count >= Self.longest }

    /// Adds an entry, for which there must be room.
    public mutating func append(_ code: MeaningCode, id: Int64) {
      precondition(!isFull, "a chunk has at most \(Self.longest) entries")
      ids.append(id)
      words.append(contentsOf: code.words)
    }

    /// The chunk as bytes: a head of 16, then the identifiers, then the codes, all in words of 64 bits, the lowest byte
    /// first.
    public var bytes: [UInt8] {
      var bytes = Self.mark
      bytes.reserveCapacity(Self.headLength + count * Self.entryLength)
      Self.append(UInt32(count), to: &bytes)
      Self.append(checksum, to: &bytes)
      for id in ids { Self.append(UInt64(bitPattern: id), to: &bytes) }
      for word in words { Self.append(word, to: &bytes) }
      return bytes
    }

    /// A chunk from its ``bytes``; nil where they are damaged, or of another version.
    public init?(bytes: some Collection<UInt8>) {
      let copy = ContiguousArray(bytes)
      guard copy.starts(with: Self.mark), copy.count >= Self.headLength else { return nil }
      let read: (count: Int, checksum: UInt64, words: [UInt64])? = copy.withUnsafeBytes { bytes in
        let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
        guard count <= Self.longest, bytes.count == Self.headLength + count * Self.entryLength else {
          return nil
        }
        func word(at offset: Int) -> UInt64 {
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        let words = stride(from: Self.headLength, to: bytes.count, by: 8).map(word)
        return (count, word(at: 8), words)
      }
      guard let read else { return nil }
      ids = read.words[..<read.count].map { Int64(bitPattern: $0) }
      words = Array(read.words[read.count...])
      guard checksum == read.checksum else { return nil }
    }

    /// FNV-1a (Fowler, Noll, Vo), by words of 64 bits instead of bytes. Each step is one to one, so that no damage to a
    /// single word stays hidden.
    private var checksum: UInt64 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      func take(_ word: UInt64) { hash = (hash ^ word) &* 0x100_0000_01B3 }
      for id in ids { take(UInt64(bitPattern: id)) }
      for word in words { take(word) }
      return hash
    }

    private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
