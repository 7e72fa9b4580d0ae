import Articles

/// Keeps a quotation together that runs over paragraphs: each opens with a mark, only the last one closes.
struct RunningQuotations {
  private let bytes: [UInt8]
  private let blocks: [Block]

  /// Reads the paragraphs of `article`.
  init(_ article: Article) {
    bytes = Array(article.text.utf8)
    blocks = article.blocks.filter { $0.kind == .paragraph }
  }

  /// Gives each statement whose quotation is still open at its paragraph's end the paragraphs that go on with it,
  /// as far as no other statement has a word there.
  func extend(_ statements: inout [Statement]) {
    var taken = statements.flatMap { $0.source + $0.cue + $0.content }
    for index in statements.indices {
      while let last = statements[index].content.last, let next = continuation(of: last),
        !taken.contains(where: { $0.overlaps(next) })
      {
        statements[index].content.append(next)
        taken.append(next)
      }
    }
  }

  /// The quoted words with which the next paragraph goes on; nil where `content` does not end in an open quotation.
  private func continuation(of content: Span) -> Span? {
    guard let index = blocks.firstIndex(where: { $0.span.contains(content) }), index + 1 < blocks.count else {
      return nil
    }
    let paragraph = blocks[index].span
    let isAtEnd = bytes[content.end..<paragraph.end].allSatisfy { !isLetterOrDigit($0) }
    guard isAtEnd, openMark(in: paragraph) != nil else { return nil }
    let next = blocks[index + 1].span
    guard mark(at: next.begin) == .opening || mark(at: next.begin) == .straight else { return nil }
    return Span(next.begin, openMark(in: next) == nil ? firstClosing(in: next) ?? next.end : next.end)
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private enum Mark { case opening, closing, straight }

  /// The quotation mark whose first byte stands at `offset`.
  private func mark(at offset: Int) -> Mark? {
    if bytes[offset] == UInt8(ascii: "\"") { return .straight }
    guard offset + 2 < bytes.count, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80 else { return nil }
    return bytes[offset + 2] == 0x9C ? .opening : bytes[offset + 2] == 0x9D ? .closing : nil
  }

  /// Where the mark stands that is still open at the end of `span`.
  private func openMark(in span: Span) -> Int? {
    var open: Int?
    for offset in span.range {
      switch mark(at: offset) {
      case .opening: open = offset
      case .closing: open = nil
      case .straight: open = open == nil ? offset : nil
      case nil: break
      }
    }
    return open
  }

  /// The end of the first mark that closes the quotation with which `span` begins.
  private func firstClosing(in span: Span) -> Int? {
    var depth = 0
    for offset in span.range {
      switch mark(at: offset) {
      case .opening: depth += 1
      case .closing: depth -= 1
      case .straight: depth = depth == 0 ? 1 : 0
      case nil: continue
      }
      if depth == 0 { return offset + (bytes[offset] == UInt8(ascii: "\"") ? 1 : 3) }
    }
    return nil
  }
}
