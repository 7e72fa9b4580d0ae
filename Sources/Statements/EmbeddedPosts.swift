import Articles

/// Reads embedded posts as statements of who signed them.
enum EmbeddedPosts {
  /// A signature leaves little doubt.
  private static let confidence = 0.9

  /// A statement for each signed post of `article`, unless one of `found` already has its words and its author.
  static func statements(in article: Article, beside found: [Statement]) -> [Statement] {
    article.blocks.compactMap { block in
      guard block.kind == .embeddedPost, let signature = block.signature else { return nil }
      let post = body(of: block.span, before: signature.line, in: article)
      guard !post.isEmpty else { return nil }
      let isFound = found.contains { statement in
        statement.source.contains { $0.overlaps(signature.author) }
          && statement.content.contains { $0.overlaps(post) }
      }
      if isFound { return nil }
      return Statement(
        source: [signature.author],
        cue: [],
        content: [post],
        kind: .direct,
        confidence: confidence
      )
    }
  }

  /// The post's words, without the white space in front of the signature.
  private static func body(of block: Span, before line: Span, in article: Article) -> Span {
    let bytes = article.text.utf8
    let begin = bytes.index(bytes.startIndex, offsetBy: block.begin)
    let end = bytes.index(bytes.startIndex, offsetBy: line.begin)
    let text = article.text[begin..<end]
    let trimmed = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? begin
    return Span(block.begin, bytes.distance(from: bytes.startIndex, to: trimmed))
  }
}
