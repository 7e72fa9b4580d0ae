/// Writes a body's lines as the text of an article and its blocks.
///
/// Lines are parted by an empty line, as ``BlockRecognizer`` takes them; what a block is for is known from the page.
struct BodyWriter {
  private let tree: MarkupTree
  private let page: PageLines
  private let isLeftOut: [Bool]
  /// The article's title, which is no line of its text.
  private let title: String?

  private(set) var text = ""
  private(set) var blocks: [Block] = []

  init(_ tree: MarkupTree, _ page: PageLines, isLeftOut: [Bool], title: String?) {
    self.tree = tree
    self.page = page
    self.isLeftOut = isLeftOut
    self.title = title?.lettersAndDigits
  }

  /// Writes the lines in the elements of `body`.
  mutating func write(_ body: [Int]) {
    for line in lines(in: body) { append(line) }
  }

  /// Writes a text instead of all that was written, each of its lines as a paragraph.
  mutating func write(text stated: String) {
    (text, blocks) = ("", [])
    for paragraph in stated.split(whereSeparator: \.isNewline) {
      let paragraph = CharacterReferences.resolve(String(paragraph))
      if paragraph.isEmpty { continue }
      append(paragraph, as: .paragraph)
    }
  }

  // MARK: Which lines

  private func lines(in body: [Int]) -> [PageLine] {
    var lines = page.lines.filter { line in
      !isLeftOut[line.element]
        && body.contains { $0 <= line.element && line.element < Int(tree.nodes[$0].end) }
    }
    lines.removeAll { isTitle($0) || PageWords.standsAround(page.bytes($0)) }
    lines = withoutLinks(lines)
    lines = withoutHead(lines)
    return withoutEmptyHeadings(lines)
  }

  private func isTitle(_ line: PageLine) -> Bool {
    guard let title, line.role == .title || line.role == .heading || line.role == .paragraph,
      line.text.count >= title.utf8.count, line.text.count < 2 * title.utf8.count + 20
    else { return false }
    return page.string(line).lettersAndDigits == title
  }

  /// Leaves out lines that are nothing but links to elsewhere.
  private func withoutLinks(_ lines: [PageLine]) -> [PageLine] {
    lines.filter { line in
      switch line.role {
      case .heading, .title, .caption, .post, .row: true
      case .footnote: line.linkShare < 0.95
      case .item: line.linkShare < 0.7 || line.endsAsSentence && line.length > 100
      case .paragraph: line.linkShare < 0.8 || line.endsAsSentence && line.length > 100
      }
    }
  }

  /// Leaves out what stands before the first sentence and is neither heading nor caption: authors, dates, buttons.
  private func withoutHead(_ lines: [PageLine]) -> [PageLine] {
    guard let first = lines.firstIndex(where: { $0.weight >= 30 && $0.holdsSentence }) else { return lines }
    return lines[..<first].filter { line in
      switch line.role {
      case .heading, .caption, .post, .row: true
      case .title: false
      default: line.length >= 60 && !isByline(line)
      }
    } + lines[first...]
  }

  /// Whether a line that is no sentence holds a date, or says by whom the article is.
  private func isByline(_ line: PageLine) -> Bool {
    let text = page.string(line)
    return !line.endsAsSentence
      && (text.hasPrefix("By ") || text.hasPrefix("by ") || PublishedDate.iso(text) != nil)
  }

  /// Leaves out headings under which nothing is left.
  private func withoutEmptyHeadings(_ lines: [PageLine]) -> [PageLine] {
    var kept: [PageLine] = []
    var holdsText = false
    for line in lines.reversed() {
      switch line.role {
      case .heading, .title: if holdsText { kept.append(line) }
      case .caption: kept.append(line)
      default:
        holdsText = true
        kept.append(line)
      }
    }
    return kept.reversed()
  }

  // MARK: Text and blocks

  private mutating func append(_ line: PageLine) {
    switch line.role {
    case .heading, .title: append(page.string(line), as: .headline)
    case .caption: append(page.string(line), as: .caption)
    case .footnote: append(page.string(line), as: .footnote)
    case .row: append(page.string(line), as: .paragraph)
    case .paragraph, .item:
      let text = page.string(line)
      if BlockRecognizer.author(signing: text[...]) != nil {
        append(signature: text)
      } else {
        append(text, as: text.hasPrefix("*") && text.contains(where: \.isLetter) ? .footnote : .paragraph)
      }
    case .post:
      let parts = page.string(line).split(separator: "\n")
      for text in parts.dropLast() { append(String(text), as: .paragraph) }
      if let signature = parts.last { append(signature: String(signature)) }
    }
  }

  private mutating func append(_ line: String, as kind: Block.Kind) {
    blocks.append(Block(kind: kind, span: write(line)))
  }

  /// Appends a line that says who wrote the paragraph before it, as ``BlockRecognizer`` takes such a line.
  private mutating func append(signature line: String) {
    let span = write(line)
    guard let author = BlockRecognizer.author(signing: line[...]), let post = blocks.last,
      post.kind == .paragraph
    else {
      blocks.append(Block(kind: .paragraph, span: span))
      return
    }
    let begin = span.begin + line.utf8.distance(from: line.startIndex, to: author.startIndex)
    blocks[blocks.count - 1] = Block(
      kind: .embeddedPost,
      span: Span(post.span.begin, span.end),
      signature: Signature(author: Span(begin, begin + author.utf8.count), line: span)
    )
  }

  private mutating func write(_ line: String) -> Span {
    if !text.isEmpty { text += "\n\n" }
    let begin = text.utf8.count
    text += line
    return Span(begin, text.utf8.count)
  }
}
