extension StorySketch {
  /// The way in which ``bytes`` are written; another hash or another sampling gets another number.
  private static let version: UInt8 = 1

  /// The sketch in at most 1,026 bytes: a version, the number of leading bits that are zero in each hash, and the hashes in
  /// ascending order, eight bytes each, the lowest first.
  public var bytes: [UInt8] {
    var bytes = [Self.version, UInt8(level)]
    bytes.reserveCapacity(2 + 8 * values.count)
    for value in values {
      for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    return bytes
  }

  /// Reads a sketch from its ``bytes``; nil where they are none, or of another version.
  public init?(bytes: [UInt8]) {
    guard bytes.count >= 2, bytes[0] == Self.version, bytes[1] <= 64, bytes.count % 8 == 2,
      bytes.count <= 2 + 8 * Self.maximumCount
    else { return nil }
    let level = Int(bytes[1])
    let values = stride(from: 2, to: bytes.count, by: 8).map { begin in
      (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[begin + $1]) << (8 * UInt64($1)) }
    }
    guard zip(values, values.dropFirst()).allSatisfy(<), (values.last?.leadingZeroBitCount ?? 64) >= level
    else {
      return nil
    }
    self.init(level: level, values: values)
  }
}
