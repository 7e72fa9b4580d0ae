import Articles
import Language

/// The words of an article, as the rooms' rules look at them.
struct Passage {
  let words: [Word]
  /// The words as written.
  let written: [String]
  /// The words in lower case.
  let lower: [String]
  /// For each word, the number of its sentence.
  let sentences: [Int]

  /// Reads the words of `article`.
  init(_ article: Article, _ words: [Word]) {
    self.words = words
    let bytes = Array(article.text.utf8)
    written = words.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    lower = written.map { $0.lowercased() }
    var sentence = 0
    var numbers: [Int] = []
    numbers.reserveCapacity(words.count)
    var isOver = false
    for (index, word) in words.enumerated() {
      let begins = word.shape != .lower && word.shape != .none || word.quotation == .mark
      if index > 0, word.opensParagraph || isOver && begins { sentence += 1 }
      if word.opensParagraph || isOver && begins { isOver = false }
      // An initial or an abbreviation of one letter does not end a sentence.
      if [".", "?", "!"].contains(lower[index]) { isOver = index == 0 || words[index - 1].shape != .initial }
      numbers.append(sentence)
    }
    sentences = numbers
    text = article.text
  }

  private let text: String

  /// The words of `range` as they stand in the text, line breaks and runs of white space as one space.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let begin = text.utf8.index(text.startIndex, offsetBy: words[range.lowerBound].span.begin)
    let end = text.utf8.index(text.startIndex, offsetBy: words[range.upperBound - 1].span.end)
    return text[begin..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Where the words of `range` stand.
  func span(_ range: Range<Int>) -> Span {
    Span(words[range.lowerBound].span.begin, words[range.upperBound - 1].span.end)
  }

  /// The words that `span` touches.
  func range(_ span: Span) -> Range<Int> {
    let first = partition { words[$0].span.end <= span.begin }
    let end = partition { words[$0].span.begin < span.end }
    return first..<max(first, end)
  }

  /// The first word of which `isBefore` does not hold; it holds of a prefix.
  private func partition(_ isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
