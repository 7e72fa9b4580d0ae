import ArgumentParser
import Record

/// `onrecord review log`: the journal of corrections.
struct ReviewLogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show what was corrected, by whom and when, the latest first.",
    discussion: """
      A conflict is a correction whose words a new version of the article lacks, or with which a new reading does not \
      agree: look at it, and say --settle when nothing is left to do.

      EXAMPLES:
        onrecord review log --statement 12
        onrecord review log --conflicts
        onrecord review log --settle 31
      """
  )

  @Option(help: ArgumentHelp("Only corrections of this statement.", valueName: "id"))
  var statement: StatementNumber?

  @Option(help: ArgumentHelp("Only corrections of this actor.", valueName: "id|name"))
  var actor: String?

  @Flag(help: "Only conflicts, which wait for a person.")
  var conflicts = false

  @Option(help: ArgumentHelp("Say that nothing is left to do about this conflict.", valueName: "correction"))
  var settle: Int64?

  @Option(help: ArgumentHelp("How many at most.", valueName: "count"))
  var limit = 50

  @Option(help: "What to print: text for people, or jsonl, one object a line.")
  var format: ArticlesCommand.Format = .text

  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number from 1 up.") }
  }

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(settle == nil ? .readingOnly : .existing, console)
    if let settle {
      try await console.attempt { () async throws(RecordError) in try await record.settle(settle) }
      return console.write("\(settle) settled\n")
    }
    var actorID: Int64?
    if let actor { actorID = try await ActorChoice(record: record, console: console).one(called: actor).id }
    let entries = try await console.attempt { [actorID] () async throws(RecordError) in
      try await record.corrections(
        ofStatement: statement?.value,
        ofActor: actorID,
        state: conflicts ? .conflict : nil,
        limit: limit
      )
    }
    switch format {
    case .jsonl: console.write(entries.map { $0.json.text(pretty: false) + "\n" }.joined())
    case .text: console.write(entries.flatMap { $0.line.wrapped(to: display.columns) }, display)
    }
    if entries.isEmpty { console.report(conflicts ? "no conflict" : "no correction") }
  }
}
