import OnRecord

/// One statement to be checked, with its context.
struct ReviewPage: PageValue {
  static let template = "review"
  static let section = Section.review

  /// A choice in a list.
  struct Choice: Hashable, Codable, Sendable {
    var name: String
    var isChosen: Bool
  }

  /// What was done last and can be taken back.
  struct LastChange: Hashable, Codable, Sendable {
    /// Its number in the journal.
    var id: Int
    /// What was done, in words.
    var text: String
  }

  var statement: StatementItem
  /// The paragraph of the statement, and those before and behind it; offsets count from the article's beginning.
  var context: Words
  /// The state of the statement on which this page stands. It is sent back with each change, so that nobody
  /// overwrites what somebody else changed in the meantime.
  var revision: Int
  var waitingCount: Int
  /// The statement after this one.
  var next: Int?
  var lastChange: LastChange?
  var acts: [Choice]
  /// The actors of the article, to choose a speaker from.
  var cast: [ActorItem]
  /// Why the page is shown again instead of the next one.
  var notice: String?

  var heading: String { "Review" }

  func adornments() throws -> [JSON.Field] {
    let marks = [
      (MarkedText.Mark.Part.source, statement.source), (.cue, statement.cue), (.content, statement.content),
    ].flatMap { part, spans in
      spans.spans.map { MarkedText.Mark(begin: $0.begin, end: $0.end, part: part, statement: 1) }
    }
    let marked = MarkedText(context.text[...].unicodeScalars, begin: context.begin, marks: marks)
    func spans(_ passage: Passage) -> JSON {
      .string(passage.spans.map { "\($0.begin)-\($0.end)" }.joined(separator: " "))
    }
    return [
      JSON.Field(
        name: "segments",
        value: .array(
          marked.segments.map { segment in
            .object([
              JSON.Field(name: "text", value: .string(segment.text)),
              JSON.Field(
                name: "classes",
                value: .string(segment.marks.map(\.part.rawValue).joined(separator: " "))
              ),
              JSON.Field(name: "label", value: JSON(segment.beginning.first.map { "\($0.part.rawValue): " })),
            ])
          }
        )
      ),
      JSON.Field(name: "source_spans", value: spans(statement.source)),
      JSON.Field(name: "cue_spans", value: spans(statement.cue)),
      JSON.Field(name: "content_spans", value: spans(statement.content)),
      JSON.Field(
        name: "speaker_names",
        value: .string(statement.speakers.map(\.name).joined(separator: "; "))
      ),
    ]
  }
}

/// Nothing waits for review.
struct ReviewDonePage: PageValue {
  static let template = "review-done"
  static let section = Section.review

  var reviewedCount: Int
  var lastChange: ReviewPage.LastChange?

  var heading: String { "Review" }
}
