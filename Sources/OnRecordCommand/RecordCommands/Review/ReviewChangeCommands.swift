import ArgumentParser
import Record

/// `onrecord review change`: puts a statement right.
struct ReviewChangeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Put a statement right.",
    discussion: """
      Whatever you don't name stays as it is. Places are counted in the article's Unicode scalars, as `onrecord show` tells \
      them; the end is exclusive.

      EXAMPLES:
        onrecord review change 15 --speaker "Ana Ruiz" --act deny
        onrecord review change 15 --content 120-180,190-210 --said 2020-03-02
      """
  )

  @Argument(help: ArgumentHelp("The statement's number.", valueName: "id"))
  var id: StatementNumber

  @Option(help: "Change it only if it still has this revision.")
  var revision: Int?

  @OptionGroup var changes: ChangeOptions
  @OptionGroup var correctingOptions: CorrectingOptions
  @OptionGroup var display: DisplayOptions

  func run() async throws {
    let console = Console()
    let (record, person) = try correctingOptions.open(console)
    let change = try await changes.change(in: record, console)
    if change == StatementChange() {
      throw ValidationError("There is nothing to change: name what is otherwise.")
    }
    let statement = try await console.attempt { () async throws(RecordError) in
      try await record.correct(id.value, .change(change), by: person, revision: revision)
    }
    console.write(StatementListLayout(width: display.columns).lines(for: statement), display)
    if change.content != nil {
      try await MeaningTask(record: record, console: console).restore([statement.id])
    }
  }
}

/// `onrecord review add-statement`: adds what was missed.
struct ReviewAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-statement",
    abstract: "Add a statement that was missed.",
    discussion: """
      EXAMPLES:
        onrecord review add-statement --article 4 --content 300-340 --cue 341-345 --speaker "new:Jo Bell"
      """
  )

  @Option(help: ArgumentHelp("The article in which it stands.", valueName: "id"))
  var article: Int64

  @OptionGroup var changes: ChangeOptions
  @OptionGroup var correctingOptions: CorrectingOptions
  @OptionGroup var display: DisplayOptions

  func run() async throws {
    let console = Console()
    let (record, person) = try correctingOptions.open(console)
    let change = try await changes.change(in: record, console)
    let statement = try await console.attempt { () async throws(RecordError) in
      try await record.addStatement(change, toArticle: article, by: person)
    }
    console.write(StatementListLayout(width: display.columns).lines(for: statement), display)
    try await MeaningTask(record: record, console: console).restore([statement.id])
  }
}

/// `onrecord review undo`: takes a correction back.
struct ReviewUndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take a correction back: yours, the last one, or the one of a number.",
    discussion: """
      EXAMPLES:
        onrecord review undo
        onrecord review undo 7
      """
  )

  @Argument(help: "The number of the correction, as `onrecord review log` tells it.")
  var correction: Int64?

  @OptionGroup var correctingOptions: CorrectingOptions

  func run() async throws {
    let console = Console()
    let (record, person) = try correctingOptions.open(console)
    let entry = try await console.attempt { () async throws(RecordError) in
      try await record.undo(correction, by: person)
    }
    console.write("taken back: \(entry.line.text)\n")
    if let id = entry.statementID, entry.action == .change {
      try await MeaningTask(record: record, console: console).restore([id])
    }
  }
}
