import Foundation

/// Brings the letters of names to one form.
enum NameLetters {
  /// `text` in lower case with neither accents nor apostrophes: "O’Neill" is "oneill", "Şahin" is "sahin".
  static func folded(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(text.utf8) }
    var result = ""
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "'", "’", "‘", "ʻ", "ʼ", "ʿ", "ʾ", "`", "´": continue
      case "‐", "‑", "–", "—": result.append("-")
      case "ß": result.append("ss")
      case "æ", "Æ": result.append("ae")
      case "œ", "Œ": result.append("oe")
      case "ø", "Ø": result.append("o")
      case "đ", "Đ", "ð", "Ð": result.append("d")
      case "þ", "Þ": result.append("th")
      case "ł", "Ł": result.append("l")
      case "ı": result.append("i")
      case "ə", "Ə": result.append("a")
      default:
        guard scalar.properties.generalCategory != .nonspacingMark else { continue }
        result.append(scalar.properties.lowercaseMapping)
      }
    }
    return result
  }

  /// Nearly all names: no Unicode property needs to be looked up.
  private static func foldedASCII(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { result in
      var count = 0
      for byte in bytes where byte != UInt8(ascii: "'") && byte != UInt8(ascii: "`") {
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        result[count] = isCapital ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }
}
