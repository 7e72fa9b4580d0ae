import Actors
import ArgumentParser
import OnRecord
import Record

/// `onrecord actors list`, which is also what `onrecord actors` does.
struct ActorsListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List actors, who says the most first.",
    discussion: """
      EXAMPLES:
        onrecord actors Ruiz
        onrecord actors list --role minister --kind person
        onrecord actors list --silent --limit 0 --format csv > actors.csv
      """
  )

  @Argument(help: "Words of one of its names.")
  var name: [String] = []

  @Option(help: ArgumentHelp("Only actors of this kind; may be given again.", valueName: "kind"))
  var kind: [Actor.Kind] = []

  @Option(help: ArgumentHelp("Only who has such a role.", valueName: "words"))
  var role: String?

  @Flag(help: "Also who says nothing.")
  var silent = false

  @Option(help: ArgumentHelp("How many at most; 0 for all.", valueName: "count"))
  var limit = 50

  @Option(help: ArgumentHelp("How many to pass over first.", valueName: "count"))
  var offset = 0

  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup var rows: RowOptions

  func validate() throws {
    guard limit >= 0, offset >= 0 else {
      throw ValidationError("--limit and --offset take numbers from 0 up.")
    }
  }

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.readingOnly, console)
    var query = ActorQuery(name: name.isEmpty ? nil : name.joined(separator: " "))
    query.kinds = Set(kind)
    query.role = role
    query.speaksOnly = !silent
    query.limit = limit == 0 ? StatementQuery.largestLimit : limit
    query.offset = offset
    let found = try await console.attempt { [query] () async throws(RecordError) in
      try await record.actors(query)
    }
    switch rows.format {
    case .jsonl: console.write(found.rows.map { $0.json.text(pretty: false) + "\n" }.joined())
    case .csv: console.write(([RecordedActor.columns] + found.rows.map(\.row)).map(\.text).joined())
    case .text: console.write(ActorTable(width: rows.display.columns).lines(for: found.rows), rows.display)
    }
    if found.rows.isEmpty { console.report("no such actor") }
    if found.hasMore, rows.format == .text {
      console.report("there are more; --offset \(offset + found.rows.count) shows the next, --limit 0 all")
    }
  }
}

extension Actor.Kind: ExpressibleByArgument {}
