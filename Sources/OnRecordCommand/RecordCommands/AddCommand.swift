import ArgumentParser
import Foundation
import Meaning
import OnRecord
import Record

/// `onrecord add`: reads articles and keeps what they say.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Read articles and keep who said what in a record.",
    discussion: """
      Takes whatever `onrecord read` takes, and keeps it in one file, onrecord.sqlite unless --record names another. \
      Adding the same article again changes nothing; a changed text becomes a new version of its article. Copies of one \
      report in several papers are put together, so that it counts once.

      With --feed, the page that each item of a feed leads to is fetched and kept; see `onrecord read --help`.

      Interrupt it whenever you like: what is in the record is whole, and the same command goes on where it was.

      EXAMPLES:
        onrecord add story.txt
        onrecord add --record trade.sqlite 2020/*.html crawl.warc.gz
        onrecord add --feed https://example.com/feed.xml
        onrecord add --again story.txt
        onrecord search "sanctions" --speaker Pompeo --since 2020-01

      EXIT STATUS:
        0    every article is in the record
        1    some articles could not be read
        2    the weights or the record cannot be used
        64   the command was not understood
        130  interrupted (Ctrl-C); go on with the same command
      """
  )

  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup var reading: ReadingOptions

  @Flag(
    help: "Read again what the record has, and put what is found now in its place; corrections are kept."
  )
  var again = false

  @Flag(
    name: .customLong("no-meaning"),
    help: "Don't prepare the search for meaning; this adds a little faster, and a later run does it."
  )
  var skipsMeaning = false

  @Option(help: "What to print: text, a summary at the end, or jsonl, an object for each article.")
  var format: ArticlesCommand.Format = .text

  func run() async throws {
    let console = Console()
    let isNew = !FileManager.default.fileExists(atPath: recordOptions.file)
    let record = try recordOptions.open(.making, console)
    let reader = try reading.reader(console)
    let meaning = skipsMeaning ? nil : try MeaningTask.model(console)
    let passedOver = PassedOver()
    let inputs = Inputs(at: reading.locations, source: reading.source, passedOver: passedOver)
    let intake = Intake(
      record: record,
      readsAgain: again,
      console: console,
      progress: reading.progress,
      isListing: format == .jsonl
    )
    let interruption = Interruption { console.leave(with: .interrupted(by: $0)) }
    defer { interruption.cancel() }

    let run = AddingRun(
      record: record,
      maker: DraftMaker(reader: reader, meaning: meaning, minConfidence: reading.minConfidence),
      readsAgain: again
    )
    let web = WebInputs(byteLimit: reading.source.limits.pageBytes)
    let follower = reading.sourceOptions.follower(web: web, source: reading.source, passedOver: passedOver)
    await Supply(inputs, web: web, follower: follower)
      .forEach(jobs: reading.jobCount, waitForRoom: intake.waitForRoom) { input, index in
        await intake.take(await run.outcome(of: input), at: index)
      }
    if let meaning, await intake.error == nil {
      // What was added with --no-meaning, or was cut off before a correction's words were embedded.
      try await MeaningTask(record: record, console: console).restoreAll(with: meaning)
    }
    console.hideProgress()
    if let summary = passedOver.summary { console.report(summary) }
    let tally = await intake.tally
    if format == .text { console.write(tally.summary(of: recordOptions.file) + "\n") }
    if isNew, tally.added > 0, Terminal.isTerminal(.standardError) {
      let record = recordOptions.path.map { " --record \($0)" } ?? ""
      console.report("`onrecord serve --open\(record)` shows it in the browser")
    }
    if let error = await intake.error {
      console.report("\(error)")
      throw ExitCode.cannotWork
    }
    if tally.failed > 0 { throw ExitCode.someInputsFailed }
  }
}
