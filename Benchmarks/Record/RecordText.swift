import Articles

/// A text while it is written, and where its parts stand.
struct RecordText {
  private var bytes: [UInt8] = []
  private(set) var wordCount = 0

  init() { bytes.reserveCapacity(12_000) }

  /// Where the next word will begin.
  var end: Int { bytes.count }

  /// The text as far as it is written.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes words that are written together, and tells where they stand.
  @discardableResult
  mutating func write(_ words: String) -> Span {
    let begin = bytes.count
    bytes.append(contentsOf: words.utf8)
    wordCount += 1
    return Span(begin, bytes.count)
  }

  /// Writes marks, which are no words.
  mutating func mark(_ marks: String) { bytes.append(contentsOf: marks.utf8) }

  /// Puts the small letter that stands at `place` into a capital one.
  mutating func capitalize(_ place: Int) {
    if place < bytes.count, (0x61...0x7A).contains(bytes[place]) { bytes[place] -= 0x20 }
  }
}
