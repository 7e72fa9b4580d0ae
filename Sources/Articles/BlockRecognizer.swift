/// Parts a plain text into blocks, as far as the text itself shows them.
enum BlockRecognizer {
  /// The blocks of `text`, in order; lines that hold only white space make none.
  static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var lineBegin = text.startIndex
    while lineBegin < text.endIndex {
      let lineEnd = endOfLine(in: text, from: lineBegin)
      if let line = trimmed(text[lineBegin..<lineEnd]) {
        add(line, of: text, to: &blocks)
      }
      lineBegin = lineEnd < text.endIndex ? text.unicodeScalars.index(after: lineEnd) : text.endIndex
    }
    return blocks
  }

  /// Where the first newline from `begin` on stands. Bytes tell it a good deal faster than characters, which would
  /// have to be composed.
  private static func endOfLine(in text: String, from begin: String.Index) -> String.Index {
    let bytes = text.utf8
    var index = begin
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x0A...0x0D: return index
      case 0xC2, 0xE2: if Character(text.unicodeScalars[index]).isNewline { return index }
      default: break
      }
      index = bytes.index(after: index)
    }
    return index
  }

  private static func add(_ line: Substring, of text: String, to blocks: inout [Block]) {
    let span = span(of: line, in: text)
    if let author = author(signing: line), let post = blocks.last,
      post.kind == .paragraph || post.kind == .headline
    {
      blocks[blocks.count - 1] = Block(
        kind: .embeddedPost,
        span: Span(post.span.begin, span.end),
        signature: Signature(author: self.span(of: author, in: text), line: span)
      )
      return
    }
    blocks.append(Block(kind: kind(of: line, at: blocks.count), span: span))
  }

  /// What a line is for that has `place` blocks before it.
  private static func kind(of line: Substring, at place: Int) -> Block.Kind {
    let words = line.split(whereSeparator: \.isWhitespace).count
    let isSentence = line.last.map { ".?!…:;,\"”’»)".contains($0) } ?? false
    switch line.first {
    case "•" where !isSentence && words <= 15: return .caption
    case "©" where words <= 15: return .caption
    case "*" where line.dropFirst().contains(where: \.isLetter): return .footnote
    default: break
    }
    if isBoilerplate(line) { return .boilerplate }
    if LineSigns.isPictureCredit(line) { return .caption }
    if (1...headLength).contains(place), isOfHead(line) { return .boilerplate }
    return !isSentence && words <= (place == 0 ? 25 : 8) ? .headline : .paragraph
  }

  /// How many blocks behind the first may belong to the article's head.
  static let headLength = 4

  /// Whether the line says by whom, when or where the article was written, and nothing else.
  private static func isOfHead(_ line: Substring) -> Bool {
    LineSigns.author(in: line) != nil || LineSigns.isDate(line) || LineSigns.isDateline(line)
  }

  /// Whether the line is one of the usual words of a page that are no part of its story.
  private static func isBoilerplate(_ line: Substring) -> Bool {
    guard let first = line.firstIndex(where: \.isLetter), let last = line.lastIndex(where: \.isLetter) else {
      return false
    }
    return [
      "advertisement", "continue reading", "continue reading the main story", "go to gallery", "read also",
      "read more", "related", "see also", "story continues below", "story continues below advertisement",
      "to gallery page",
    ].contains(line[first...last].lowercased())
  }

  /// The author in a signature line such as "- Jane Doe (@jdoe) March 3, 2020"; nil for any other line.
  static func author(signing line: Substring) -> Substring? {
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
