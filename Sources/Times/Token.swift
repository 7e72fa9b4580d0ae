import Articles

/// One word, number or mark of a text.
struct Token {
  /// Where the token stands.
  var span: Span
  /// What the token is to the grammar.
  var word: Word
  /// A word's letters in lower case, or nothing where there are too many.
  var key = WordKey()
  /// A number's value; for more than nine digits -1.
  var number = -1
  /// The digits behind a number's point.
  var fraction = 0
  /// How many digits a number has; where there is a point, behind it.
  var digitCount = 0
  /// Whether the first letter is a capital.
  var isCapitalised = false
  /// Whether white space comes before.
  var isSpaced = false
  /// Whether a sentence, as far as marks tell, begins here.
  var opensSentence = false
}

/// Up to sixteen ASCII letters in lower case, to be looked up fast.
struct WordKey: Hashable {
  private var letters: UInt128 = 0

  init() {}

  init(_ word: StaticString) {
    word.withUTF8Buffer { bytes in
      for byte in bytes { append(byte) }
    }
  }

  init(_ word: String) {
    for byte in word.utf8 { append(byte) }
  }

  /// Adds a letter, which is ASCII and in lower case; the key keeps the last sixteen.
  mutating func append(_ letter: UInt8) { letters = letters << 8 | UInt128(letter) }

  /// Whether the word ends in "ed" as participles do; "speed" does not.
  var endsInED: Bool {
    letters & 0xFFFF == 0x6564 && letters > 0xFFFFFF
      && (letters >> 16 & 0xFF != 0x65 || self == WordKey("agreed"))
  }
}
