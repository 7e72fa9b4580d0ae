import Actors
import Acts
import ArgumentParser
import Record
import Statements

/// What of a statement is otherwise.
struct ChangeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where the words stand that were said.", valueName: "begin-end,..."))
  var content: SpanList?

  @Option(
    help: ArgumentHelp(
      "Where the words stand that name who said it; none for nowhere.",
      valueName: "begin-end,..."
    )
  )
  var source: SpanList?

  @Option(
    help: ArgumentHelp(
      "Where the words stand that attribute it; none for nowhere.",
      valueName: "begin-end,..."
    )
  )
  var cue: SpanList?

  @Option(
    help: ArgumentHelp(
      "Who said it: an actor's number or name, new:NAME for one that the record lacks, or none; may be given again.",
      valueName: "actor"
    )
  )
  var speaker: [String] = []

  @Option(help: ArgumentHelp("What a new speaker is.", valueName: "kind"))
  var speakerKind: Actor.Kind = .person

  @Option(help: "What is done by saying it.")
  var act: Act?

  @Option(help: "Whether that is done (positive) or said not to be (negative).")
  var polarity: PerformedAct.Polarity?

  @Option(help: ArgumentHelp("How much of it is quoted: direct, indirect or mixed.", valueName: "kind"))
  var kind: Statement.Kind?

  @Option(help: ArgumentHelp("When it was said: a day, month or year; none for no date.", valueName: "date"))
  var said: String?

  /// The change, its speakers looked up in `record`.
  func change(in record: Record, _ console: Console) async throws -> StatementChange {
    var change = StatementChange()
    change.content = content?.spans
    change.source = source?.spans
    change.cue = cue?.spans
    change.act = act
    change.polarity = polarity
    change.kind = kind
    change.said = said == "none" ? "" : said
    if speaker == ["none"] {
      change.speakers = []
    } else if !speaker.isEmpty {
      var choices: [SpeakerChoice] = []
      for name in speaker {
        if name.hasPrefix("new:") {
          choices.append(.new(name: String(name.dropFirst(4)), kind: speakerKind))
        } else {
          choices.append(.actor(try await ActorChoice(record: record, console: console).one(called: name).id))
        }
      }
      change.speakers = choices
    }
    return change
  }
}

/// Spans as people write them: "120-180,190-210", or "none".
struct SpanList: ExpressibleByArgument, Hashable, Sendable {
  var spans: [ScalarSpan] = []

  init?(argument: String) {
    if argument == "none" { return }
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count == 2, let begin = ends[0], let end = ends[1], begin < end else { return nil }
      spans.append(ScalarSpan(begin, end))
    }
  }
}

extension PerformedAct.Polarity: ExpressibleByArgument {}
