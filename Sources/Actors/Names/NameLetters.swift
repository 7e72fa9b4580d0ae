import Foundation

/// Brings the letters of names to one form.
enum NameLetters {
  /// `text` in lower case with neither accents nor apostrophes: "O’Neill" is "oneill", "Şahin" is "sahin".
  static func folded(_ text: some StringProtocol) -> String {
    var result = ""
    let decomposed =
      text.utf8.allSatisfy { $0 < 0x80 } ? String(text) : text.decomposedStringWithCanonicalMapping
    for scalar in decomposed.unicodeScalars {
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
}
