/// Parts a plain text into blocks, as far as the text itself shows them.
enum BlockRecognizer {
  /// The blocks of `text`, in order; lines that hold only white space make none.
  static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var lineBegin = text.startIndex
    while lineBegin < text.endIndex {
      // Swift sees "\r\n" as one character, which is a newline too.
      let lineEnd = text[lineBegin...].firstIndex(where: \.isNewline) ?? text.endIndex
      if let line = trimmed(text[lineBegin..<lineEnd]) {
        add(line, of: text, to: &blocks)
      }
      lineBegin = lineEnd < text.endIndex ? text.index(after: lineEnd) : text.endIndex
    }
    return blocks
  }

  private static func add(_ line: Substring, of text: String, to blocks: inout [Block]) {
    let span = span(of: line, in: text)
    if let author = author(signing: line), let post = blocks.last, post.kind == .paragraph {
      blocks[blocks.count - 1] = Block(
        kind: .embeddedPost,
        span: Span(post.span.begin, span.end),
        signature: Signature(author: self.span(of: author, in: text), line: span)
      )
      return
    }
    blocks.append(Block(kind: line.first == "•" ? .caption : .paragraph, span: span))
  }

  /// The author in a signature line such as "- Jane Doe (@jdoe) March 3, 2020"; nil for any other line.
  private static func author(signing line: Substring) -> Substring? {
    guard let dash = line.first, "-–—".contains(dash) else { return nil }
    let rest = line.dropFirst()
    guard let handle = rest.firstRange(of: " (@"), rest[handle.upperBound...].contains(")") else {
      return nil
    }
    return trimmed(rest[..<handle.lowerBound])
  }

  /// The text without the white space around it; nil where nothing else is left.
  private static func trimmed(_ text: Substring) -> Substring? {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return text[first...last]
  }

  private static func span(of part: Substring, in text: String) -> Span {
    let begin = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return Span(begin, begin + part.utf8.count)
  }
}
