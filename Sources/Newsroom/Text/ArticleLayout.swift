/// An article's text in rows: a block and beside it the notes on the statements that begin there.
struct ArticleLayout {
  /// One block with its notes.
  struct Row: Encodable {
    /// The block's kind as a word for a class: `embedded-post`.
    var kind: String
    var isHeading: Bool
    var segments: [Segment]
    var notes: [Note]
    var hasNotes: Bool
  }

  /// A piece of a block's text, as the template shows it.
  struct Segment: Encodable {
    var text: String
    /// The classes of the marks over it; empty for plain text.
    var classes: String
    /// The numbers of the statements that it is part of, parted by spaces.
    var statements: String
    /// The number to which the segment's click leads.
    var first: Int?
    /// What is read out before it: "source of statement 3".
    var label: String?
    /// Statements whose number is printed before this segment.
    var openings: [Int]
  }

  /// A note in the margin.
  struct Note: Encodable {
    var number: Int
    var statement: StatementItem
    /// The original page, scrolled to the words.
    var original: String?
    var hasSpeakers: Bool
    var isUnsure: Bool
  }

  let rows: [Row]

  init(_ article: ArticlePage) {
    var marks: [MarkedText.Mark] = []
    var notes: [(begin: Int, note: Note)] = []
    for (index, statement) in article.statements.enumerated() {
      let number = index + 1
      for (part, spans) in [
        (MarkedText.Mark.Part.source, statement.source), (.cue, statement.cue), (.content, statement.content),
      ] {
        marks += spans.spans.map { .init(begin: $0.begin, end: $0.end, part: part, statement: number) }
      }
      let begin =
        (statement.source.spans + statement.cue.spans + statement.content.spans).map(\.begin).min() ?? 0
      let original = article.address.flatMap {
        WebAddress.pointing($0, at: statement.content.text.split(separator: " … ").map(String.init))
      }
      notes.append(
        (
          begin,
          Note(
            number: number,
            statement: statement,
            original: original,
            hasSpeakers: !statement.speakers.isEmpty,
            isUnsure: statement.confidencePercent < 50
          )
        )
      )
    }
    let openings = Dictionary(grouping: notes, by: \.begin).mapValues { $0.map(\.note.number) }
    let scalars = article.text.unicodeScalars
    var index = scalars.startIndex
    var position = 0
    rows = article.blocks.compactMap { block in
      guard block.begin >= position, block.end > block.begin,
        let begin = scalars.index(index, offsetBy: block.begin - position, limitedBy: scalars.endIndex),
        let end = scalars.index(begin, offsetBy: block.end - block.begin, limitedBy: scalars.endIndex)
      else { return nil }
      (index, position) = (end, block.end)
      let own = notes.filter { $0.begin >= block.begin && $0.begin < block.end }.map(\.note)
      let marked = MarkedText(
        article.text[begin..<end].unicodeScalars,
        begin: block.begin,
        marks: marks.filter { $0.begin < block.end && $0.end > block.begin }
      )
      return Row(
        kind: block.kind.replacing(" ", with: "-"),
        isHeading: block.kind == "headline",
        segments: Self.segments(of: marked, begin: block.begin, openings: openings),
        notes: own,
        hasNotes: !own.isEmpty
      )
    }
  }

  private static func segments(
    of marked: MarkedText,
    begin: Int,
    openings: [Int: [Int]]
  ) -> [Segment] {
    var position = begin
    return marked.segments.map { segment in
      defer { position += segment.text.unicodeScalars.count }
      let parts = MarkedText.Mark.Part.allCases.filter { part in segment.marks.contains { $0.part == part } }
      let numbers = segment.marks.map(\.statement).reduce(into: [Int]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      // The innermost statement is the one whose mark began last.
      let inner = segment.marks.max { ($0.begin, $1.end) < ($1.begin, $0.end) }
      return Segment(
        text: segment.text,
        classes: parts.map(\.rawValue).joined(separator: " ") + (numbers.count > 1 ? " shared" : ""),
        statements: numbers.map(String.init).joined(separator: " "),
        first: inner?.statement,
        label: segment.beginning.first.map { "\($0.part.rawValue) of statement \($0.statement): " },
        openings: openings[position] ?? []
      )
    }
  }
}
