/// A line of text that grows piece by piece, with each run of white space as one space and none at its ends.
struct TextLine {
  private(set) var bytes: [UInt8] = []
  private var needsSpace = false

  var isEmpty: Bool { bytes.isEmpty }

  /// The line as it stands.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Parts what comes next from what is there.
  mutating func appendSpace() { needsSpace = !bytes.isEmpty }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsSpace = false
  }

  /// Appends text; returns how many bytes the line grew.
  @discardableResult
  mutating func append(_ text: ArraySlice<UInt8>) -> Int {
    let count = bytes.count
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let blank = Self.blank(in: text, at: index)
        if blank.count > 0 {
          needsSpace = needsSpace || blank.isSpace && !bytes.isEmpty
          index += blank.count
          continue
        }
        let begin = index
        repeat { index += 1 } while index < text.count && Self.blank(in: text, at: index).count == 0
        if needsSpace { bytes.append(UInt8(ascii: " ")) }
        needsSpace = false
        bytes.append(contentsOf: text[begin..<index])
      }
    }
    return bytes.count - count
  }

  /// How many bytes at `index` are one character that does not show, and whether it parts words; 0 for any other.
  @inline(__always)
  private static func blank(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (count: Int, isSpace: Bool)
  {
    let first = text[index]
    if first <= 0x20 { return (1, true) }
    if first < 0x7F { return (0, false) }
    return rareBlank(in: text, at: index)
  }

  private static func rareBlank(
    in text: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (count: Int, isSpace: Bool) {
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (text[index], second, third) {
    case (0x7F, _, _): return (1, true)
    case (0xC2, 0x80...0xA0, _): return (2, true)  // controls, no-break space
    case (0xC2, 0xAD, _): return (2, false)  // soft hyphen
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF):
      return (3, true)
    case (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return (3, true)  // a mathematical and an ideographic space
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, false)  // of no width
    default: return (0, false)
    }
  }
}
