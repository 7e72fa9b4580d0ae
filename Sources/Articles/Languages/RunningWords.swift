/// The words of a text in small letters, one after the other; addresses, code and what holds digits are passed over.
struct RunningWords {
  /// What stands between white space, cut where it is long, as where no spaces are written.
  private static let longestChunk = 200

  private let scalars: String.UnicodeScalarView
  private var index: String.UnicodeScalarView.Index
  private let end: String.UnicodeScalarView.Index

  /// Reads `text` as far as `limit` bytes.
  init(_ text: String, limit: Int) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
    end =
      text.utf8.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex) ?? scalars.endIndex
  }

  /// The words of the next chunk that has any; nil at the end.
  mutating func next() -> [[Unicode.Scalar]]? {
    while index < end {
      let words = nextChunk()
      if !words.isEmpty { return words }
    }
    return nil
  }

  private mutating func nextChunk() -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    var hasDigit = false
    var isCode = false
    var last: Unicode.Scalar = " "
    var length = 0

    func endWord() {
      if !word.isEmpty && !hasDigit { words.append(word) }
      word.removeAll()
      hasDigit = false
    }

    while index < end {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      length += 1
      if scalar.properties.isWhitespace { break }
      if let system = WritingSystem(scalar) {
        // "example.com"; but also "end.The", of which two words are lost.
        if last == "." && scalar.isASCII { isCode = true }
        word.append(system.hasCase ? scalar.lowered : scalar)
      } else if ("0"..."9").contains(scalar) {
        hasDigit = true
        if word.isEmpty { word.append(scalar) }
      } else {
        endWord()
        switch scalar {
        case "@", "_", "=", "{", "}", "<", ">", "\\", "/", "|": isCode = true
        default: break
        }
      }
      last = scalar
      if length >= Self.longestChunk { break }
    }
    endWord()
    return isCode ? words.filter { !$0.allSatisfy(\.isASCII) } : words
  }
}

extension WritingSystem {
  fileprivate var hasCase: Bool {
    switch self {
    case .latin, .cyrillic, .greek, .armenian: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The small letter; where that is a letter with a mark, the letter.
  fileprivate var lowered: Unicode.Scalar {
    if isASCII { return ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self }
    return properties.lowercaseMapping.unicodeScalars.first ?? self
  }
}
