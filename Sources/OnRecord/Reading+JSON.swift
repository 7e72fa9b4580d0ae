import Articles
import Statements

extension Reading {
  /// The reading in JSON, its fields in the order of the documentation, its spans in Unicode scalars of the text.
  ///
  /// Fields may be added in later versions, but none is renamed. Those that this version does not fill in yet are
  /// null or empty.
  ///
  /// - Parameter pretty: Whether to break and indent lines for people; otherwise all of it is one line.
  /// - Returns: One object, without a line feed behind it.
  public func json(pretty: Bool = false) -> String {
    let spans = SpanEncoder(article)
    let form: JSON = [
      "id": .string(article.id),
      "title": JSON(article.title),
      "published": JSON(article.published),
      "statements": .array(statements.map { $0.json(spans) }),
      "actors": [],
      "times": [],
    ]
    return form.text(pretty: pretty)
  }
}

extension Statement {
  fileprivate func json(_ spans: SpanEncoder) -> JSON {
    [
      "source": spans.json(source),
      "cue": spans.json(cue),
      "content": spans.json(content),
      "kind": .string(kind.rawValue),
      "confidence": .number((confidence * 1000).rounded() / 1000),
      "speaker": nil,
      "act": nil,
      "said": nil,
      "medium": nil,
      "addressee": nil,
    ]
  }
}

/// Turns spans of one article into JSON.
private struct SpanEncoder {
  let article: Article
  let offsets: ScalarOffsets

  init(_ article: Article) {
    self.article = article
    offsets = ScalarOffsets(article.text)
  }

  func json(_ spans: [Span]) -> JSON {
    .array(spans.map(json))
  }

  private func json(_ span: Span) -> JSON {
    let scalars = offsets.scalars(of: span)
    return [
      "begin": .integer(scalars.lowerBound),
      "end": .integer(scalars.upperBound),
      "text": .string(article[span]),
    ]
  }
}
