import Record

/// Sets all that a record has of one statement.
struct StatementPortrait {
  private static let labelWidth = 10

  let statement: RecordedStatement
  let article: RecordedArticle
  /// The latest first.
  let corrections: [RecordedCorrection]

  /// The lines; brackets mark words where there is no colour.
  func lines(width: Int, hasBrackets: Bool) -> [StyledText] {
    func row(_ label: String, _ text: StyledText) -> [StyledText] {
      let room = max(width - Self.labelWidth, 20)
      let lines = text.wrapped(to: room)
      return zip(lines.indices, lines).map { index, line in
        StyledText((index == 0 ? label : "").padded(to: Self.labelWidth), .faint) + line
      }
    }
    let head = (StyledText("#\(statement.id)  ", .faint) + StatementListLayout.head(of: statement)).wrapped(
      to: width
    )
    let rows = parts.flatMap { row($0.label, $0.text) }
    let paragraph = paragraph(hasBrackets: hasBrackets).flatMap { $0.wrapped(to: width) + [StyledText()] }
    let journal =
      corrections.isEmpty
      ? []
      : [StyledText("corrections", .faint)] + corrections.flatMap { $0.line.wrapped(to: width) }
    return head + [StyledText()] + paragraph + rows + (journal.isEmpty ? [] : [StyledText()]) + journal
  }

  private var parts: [(label: String, text: StyledText)] {
    let speakers = statement.speakers.map { speaker in
      let percent = min(Int((speaker.certainty * 100).rounded()), 99)
      return (
        "speaker",
        StyledText(
          "\(speaker.name.harmless) (\(speaker.actorID), \(speaker.kind)), \(speaker.mention), \(percent)% sure"
        )
      )
    }
    let passages: [(String, RecordedStatement.Passage)] = [
      ("source", statement.source), ("cue", statement.cue), ("content", statement.content),
    ]
    let circumstances = [
      ("said", statement.said), ("medium", statement.medium), ("addressee", statement.addressee),
      ("place", statement.place),
    ].compactMap { label, circumstance in circumstance.map { (label, text(of: $0)) } }
    let percent = min(Int((statement.confidence * 100).rounded()), 99)
    var act = StatementListLayout.act(of: statement)
    let words = AnchoredWords(article.text)
    if !statement.condition.isEmpty { act += ", \(words.text(of: statement.condition).harmless)" }
    let copy = statement.originalID.map { ("copy of", StyledText("#\($0)")) }
    let copies = statement.copies > 0 ? ("copies", StyledText("\(statement.copies)")) : nil
    let version = article.reference.isLatest ? "" : " (an earlier version)"
    return speakers
      + passages.filter { !$1.spans.isEmpty }.map { label, passage in
        (label, StyledText(passage.text.harmless) + StyledText("  \(passage.spans.text)", .faint))
      }
      + [("act", StyledText(act)), ("kind", StyledText("\(statement.kind.rawValue), \(percent)% sure"))]
      + circumstances
      + [("review", StyledText("\(statement.review.rawValue), revision \(statement.revision)"))]
      + [copy, copies].compactMap(\.self)
      + [
        (
          "article",
          StyledText("\(article.id) · \(StatementListLayout.description(of: article.reference))\(version)")
        )
      ]
  }

  private func text(of circumstance: RecordedStatement.Circumstance) -> StyledText {
    guard let span = circumstance.span else { return StyledText(circumstance.value.harmless) }
    let words = AnchoredWords(article.text).text(of: [span]).harmless
    let isOther = words != circumstance.value.harmless
    return StyledText(circumstance.value.harmless + (isOther ? ", “\(words)”" : ""))
      + StyledText("  \([span].text)", .faint)
  }

  /// The blocks in which the words stand, with the words marked.
  private func paragraph(hasBrackets: Bool) -> [StyledText] {
    let passage = PassageText(article.text, hasBrackets: hasBrackets)
    let marks = [
      (statement.source.spans, Style.strong), (statement.cue.spans, .faint),
      (statement.content.spans, .alert),
    ].flatMap { spans, style in spans.map { PassageText.Mark(range: $0.range, style: style) } }
    let blocks = article.blocks.map(\.span.range)
    let whole = blocks.isEmpty ? [0..<passage.count] : blocks
    return whole.filter { block in marks.contains { $0.range.overlaps(block) } }
      .map { passage.styled($0, marks: marks) }
  }
}

/// Takes words out of a text by spans.
struct AnchoredWords {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The words; where spans are broken up, " … " stands between.
  func text(of spans: [ScalarSpan]) -> String {
    spans.map { span in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span.range.clamped(to: 0..<scalars.count)])
      return String(view)
    }.joined(separator: " … ")
  }
}
