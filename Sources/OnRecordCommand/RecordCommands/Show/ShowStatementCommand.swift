import ArgumentParser
import OnRecord
import Record

/// `onrecord show ID`: a statement with all its parts, in its paragraph.
struct ShowStatementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "Show a statement with all its parts, in its paragraph.",
    discussion: """
      The paragraph has source, cue and content marked, in brackets where there is no colour. The numbers behind the \
      words tell where they stand, as `onrecord review change` takes them.
      """
  )

  @Argument(help: ArgumentHelp("The statement's number.", valueName: "id"))
  var id: StatementNumber

  @Option(help: "What to print: text for people, or jsonl, one object on a line.")
  var format: ArticlesCommand.Format = .text

  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup var display: DisplayOptions

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.readingOnly, console)
    let found = try await console.attempt { () async throws(RecordError) in
      let statement = try await record.statement(id.value)
      return (
        statement, try await record.article(statement.article.id),
        try await record.corrections(ofStatement: statement.id, limit: 100)
      )
    }
    let (statement, article, corrections) = found
    switch format {
    case .text:
      let layout = StatementPortrait(statement: statement, article: article, corrections: corrections)
      console.write(layout.lines(width: display.columns, hasBrackets: !display.isColored), display)
    case .jsonl:
      guard case .object(var fields) = statement.json else { return }
      fields.append(JSON.Field(name: "corrections", value: .array(corrections.map(\.json))))
      console.write(JSON.object(fields).text(pretty: false) + "\n")
    }
  }
}

/// The number of a statement as people write it: 12 or #12.
struct StatementNumber: ExpressibleByArgument, Hashable, Sendable {
  var value: Int64

  init?(argument: String) {
    guard let value = Int64(argument.hasPrefix("#") ? argument.dropFirst() : argument[...]) else {
      return nil
    }
    self.value = value
  }
}
