import ArgumentParser
import Record

/// `onrecord search`: finds statements by their words or by what they mean.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find what was said about something.",
    usage: "onrecord search [<options>] <words> ...",
    discussion: """
      Looks for the words in what was said and in who is said to say it; all of them have to be there, in any form \
      ("sanctions" finds "sanctioned"). "travel ban" in quotation marks is sought as it stands, elect* is a beginning, OR \
      gives a choice, and NOT leaves out. Of more than 1,000 answers the last added are ranked.

      --meaning looks for what means much the same, in whatever words, and --both for either. The nearest come first; how \
      near is near enough, you judge.

      EXAMPLES:
        onrecord search sanctions --speaker Pompeo --since 2020-01
        onrecord search '"travel ban" OR visa*' --act criticise
        onrecord search --meaning "the talks will fail" --limit 10

      EXIT STATUS:
        0    the statements were listed, also where there are none
        1    there is no such speaker
        2    the record, or the weights for meaning, cannot be used
        64   the command was not understood
        141  whoever read the output closed it, as `head` does
      """
  )

  @Argument(help: "What to look for.")
  var words: [String]

  @Flag(help: "Look for what means the same.")
  var meaning = false

  @Flag(help: "Look for the words and for what means the same.")
  var both = false

  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup(title: "Which statements") var filter: FilterOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var rows: RowOptions

  func validate() throws {
    let hasWord = words.joined().contains { $0.isLetter || $0.isNumber }
    guard hasWord else { throw ValidationError("There is nothing to look for: give a word.") }
    if meaning || both, page.order != .best {
      throw ValidationError("What is sought by meaning comes with the nearest first; leave --order out.")
    }
  }

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.readingOnly, console)
    guard var query = try await filter.query(in: record, console) else { throw ExitCode.someInputsFailed }
    let text = words.joined(separator: " ")
    if !meaning || both { query.words = text }
    if meaning || both {
      query.meaning = try MeaningTask(record: record, console: console).embedding(of: text)
    }
    try await StatementListing(record: record, console: console, rows: rows, page: page).print(query)
  }
}
