/// An article's text in rows: a block and beside it the notes on the statements that begin there.
struct ArticleLayout {
  /// One block with its notes.
  struct Row: Encodable {
    /// The block's kind as a word for a class: `embedded-post`.
    var kind: String
    var isHeading: Bool
    /// The block's text, its statements marked.
    var textMarkup: Markup
    var notes: [Note]
    var hasNotes: Bool
  }

  /// A note in the margin: what it shows of a statement.
  struct Note: Encodable {
    var number: Int
    var id: Int
    var speakers: [ActorItem]
    var hasSpeakers: Bool
    var act: String
    var said: String?
    var addressee: String?
    var medium: String?
    var kind: String
    /// The confidence, where there is little.
    var doubtPercent: Int?
    /// The original page, scrolled to the words.
    var original: String?

    init(_ statement: StatementItem, number: Int, original: String?) {
      self.number = number
      id = statement.id
      speakers = statement.speakers
      hasSpeakers = !statement.speakers.isEmpty
      act = statement.act
      said = statement.said
      addressee = statement.addressee
      medium = statement.medium
      kind = statement.kind
      doubtPercent = statement.confidencePercent < 50 ? statement.confidencePercent : nil
      self.original = original
    }
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
        WebAddress.pointing($0, at: statement.content.runs)
      }
      notes.append((begin, Note(statement, number: number, original: original)))
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
        kind: String(block.kind.map { $0 == " " ? "-" : $0 }),
        isHeading: block.kind == "headline",
        textMarkup: Self.markup(of: marked, begin: block.begin, openings: openings),
        notes: own,
        hasNotes: !own.isEmpty
      )
    }
  }

  /// The text with its marks. No template makes it: to look up the fields of hundreds of segments by their names would
  /// take a good part of the time that the page takes.
  private static func markup(of marked: MarkedText, begin: Int, openings: [Int: [Int]]) -> Markup {
    var position = begin
    var markup: Markup = ""
    for segment in marked.segments {
      for number in openings[position] ?? [] {
        markup += ##"<a class="number" id="words-\##(number)" href="#statement-\##(number)""##
        markup += #" aria-label="Statement \#(number)" data-statement="\#(number)">\#(number)</a>"#
      }
      markup += Self.markup(of: segment)
      position += segment.text.unicodeScalars.count
    }
    return markup
  }

  private static func markup(of segment: MarkedText.Segment) -> Markup {
    if segment.marks.isEmpty { return "\(segment.text)" }
    let parts = MarkedText.Mark.Part.allCases.filter { part in segment.marks.contains { $0.part == part } }
    let numbers = segment.marks.map(\.statement).reduce(into: [Int]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let classes = parts.map(\.rawValue) + (numbers.count > 1 ? ["shared"] : [])
    let statements = numbers.map(String.init).joined(separator: " ")
    // Read out before the first segment of a mark.
    let label: Markup =
      segment.beginning.first.map {
        #"<span class="unseen">\#($0.part.rawValue) of statement \#($0.statement): </span>"#
      } ?? ""
    return
      #"<span class="\#(classes.joined(separator: " "))" data-statements="\#(statements)">\#(label)\#(segment.text)</span>"#
  }
}
