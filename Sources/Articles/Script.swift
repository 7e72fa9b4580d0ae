extension Article {
  /// Whether at least half of the text's letters are Latin, as English is written; true where it has none.
  public var isMostlyLatin: Bool {
    var latin = 0
    var other = 0
    for scalar in text.unicodeScalars {
      if scalar.isLatin {
        latin += 1
      } else if !scalar.isASCII && scalar.properties.isAlphabetic {
        other += 1
      }
    }
    return latin >= other
  }
}

extension Unicode.Scalar {
  fileprivate var isLatin: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7  // all but × and ÷
    case 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA722...0xA7FF, 0xFB00...0xFB06: true
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }
}
