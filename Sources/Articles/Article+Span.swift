extension Article {
  /// The words of the text that stand in `span`, which lies inside it.
  public subscript(span: Span) -> String {
    let begin = text.utf8.index(text.startIndex, offsetBy: span.begin)
    let end = text.utf8.index(begin, offsetBy: span.count)
    return String(text[begin..<end])
  }
}
