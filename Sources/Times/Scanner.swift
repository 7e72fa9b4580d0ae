import Articles

/// Parts a text into tokens, in one pass over its bytes.
struct Scanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private var position = 0
  private var tokens: [Token] = []
  private var isSpaced = true
  private var opensSentence = true

  /// The tokens of `text`, in order; a paragraph's end is a token too.
  static func tokens(of text: String, _ lexicon: Lexicon) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = Scanner(bytes, lexicon)
      return scanner.scan()
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    tokens.reserveCapacity(bytes.count / 5)
  }

  private mutating func scan() -> [Token] {
    while position < bytes.count {
      switch bytes[position] {
      case 0x0A...0x0D: scanLineBreaks()
      case 0x00...0x20, 0x7F:
        position += 1
        isSpaced = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): scanNumber()
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): scanWord()
      case 0x80...: scanBeyondASCII()
      default: add(.mark(bytes[position]), length: 1)
      }
    }
    return tokens
  }

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func add(_ word: Word, length: Int) {
    append(Token(span: Span(position, position + length), word: word))
  }

  private mutating func append(_ token: Token) {
    var token = token
    token.isSpaced = isSpaced
    token.opensSentence = opensSentence
    position = token.span.end
    isSpaced = false
    switch token.word {
    case .mark(UInt8(ascii: ".")): opensSentence = !isInitial(tokens.last)
    case .mark(UInt8(ascii: "!")), .mark(UInt8(ascii: "?")), .mark(UInt8(ascii: ":")): opensSentence = true
    case .mark: break
    default: opensSentence = false
    }
    tokens.append(token)
  }

  /// Whether a full stop behind the token shortens it, as in "U.S."
  private func isInitial(_ token: Token?) -> Bool {
    token.map { $0.isCapitalised && $0.span.count == 1 } ?? false
  }

  /// An empty line ends a paragraph, and so does a line that ends like a sentence; other lines are only wrapped.
  private mutating func scanLineBreaks() {
    var lines = 0
    let begin = position
    while position < bytes.count, bytes[position] <= 0x20 {
      if bytes[position] == 0x0A { lines += 1 }
      position += 1
    }
    isSpaced = true
    if lines > 1 || opensSentence {
      tokens.append(Token(span: Span(begin, begin), word: .end))
      opensSentence = true
    }
  }

  private mutating func scanNumber() {
    var end = position
    var token = Token(span: Span(position, position), word: .number, number: 0)
    while case let digit = byte(end) &- 0x30, digit < 10 {
      token.number = end - position < 9 ? token.number * 10 + Int(digit) : -1
      end += 1
    }
    token.digitCount = end - position
    if token.digitCount <= 3 {
      while byte(end) == UInt8(ascii: ","), digits(from: end + 1) == 3 {
        for offset in end + 1...end + 3 where token.number >= 0 {
          token.number = token.number < 100_000_000 ? token.number * 10 + Int(bytes[offset] &- 0x30) : -1
        }
        token.word = .grouped
        end += 4
      }
    }
    if byte(end) == UInt8(ascii: "."), case let count = digits(from: end + 1), count > 0 {
      token.word = .decimal
      token.digitCount = count
      for offset in end + 1...end + count {
        token.fraction = token.fraction * 10 + Int(bytes[offset] &- 0x30)
      }
      if count == 4 { token.number = -1 }
      end += 1 + count
    }
    token.span = Span(position, end)
    append(token)
  }

  /// How many digits stand from `offset` on; four means four or more, so that no run of digits is counted often.
  private func digits(from offset: Int) -> Int {
    var count = 0
    while count < 4, case let digit = byte(offset + count) &- 0x30, digit < 10 { count += 1 }
    return count
  }

  private mutating func scanWord() {
    let begin = position
    var end = begin
    var key = WordKey()
    var isForeign = false
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        key.append(bytes[end] | 0x20)
        end += 1
        continue
      case 0x80... where !isMarkOrSpace(at: end):
        isForeign = true
        end += 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        continue
      default: break
      }
      break
    }
    if end == begin + 1, let meridiem = dottedMeridiem() {
      append(meridiem)
      return
    }
    var token = Token(span: Span(begin, end), word: .other)
    token.isCapitalised = bytes[begin] & 0xE0 == 0x40
    if !isForeign && end - begin <= 16 {
      token.key = key
      token.word = lexicon.word(key)
    }
    append(token)
  }

  /// "a.m." or "p.m.", which would fall into four tokens.
  private func dottedMeridiem() -> Token? {
    let first = bytes[position] | 0x20
    guard first == UInt8(ascii: "a") || first == UInt8(ascii: "p"), byte(position + 1) == UInt8(ascii: "."),
      byte(position + 2) | 0x20 == UInt8(ascii: "m")
    else { return nil }
    let end = position + (byte(position + 3) == UInt8(ascii: ".") ? 4 : 3)
    return Token(
      span: Span(position, end),
      word: .meridiem(isAfternoon: first == UInt8(ascii: "p"))
    )
  }

  /// Whether a scalar of general punctuation or a hard space begins at `offset`.
  private func isMarkOrSpace(at offset: Int) -> Bool {
    let first = bytes[offset]
    return first == 0xE2 && byte(offset + 1) == 0x80 || first == 0xC2 && byte(offset + 1) == 0xA0
  }

  private mutating func scanBeyondASCII() {
    guard isMarkOrSpace(at: position) else { return scanWord() }
    if bytes[position] == 0xC2 {
      position += 2
      isSpaced = true
      return
    }
    switch byte(position + 2) {
    case 0x80...0x8B, 0xAF:
      position += 3
      isSpaced = true
    case 0x90...0x95: add(.mark(UInt8(ascii: "-")), length: 3)
    case 0x98, 0x99: add(.mark(UInt8(ascii: "'")), length: 3)
    default: add(.mark(UInt8(ascii: "\"")), length: 3)
    }
  }
}
