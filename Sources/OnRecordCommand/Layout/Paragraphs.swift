import Articles
import OnRecord

/// Numbers the paragraphs of an article.
struct Paragraphs {
  private let spans: [Span]

  init(of article: Article) {
    spans = article.blocks.map(\.span)
  }

  /// How many paragraphs there are.
  var count: Int { spans.count }

  /// The number, counted from 1, of the paragraph in which the statement begins.
  func number(of statement: StatementReading) -> Int? {
    let begins = (statement.source + statement.cue + statement.content).map(\.begin)
    guard let begin = begins.min() else { return nil }
    return spans.firstIndex { $0.range.contains(begin) }.map { $0 + 1 }
  }
}
