import ArgumentParser
import Record

/// `onrecord statements`: lists statements of a record.
struct StatementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statements",
    abstract: "List the statements of a record, by who, what, when and where.",
    discussion: """
      The latest come first. Below each stands its number, which the other commands take, and the article that it is \
      in. A statement that stands in many copies of one report is listed once, unless --copies is given.

      EXAMPLES:
        onrecord statements --speaker Ruiz --act deny --since 2020-01
        onrecord statements --outlet "The Daily Example" --published-since 2020 --format csv > statements.csv
        onrecord statements --review open --order doubtful --limit 20

      EXIT STATUS:
        0    the statements were listed, also where there are none
        1    there is no such speaker
        2    the record cannot be used
        64   the command was not understood
        141  whoever read the output closed it, as `head` does
      """
  )

  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup(title: "Which statements") var filter: FilterOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var rows: RowOptions

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.readingOnly, console)
    guard let query = try await filter.query(in: record, console) else { throw ExitCode.someInputsFailed }
    try await StatementListing(record: record, console: console, rows: rows, page: page).print(query)
  }
}
