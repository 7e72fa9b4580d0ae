import Articles

/// What of an article's text tells its story.
enum Story {
  /// The paragraphs and embedded posts, without the notes around them.
  static func paragraphs(of article: Article) -> [Substring] {
    let text = article.text
    let blocks = article.blocks.filter { $0.kind == .paragraph || $0.kind == .embeddedPost }
    var paragraphs: [Substring] = []
    paragraphs.reserveCapacity(blocks.count)
    // Each begins where the one before was left, so that no text is walked through twice.
    var index = text.startIndex
    var offset = 0
    for (number, block) in blocks.enumerated() {
      let begin = text.utf8.index(index, offsetBy: block.span.begin - offset)
      index = text.utf8.index(begin, offsetBy: block.span.count)
      offset = block.span.end
      let isAtEdge = number < StandingNotes.leading || number >= blocks.count - StandingNotes.trailing
      if !isAtEdge || !StandingNotes.isNote(text[begin..<index]) {
        paragraphs.append(text[begin..<index])
      }
    }
    return paragraphs
  }
}
