import Record

/// The words around a statement, from which a person can tell whether it is right: its own blocks, and one before and
/// one behind them.
struct ReviewContext {
  /// How much is shown before and behind a statement at most, in scalars.
  private static let widest = 1_200

  let words: Words

  init(of statement: RecordedStatement, in article: RecordedArticle) {
    let spans = statement.spans
    let begin = spans.map(\.begin).min() ?? 0
    let end = spans.map(\.end).max() ?? 0
    let blocks = article.blocks
    let first = blocks.lastIndex { $0.span.begin <= begin } ?? 0
    let last = blocks.firstIndex { $0.span.end >= end } ?? blocks.count - 1
    var shown = ScalarSpan(begin, end)
    if !blocks.isEmpty {
      shown.begin = min(begin, blocks[max(0, first - 1)].span.begin)
      shown.end = max(end, blocks[min(blocks.count - 1, max(last, first) + 1)].span.end)
    }
    shown.begin = max(shown.begin, begin - Self.widest, 0)
    shown.end = min(shown.end, end + Self.widest)
    let text = article.text[shown]
    words = Words(begin: shown.begin, end: shown.begin + text.unicodeScalars.count, text: text)
  }
}
