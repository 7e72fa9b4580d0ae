import Actors
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
  /// What was asked for and could not be done, so that nobody has to write it twice.
  var entered: Decision.Fields?

  var heading: String { "Review" }

  func adornments() throws -> [JSON.Field] {
    let marks = [
      (MarkedText.Mark.Part.source, statement.source), (.cue, statement.cue), (.content, statement.content),
    ].flatMap { part, spans in
      spans.spans.map { MarkedText.Mark(begin: $0.begin, end: $0.end, part: part, statement: 1) }
    }
    let marked = MarkedText(context.text[...].unicodeScalars, begin: context.begin, marks: marks)
    func spans(_ passage: Passage, _ entered: String?) -> JSON {
      .string(entered ?? passage.spans.map { "\($0.begin)-\($0.end)" }.joined(separator: " "))
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
      JSON.Field(name: "source_spans", value: spans(statement.source, entered?.sourceSpans)),
      JSON.Field(name: "cue_spans", value: spans(statement.cue, entered?.cueSpans)),
      JSON.Field(name: "content_spans", value: spans(statement.content, entered?.contentSpans)),
      JSON.Field(
        name: "speaker_names",
        value: .string(
          entered?.speakerNames
            ?? statement.speakers.map(\.name).joined(separator: "; ")
        )
      ),
      JSON.Field(name: "said_value", value: .string(entered?.said ?? statement.said ?? "")),
      JSON.Field(name: "merge_value", value: .string(entered?.merge ?? "")),
      JSON.Field(
        name: "kinds",
        value: try PageEncoder.tree(
          of: Actor.Kind.allCases.map {
            KindChoice(name: $0.rawValue, label: $0.label, isChosen: $0 == entered?.kind)
          }
        )
      ),
      JSON.Field(
        name: "act_choices",
        value: try PageEncoder.tree(
          of: acts.map { act in
            Choice(name: act.name, isChosen: entered?.act.map { $0 == act.name } ?? act.isChosen)
          }
        )
      ),
    ]
  }
}

/// What a new speaker may be.
private struct KindChoice: Encodable {
  var name: String
  var label: String
  var isChosen: Bool
}

extension Actor.Kind {
  fileprivate var label: String {
    switch self {
    case .person: "a person"
    case .organization: "an organization"
    case .place: "a place"
    case .group: "a group of people"
    case .document: "a document"
    case .unnamed: "somebody unnamed"
    case .other: "something else"
    }
  }
}

/// Nothing waits for review.
struct ReviewDonePage: PageValue {
  static let template = "review-done"
  static let section = Section.review

  var reviewedCount: Int
  var lastChange: LastChange?

  var heading: String { "Review" }

  func adornments() -> [JSON.Field] {
    [JSON.Field(name: "has_reviewed", value: .boolean(reviewedCount > 0))]
  }
}
