extension String {
  /// How many columns of a terminal the text takes.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension Character {
  /// How many columns of a terminal the character takes: two where it is wide, none where it only marks another.
  var displayWidth: Int {
    if isASCII { return 1 }
    guard let first = unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    let isEmoji = first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
    return isEmoji || first.isWide ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// Whether the East Asian Width of the scalar is Wide or Fullwidth, in the whole blocks that are.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F,  // Hangul that begins a syllable
      0x2E80...0x303E, 0x3041...0xA4CF,  // Chinese, Japanese, Yi
      0xA960...0xA97C, 0xAC00...0xD7A3,  // Hangul
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,  // compatibility forms
      0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full width forms
      0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,  // Tangut, Kana
      0x20000...0x3FFFD:  // more Chinese
      true
    default:
      false
    }
  }
}
