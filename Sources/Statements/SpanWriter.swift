import Articles
import Language

/// Writes runs of words as spans of the article's text.
struct SpanWriter {
  private let words: [Word]
  private let bytes: [UInt8]

  /// Writes spans of `article`, whose words `analysis` has.
  init(_ article: Article, _ analysis: Analysis) {
    words = analysis.words
    bytes = Array(article.text.utf8)
  }

  /// A span for each run of a source, without the comma after its apposition.
  func source(_ runs: [Range<Int>]) -> [Span] { spans(runs.map(trimmed)) }

  /// A span for each run.
  func spans(_ runs: [Range<Int>]) -> [Span] {
    runs.map { Span(words[$0.lowerBound].span.begin, words[$0.upperBound - 1].span.end) }
  }

  /// A span for each run of content; runs that only punctuation parts are one.
  func content(_ runs: [Range<Int>]) -> [Span] {
    var joined: [Range<Int>] = []
    for run in runs {
      if let last = joined.last, words[last.upperBound..<run.lowerBound].allSatisfy(isPunctuation) {
        joined[joined.count - 1] = last.lowerBound..<run.upperBound
      } else {
        joined.append(run)
      }
    }
    // A lone mark is no content, unless there is nothing else.
    let whole = joined.filter { !words[$0].allSatisfy(isPunctuation) }
    return spans((whole.isEmpty ? joined : whole).map(trimmed))
  }

  /// The run without the commas and dashes at its ends, unless it consists of nothing else.
  private func trimmed(_ run: Range<Int>) -> Range<Int> {
    let inner = run.filter { ![",", ";", "-", "–", "—"].contains(text(words[$0])) }
    guard let first = inner.first, let last = inner.last else { return run }
    return first..<last + 1
  }

  private func text(_ word: Word) -> String { String(decoding: bytes[word.span.range], as: UTF8.self) }

  private func isPunctuation(_ word: Word) -> Bool {
    word.shape == .none && word.span.count <= 3
      && String(decoding: bytes[word.span.range], as: UTF8.self).allSatisfy {
        $0.isPunctuation || $0.isSymbol
      }
  }
}
