/// Tells by their marks whether a line holds sentences.
enum Sentence {
  /// Whether the text ends as a sentence does: with a stop, or with a stop and a closing mark.
  static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    for _ in 0..<3 {
      guard let last = rest.last else { return false }
      switch last {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"):
        return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): rest = rest.dropLast()
      case 0x80...:
        let tail = Array(rest.suffix(3))
        if isStop(tail) { return true }
        // Closing quotation marks, also ideographic ones.
        if tail == [0xE2, 0x80, 0x9D] || tail == [0xE2, 0x80, 0x99] || tail == [0xE3, 0x80, 0x8D] {
          rest = rest.dropLast(3)
        } else if tail.suffix(2) == [0xC2, 0xBB] {
          rest = rest.dropLast(2)
        } else {
          return false
        }
      default: return false
      }
    }
    return false
  }

  /// Whether a sentence ends within the text or at its end.
  static func isIn(_ text: [UInt8]) -> Bool {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard index >= 8 else { continue }
        if index + 1 == text.count || text[index + 1] == UInt8(ascii: " ")
          || text[index + 1] == UInt8(ascii: "\"")
          || text[index + 1] >= 0x80
        {
          return true
        }
      case 0xE3 where index + 2 < text.count, 0xEF where index + 2 < text.count,
        0xE0 where index + 2 < text.count:
        if isStop([text[index], text[index + 1], text[index + 2]]) { return true }
      default: break
      }
    }
    return false
  }

  /// An ellipsis, or an ideographic, full-width or Devanagari stop.
  private static func isStop(_ bytes: [UInt8]) -> Bool {
    bytes == [0xE2, 0x80, 0xA6] || bytes == [0xE3, 0x80, 0x82] || bytes == [0xEF, 0xBC, 0x81]
      || bytes == [0xEF, 0xBC, 0x9F] || bytes == [0xE0, 0xA5, 0xA4]
  }

  /// The number of characters, of which those of East Asia count as two.
  static func length(_ text: [UInt8]) -> Int {
    var length = 0
    for byte in text {
      switch byte {
      case 0x80...0xBF: break
      case 0xE3...0xED: length += 2
      default: length += 1
      }
    }
    return length
  }
}
