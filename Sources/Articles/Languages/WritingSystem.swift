/// A script, or scripts that are written mixed.
enum WritingSystem: Int, CaseIterable, Sendable {
  case latin, cyrillic, arabic, devanagari
  case greek, hebrew, armenian, georgian, ethiopic, bengali, gurmukhi, gujarati, oriya, tamil, telugu, kannada
  case malayalam, sinhala, thai, lao, tibetan, burmese, khmer, hangul, kana, han

  /// The script of a letter, or of a sign that belongs to letters; nil for all else.
  ///
  /// By the blocks of the Unicode Standard; letters that are rare in news are left out.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0..<0xAA: return nil
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF, 0xFB00...0xFB06: self = .latin
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .latin
    case 0x370...0x373, 0x376...0x37D, 0x37F...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x556, 0x561...0x587: self = .armenian
    case 0x591...0x5BD, 0x5D0...0x5F2, 0xFB1D...0xFB4F: self = .hebrew
    case 0x620...0x65F, 0x66E...0x6D3, 0x6D5...0x6EF, 0x6FA...0x6FF, 0x750...0x77F: self = .arabic
    case 0x8A0...0x8FF, 0xFB50...0xFDFB, 0xFE70...0xFEFC: self = .arabic
    case 0x900...0x963, 0x970...0x97F: self = .devanagari
    case 0x980...0x9E3, 0x9F0...0x9FF: self = .bengali
    case 0xA00...0xA65, 0xA70...0xA7F: self = .gurmukhi
    case 0xA80...0xAE5, 0xAF0...0xAFF: self = .gujarati
    case 0xB00...0xB65, 0xB70...0xB7F: self = .oriya
    case 0xB80...0xBE5: self = .tamil
    case 0xC00...0xC65: self = .telugu
    case 0xC80...0xCE5: self = .kannada
    case 0xD00...0xD65, 0xD70...0xD7F: self = .malayalam
    case 0xD80...0xDE5: self = .sinhala
    case 0xE01...0xE3A, 0xE40...0xE4E: self = .thai
    case 0xE80...0xECF, 0xEDC...0xEDF: self = .lao
    case 0xF00, 0xF40...0xFBC: self = .tibetan
    case 0x1000...0x103F, 0x1050...0x109F: self = .burmese
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
    case 0x1200...0x135F, 0x1380...0x138F: self = .ethiopic
    case 0x1780...0x17D3: self = .khmer
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: self = .hangul
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9F: self = .kana
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    default: return nil
    }
  }

  /// How much text one letter makes, against a letter of an alphabet.
  var letterWeight: Double {
    switch self {
    case .han, .hangul: 3
    case .kana: 2
    default: 1
    }
  }

  /// The one language, of those that news is written in, that mostly uses this script; nil where there are several.
  var onlyLanguage: String? {
    switch self {
    case .latin, .cyrillic, .arabic, .devanagari: nil
    case .greek: "el"
    case .hebrew: "he"
    case .armenian: "hy"
    case .georgian: "ka"
    case .ethiopic: "am"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .oriya: "or"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .sinhala: "si"
    case .thai: "th"
    case .lao: "lo"
    case .tibetan: "bo"
    case .burmese: "my"
    case .khmer: "km"
    case .hangul: "ko"
    case .kana: "ja"
    case .han: "zh"
    }
  }

  /// The languages that the script's words must tell apart.
  var profiles: [LanguageProfile] {
    switch self {
    case .latin: LanguageProfile.westernLatin + LanguageProfile.otherLatin
    case .cyrillic: LanguageProfile.cyrillic
    case .arabic: LanguageProfile.arabic
    case .devanagari: LanguageProfile.devanagari
    default: []
    }
  }
}
