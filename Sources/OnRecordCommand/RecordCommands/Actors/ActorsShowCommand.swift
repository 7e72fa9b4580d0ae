import ArgumentParser
import OnRecord
import Record

/// `onrecord actors show`: all that a record knows of an actor.
struct ActorsShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an actor's names, roles over time, acts and outlets.",
    discussion: """
      EXAMPLES:
        onrecord actors show "Ana Ruiz"
        onrecord actors show 3 --format jsonl
      """
  )

  @Argument(help: ArgumentHelp("Its number, or its name.", valueName: "id|name"))
  var actor: String

  @Option(help: "What to print: text for people, or jsonl, one object on a line.")
  var format: ArticlesCommand.Format = .text

  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup var display: DisplayOptions

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.readingOnly, console)
    let id = try await ActorChoice(record: record, console: console).one(called: actor).id
    var query = StatementQuery()
    query.speakers = [id]
    let portrait = try await console.attempt { [query] () async throws(RecordError) in
      ActorPortrait(
        actor: try await record.actor(id),
        acts: try await record.counts(of: .act, in: query, limit: 100),
        outlets: try await record.counts(of: .outlet, in: query, limit: 20),
        pairs: try await record.actorPairs(of: id)
      )
    }
    switch format {
    case .jsonl: console.write(portrait.json.text(pretty: false) + "\n")
    case .text: console.write(portrait.lines(width: display.columns), display)
    }
  }
}

/// What is shown of one actor.
struct ActorPortrait {
  var actor: RecordedActor
  var acts: [Timeline.Count]
  var outlets: [Timeline.Count]
  /// With whom it may be one.
  var pairs: [ActorPair]

  /// The actor in JSON.
  var json: JSON {
    guard case .object(var fields) = actor.json else { return .null }
    func counts(_ counts: [Timeline.Count]) -> JSON {
      .object(counts.map { JSON.Field(name: $0.value, value: .integer($0.statements)) })
    }
    fields.append(JSON.Field(name: "acts", value: counts(acts)))
    fields.append(JSON.Field(name: "outlets", value: counts(outlets)))
    return .object(fields)
  }

  /// The actor as text for people.
  func lines(width: Int) -> [StyledText] {
    let days = [actor.first, actor.last].compactMap(\.self)
    let time = days.isEmpty ? nil : days.first == days.last ? days[0] : days.joined(separator: " to ")
    let count = "\(actor.statements) statement\(actor.statements == 1 ? "" : "s")"
    let particulars = ["#\(actor.id)", actor.kind.rawValue, actor.wikidata, count, time].compactMap {
      $0?.harmless
    }
    func part(_ title: String, _ entries: [String]) -> [StyledText] {
      entries.isEmpty
        ? []
        : [StyledText(), StyledText(title, .faint)]
          + entries.flatMap { entry in
            StyledText(entry.harmless).wrapped(to: max(width - 2, 20)).map { StyledText(spaces: 2) + $0 }
          }
    }
    func counted(_ count: Int) -> String { "(\(count) article\(count == 1 ? "" : "s"))" }
    func listed(_ counts: [Timeline.Count]) -> [String] {
      counts.isEmpty
        ? []
        : [
          counts.map { "\($0.value.isEmpty ? "no outlet" : $0.value) \($0.statements)" }.joined(
            separator: ", "
          )
        ]
    }
    return StyledText(actor.name.harmless, .strong).wrapped(to: width)
      + StyledText(particulars.joined(separator: " · "), .faint).wrapped(to: width)
      + part("names", actor.names.map { "\($0.name) \(counted($0.articles))" })
      + part("roles", actor.roles.map { "\($0.overTime) \(counted($0.articles))" })
      + part("acts", listed(acts))
      + part("outlets", listed(outlets))
      + part(
        "may be one with",
        pairs.map { pair in
          let other = pair.first.id == actor.id ? pair.second : pair.first
          return "\(other.name) (\(other.id))"
        }
      )
  }
}
