/// A text whose words are asked for by spans that may come from anywhere.
struct ExchangeText {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// How many scalars there are.
  var count: Int { scalars.count }

  /// Whether a span lies in the text and holds anything.
  func contains(_ span: ScalarSpan) -> Bool { 0 <= span.begin && span.begin < span.end && span.end <= count }

  /// The words of a span; of one that does not lie in the text, those that do.
  subscript(span: ScalarSpan) -> String {
    let begin = max(0, min(span.begin, count))
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[begin..<max(begin, min(span.end, count))])
    return String(view)
  }

  /// The words of spans, as the record joins them.
  func words(_ spans: [ScalarSpan]) -> String { spans.map { self[$0] }.joined(separator: " … ") }
}
