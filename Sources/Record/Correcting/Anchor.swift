/// Where words stand in a text, told so that they are found again in a changed one.
///
/// It is a text position selector and a text quote selector in one (W3C Web Annotation Data Model, 4.2.4 and 4.2.5).
struct Anchor: Codable, Hashable, Sendable {
  /// How many scalars before and behind the words are kept to tell them from the same words elsewhere.
  static let contextLength = 32

  /// Where the words stood.
  var position: ScalarSpan
  /// The words.
  var exact: String
  /// What stood before them.
  var prefix: String
  /// What stood behind them.
  var suffix: String
}

/// A text in which words are looked for; its scalars are made ready once.
struct AnchoredText {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// How many scalars there are.
  var count: Int { scalars.count }

  /// The words of a span that lies in the text.
  subscript(span: ScalarSpan) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[span.begin..<span.end])
    return String(view)
  }

  /// What finds the words of `span` again.
  func anchor(_ span: ScalarSpan) -> Anchor {
    Anchor(
      position: span,
      exact: self[span],
      prefix: self[ScalarSpan(max(0, span.begin - Anchor.contextLength), span.begin)],
      suffix: self[ScalarSpan(span.end, min(count, span.end + Anchor.contextLength))]
    )
  }

  /// Where the words of `anchor` stand in this text; nil where they do not.
  ///
  /// Of several places the one with the most of the context around it wins, then the one nearest to where they stood.
  func span(of anchor: Anchor) -> ScalarSpan? {
    let words = Array(anchor.exact.unicodeScalars)
    guard !words.isEmpty, words.count <= count else { return nil }
    let prefix = Array(anchor.prefix.unicodeScalars)
    let suffix = Array(anchor.suffix.unicodeScalars)
    var best: (span: ScalarSpan, context: Int, distance: Int)?
    for begin in 0...(count - words.count)
    where scalars[begin] == words[0] && scalars[begin..<begin + words.count].elementsEqual(words) {
      let end = begin + words.count
      let before = zip(prefix.reversed(), scalars[..<begin].reversed()).prefix { $0 == $1 }.count
      let behind = zip(suffix, scalars[end...]).prefix { $0 == $1 }.count
      let found = (
        span: ScalarSpan(begin, end), context: before + behind, distance: abs(begin - anchor.position.begin)
      )
      if best.map({ (found.context, -found.distance) > ($0.context, -$0.distance) }) ?? true { best = found }
    }
    return best?.span
  }
}
