extension Article {
  /// The words of the text that stand in `span`, which lies inside it.
  public subscript(span: Span) -> String {
    let begin = text.utf8.index(text.startIndex, offsetBy: span.begin)
    let end = text.utf8.index(begin, offsetBy: span.count)
    return String(text[begin..<end])
  }

  /// What to call the article: its title, or else the headline with which its text begins; nil where it has neither.
  public var headline: String? {
    if let title { return title }
    guard let first = blocks.first, first.kind == .headline else { return nil }
    return String(self[first.span])
  }
}
