import Articles

extension Word {
  /// The words of an article, without their wordpieces; for tests of what comes after them.
  package static func words(of article: Article) -> [Word] {
    words(at: WordSplitter.words(of: article.text).spans, of: article.text)
  }

  /// The words of `text` at `spans`, with the features that lower-cased wordpieces lose.
  static func words(at spans: [Span], of text: String) -> [Word] {
    var text = text
    return text.withUTF8 { bytes in
      var words: [Word] = []
      words.reserveCapacity(spans.count)
      var depth = 0
      var end = 0
      for span in spans {
        let opens = words.isEmpty || hasNewline(bytes[end..<span.begin])
        end = span.end
        if opens { depth = 0 }
        let letters = UnsafeBufferPointer(rebasing: bytes[span.range])
        let mark = QuotationMark(letters)
        switch mark {
        case .straight: depth = depth > 0 ? depth - 1 : 1
        case .opening: depth += 1
        case .closing: depth = max(0, depth - 1)
        case nil: break
        }
        words.append(
          Word(
            span: span,
            shape: Shape(letters),
            quotation: mark != nil ? .mark : depth > 0 ? .inside : .outside,
            opensParagraph: opens
          )
        )
      }
      return words
    }
  }

  /// Whether a line ends in `bytes`; the same characters as `Character.isNewline`.
  private static func hasNewline(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      switch byte {
      case 0x0A...0x0D: return true
      case 0x85 where last.1 == 0xC2: return true
      case 0xA8, 0xA9: if last == (0xE2, 0x80) { return true }
      default: break
      }
      last = (last.1, byte)
    }
    return false
  }
}

/// A double quotation mark.
private enum QuotationMark {
  case straight, opening, closing

  /// The mark that `letters` are; nil where they are anything else.
  init?(_ letters: UnsafeBufferPointer<UInt8>) {
    switch letters.count {
    case 1 where letters[0] == UInt8(ascii: "\""): self = .straight
    case 2 where letters[0] == 0xC2 && letters[1] == 0xAB: self = .opening  // «
    case 2 where letters[0] == 0xC2 && letters[1] == 0xBB: self = .closing  // »
    case 3 where letters[0] == 0xE2 && letters[1] == 0x80:
      switch letters[2] {
      case 0x9C, 0x9E: self = .opening  // “ „
      case 0x9D: self = .closing  // ”
      default: return nil
      }
    default: return nil
    }
  }
}

extension Word.Shape {
  /// The shape of a word's letters as written.
  fileprivate init(_ letters: UnsafeBufferPointer<UInt8>) {
    var upper = 0
    var lower = 0
    var firstIsUpper = false
    var hasDigit = false
    func count(isUpper: Bool, isLower: Bool, isDigit: Bool) {
      if isUpper {
        if upper + lower == 0 { firstIsUpper = true }
        upper += 1
      } else if isLower {
        lower += 1
      }
      hasDigit = hasDigit || isDigit
    }
    if letters.allSatisfy({ $0 < 0x80 }) {
      for letter in letters {
        count(
          isUpper: (0x41...0x5A).contains(letter),
          isLower: (0x61...0x7A).contains(letter),
          isDigit: (0x30...0x39).contains(letter)
        )
      }
    } else {
      for scalar in String(decoding: letters, as: UTF8.self).unicodeScalars {
        let properties = scalar.properties
        count(
          isUpper: properties.isUppercase,
          isLower: properties.isLowercase,
          isDigit: properties.generalCategory == .decimalNumber
        )
      }
    }
    self =
      switch (upper, lower) {
      case (0, 0): hasDigit ? .digits : .none
      case (0, _): .lower
      case (1, 0): .initial
      case (_, 0): .upper
      case (1, _) where firstIsUpper: .title
      default: .mixed
      }
  }
}
