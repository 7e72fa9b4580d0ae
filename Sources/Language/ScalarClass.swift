/// What the reference tokenizer does with a Unicode scalar.
///
/// The reference is `BertNormalizer` and `BertPreTokenizer` of Hugging Face's tokenizers, whose tables stand at
/// Unicode 8: what was assigned later is a letter like any other to it.
enum ScalarClass {
  /// It vanishes: control characters, marks.
  case dropped
  /// It parts words.
  case space
  /// It is a word on its own: punctuation, ideographs.
  case single
  /// It is part of a word.
  case letter

  /// The class of `scalar` as it stands in the text, before it is decomposed.
  init(written scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20: self = .space
    case 0x00, 0xFFFD: self = .dropped
    case _ where Self.isIdeograph(scalar.value): self = .single
    default:
      switch scalar.properties.generalCategory {
      case .control, .privateUse: self = .dropped
      case .format where Self.isKnown(scalar): self = .dropped
      default: self = scalar.properties.isWhitespace ? .space : .letter
      }
    }
  }

  /// The class of `scalar` once it is decomposed.
  init(decomposed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: self = .single
    // Their category has changed since Unicode 8.
    case 0x166D, 0x111C9: self = .single
    case 0x1734: self = .dropped
    default:
      guard Self.isKnown(scalar) else {
        self = .letter
        return
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark: self = .dropped
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation:
        self = .single
      default: self = .letter
      }
    }
  }

  private static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return false }
    return age.major <= 8
  }

  private static func isIdeograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
      0x2B920...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }
}
