import ArgumentParser
import OnRecord
import Record

/// `onrecord actors pairs`: who may be one, for a person to tell.
struct ActorsPairsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "List actors that may be one, the likeliest first.",
    discussion: """
      The program never joins two that it is not sure of. Say what they are with `onrecord actors merge` or `onrecord actors \
      separate`; a pair is then no longer listed.

      EXAMPLES:
        onrecord actors pairs
        onrecord actors pairs --actor "Ana Ruiz"
      """
  )

  @Option(help: ArgumentHelp("Only pairs with this one.", valueName: "id|name"))
  var actor: String?

  @Option(help: ArgumentHelp("How many at most.", valueName: "count"))
  var limit = 50

  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup var rows: RowOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number from 1 up.") }
  }

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.readingOnly, console)
    var id: Int64?
    if let actor { id = try await ActorChoice(record: record, console: console).one(called: actor).id }
    let pairs = try await console.attempt { [id] () async throws(RecordError) in
      try await record.actorPairs(of: id, limit: limit)
    }
    switch rows.format {
    case .jsonl: console.write(pairs.map { Self.json($0).text(pretty: false) + "\n" }.joined())
    case .csv:
      let head = TableRow(cells: ["first_id", "first", "second_id", "second", "certainty", "reason"])
      console.write(([head] + pairs.map(Self.row)).map(\.text).joined())
    case .text:
      let lines = pairs.flatMap { Self.line($0).wrapped(to: rows.display.columns) }
      console.write(lines, rows.display)
    }
    if pairs.isEmpty { console.report("no pair waits") }
  }

  private static func line(_ pair: ActorPair) -> StyledText {
    StyledText(pair.first.name.harmless, .strong) + StyledText(" (\(pair.first.id)) and ")
      + StyledText(pair.second.name.harmless, .strong) + StyledText(" (\(pair.second.id)) ")
      + StyledText("\(Int(pair.certainty * 100))%: \(pair.reason.harmless)", .faint)
  }

  private static func row(_ pair: ActorPair) -> TableRow {
    TableRow(cells: [
      "\(pair.first.id)", pair.first.name, "\(pair.second.id)", pair.second.name, "\(pair.certainty)",
      pair.reason,
    ])
  }

  private static func json(_ pair: ActorPair) -> JSON {
    func actor(_ actor: ActorReference) -> JSON {
      ["id": .integer(Int(actor.id)), "name": .string(actor.name), "type": .string(actor.kind.rawValue)]
    }
    return [
      "first": actor(pair.first), "second": actor(pair.second), "certainty": .number(pair.certainty),
      "reason": .string(pair.reason),
    ]
  }
}
