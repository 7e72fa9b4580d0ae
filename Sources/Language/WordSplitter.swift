import Articles
import Foundation

/// Parts a text into the words that the reference tokenizer looks up wordpieces for, and normalises them.
struct WordSplitter {
  /// The words of a text, with their normalised letters in one buffer.
  struct Words {
    /// Where each word stands in the text.
    var spans: [Span] = []
    /// The normalised UTF-8 of all words, one behind the other.
    var letters: [UInt8] = []
    /// Where in `letters` each word begins; one more than there are words.
    var offsets: [Int] = [0]
    /// The number of scalars in each normalised word.
    var lengths: [Int] = []

    var count: Int { spans.count }

    /// The range of `letters` that holds the word at `index`.
    func letters(of index: Int) -> Range<Int> { offsets[index]..<offsets[index + 1] }
  }

  private var words = Words()
  private var isOpen = false
  private var begin = 0
  private var end = 0
  private var length = 0
  /// What decomposition and lower-casing make of scalars beyond ASCII; few are in use in one text.
  private var normalised: [Unicode.Scalar: [Unicode.Scalar]] = [:]

  /// The words of `text`, in order; no further ones once there are `limit`.
  static func words(of text: String, limit: Int = .max) -> Words {
    var splitter = WordSplitter()
    var offset = 0
    for scalar in text.unicodeScalars {
      guard splitter.words.count < limit else { break }
      let next = offset + UTF8.width(scalar)
      splitter.take(scalar, Span(offset, next))
      offset = next
    }
    splitter.close()
    return splitter.words
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ span: Span) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: append(scalar, at: span)
    case 0x41...0x5A: append(Unicode.Scalar(UInt8(scalar.value) + 0x20), at: span)
    default:
      switch ScalarClass(written: scalar) {
      case .dropped: break
      case .space: close()
      case .single:
        close()
        takeNormalised(scalar, span)
        close()
      case .letter: takeNormalised(scalar, span)
      }
    }
  }

  private mutating func takeNormalised(_ scalar: Unicode.Scalar, _ span: Span) {
    for part in normalisation(of: scalar) {
      if case .single = ScalarClass(decomposed: part) {
        close()
        append(part, at: span)
        close()
      } else {
        append(part, at: span)
      }
    }
  }

  /// The scalar decomposed, without marks, in lower case.
  private mutating func normalisation(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII { return [scalar] }
    if let known = normalised[scalar] { return known }
    let decomposed = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    var result: [Unicode.Scalar] = []
    for part in decomposed {
      if case .dropped = ScalarClass(decomposed: part) { continue }
      result.append(contentsOf: part.properties.lowercaseMapping.unicodeScalars)
    }
    normalised[scalar] = result
    return result
  }

  private mutating func append(_ scalar: Unicode.Scalar, at span: Span) {
    if !isOpen {
      isOpen = true
      begin = span.begin
      length = 0
    }
    end = span.end
    length += 1
    if scalar.isASCII {
      words.letters.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      words.letters.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func close() {
    guard isOpen else { return }
    isOpen = false
    words.spans.append(Span(begin, end))
    words.offsets.append(words.letters.count)
    words.lengths.append(length)
  }
}
