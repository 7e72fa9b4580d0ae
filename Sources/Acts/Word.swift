import Articles

/// A word or a mark of an article, as the finders of this room compare it.
///
/// Contractions are parted ("we'll" is "we" and "'ll") but for negations ("won't"), typographic apostrophes are
/// plain ones, and initials keep their stop ("U.S.").
struct Word: Hashable, Sendable {
  /// Where it stands.
  var span: Span
  /// The word in lower case.
  var text: String
  /// Whether its first letter is a capital.
  var isCapitalised: Bool
  /// Whether it is a mark of punctuation.
  var isMark: Bool

  /// Whether the word ends a sentence.
  var endsSentence: Bool { isMark && (text == "." || text == "?" || text == "!" || text == "\n") }

  /// Whether the mark opens or closes a quotation.
  var isQuotationMark: Bool { isMark && ["\"", "“", "”", "„", "«", "»", "‘", "'"].contains(text) }
}

extension Article {
  /// The words of `span`, at most `limit` of them; a line break is a mark of its own.
  ///
  /// Bounded by `limit` and not by the span, so that an endless content costs no more than a short one.
  func words(in span: Span, limit: Int) -> [Word] {
    var reader = WordReader()
    let scalars = text.unicodeScalars
    let size = text.utf8.count
    var offset = min(max(0, span.begin), size)
    let end = min(span.end, size)
    var index = text.utf8.index(text.startIndex, offsetBy: offset)
    // A stretch may be cut within a scalar; it begins with the next.
    while offset < size, index.samePosition(in: scalars) == nil {
      offset += 1
      index = text.utf8.index(after: index)
    }
    while offset < end, reader.words.count < limit {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      reader.read(scalar, at: offset, before: next < scalars.endIndex ? scalars[next] : "\n")
      offset += UTF8.width(scalar)
      index = next
    }
    reader.finishWord(at: min(offset, end))
    return reader.words
  }
}

/// Parts scalars into words.
private struct WordReader {
  private(set) var words: [Word] = []
  private var begin = 0
  private var letters = ""
  private var isCapitalised = false

  /// A word longer than this is cut: it is in no lexicon.
  private static let longestWord = 64

  mutating func read(_ scalar: Unicode.Scalar, at offset: Int, before next: Unicode.Scalar) {
    let isLetter = scalar.isWordLetter
    if isLetter {
      add(scalar, at: offset)
    } else if scalar == "'" || scalar == "’" {
      readApostrophe(scalar, at: offset, before: next)
    } else if scalar == ".", takesStop {
      readStop(at: offset, before: next)
    } else if (scalar == "-" || scalar == "‐" || scalar == "&"), !letters.isEmpty, next.isWordLetter {
      letters.unicodeScalars.append("-")
    } else if scalar == "," || scalar == ".", letters.last?.isNumber == true,
      next.properties.numericType != nil
    {
      letters.unicodeScalars.append(scalar)
    } else {
      finishWord(at: offset)
      if scalar == "\n" || !scalar.properties.isWhitespace { mark(scalar, at: offset) }
    }
  }

  /// Ends the word that is being read before the byte at `offset`.
  mutating func finishWord(at offset: Int) {
    guard !letters.isEmpty else { return }
    let word = Word(span: Span(begin, offset), text: letters, isCapitalised: isCapitalised, isMark: false)
    words.append(word)
    letters = ""
  }

  /// Whether a stop behind what was read so far belongs to it, as in "Mr." and "U.S.".
  private var takesStop: Bool {
    if letters.unicodeScalars.count == 1 || letters.dropLast().hasSuffix(".") { return isCapitalised }
    return isCapitalised && Self.titles.contains(letters)
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "st", "jr", "sr", "prof", "rev", "sgt",
    "capt",
  ]

  private mutating func readStop(at offset: Int, before next: Unicode.Scalar) {
    letters += "."
    if !next.isWordLetter { finishWord(at: offset + 1) }
  }

  private mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    if letters.isEmpty {
      begin = offset
      isCapitalised = scalar.properties.isUppercase
    }
    guard letters.utf8.count < Self.longestWord else { return }
    // Nearly all letters: their properties need not be looked up.
    if scalar.isASCII {
      letters.unicodeScalars.append(scalar.asciiLowercased)
    } else {
      letters += scalar.properties.lowercaseMapping
    }
  }

  private mutating func readApostrophe(_ scalar: Unicode.Scalar, at offset: Int, before next: Unicode.Scalar)
  {
    guard !letters.isEmpty, next.isWordLetter else {
      finishWord(at: offset)
      return mark(scalar, at: offset)
    }
    // "didn't" stays whole; "they'll" becomes two words, the second of which keeps the apostrophe.
    if letters.hasSuffix("n"), next == "t" || next == "T" {
      letters += "'"
    } else {
      finishWord(at: offset)
      begin = offset
      isCapitalised = false
      letters = "'"
    }
  }

  private mutating func mark(_ scalar: Unicode.Scalar, at offset: Int) {
    let span = Span(offset, offset + UTF8.width(scalar))
    words.append(
      Word(span: span, text: scalar == "’" ? "'" : String(scalar), isCapitalised: false, isMark: true)
    )
  }
}

extension Unicode.Scalar {
  /// Whether words are made of it: letters, digits, the combining marks on them, and the signs of handles.
  fileprivate var isWordLetter: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "@", "#", "_": true
    case _ where isASCII: false
    default:
      properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
    }
  }

  /// The small letter of a capital one of ASCII; what else it is, itself.
  fileprivate var asciiLowercased: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }
}
