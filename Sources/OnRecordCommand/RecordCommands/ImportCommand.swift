import ArgumentParser
import Foundation
import Record

/// `onrecord import`: takes back what `onrecord export --format jsonl` wrote.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take exported records into a record.",
    discussion: """
      Takes what `onrecord export --format jsonl` wrote. A record that is empty or not there yet becomes equal to the one \
      that was exported. In another one, articles that it has stay as they are, and the others come in with all that \
      people made of them. The same file taken twice changes nothing the second time.

      Lines that are wrong are named and left out; each line is taken whole or not at all.

      EXAMPLES:
        onrecord import backup.jsonl
        onrecord import --record trade.sqlite ada.jsonl ben.jsonl
        zcat backup.jsonl.gz | onrecord import -

      EXIT STATUS:
        0    all lines are in the record
        1    some lines or files could not be taken
        2    the record cannot be used
        64   the command was not understood
      """
  )

  @OptionGroup var recordOptions: RecordOptions

  @Argument(help: ArgumentHelp("Files to take; - for the standard input.", valueName: "file"))
  var files: [String]

  func validate() throws {
    for case .web(let address) in files.map(InputLocation.init) {
      throw ValidationError("\(address): only files can be taken; fetch it first.")
    }
  }

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.making, console)
    var total = ImportSummary()
    var hasFailed = false
    for location in files.map(InputLocation.init) {
      let handle: FileHandle
      do {
        handle = try location.open()
      } catch {
        console.report(error.description)
        hasFailed = true
        continue
      }
      let name = location.name
      let summary = try await console.attempt { () async throws(RecordError) in
        try await record.importLines {
          try handle.read(upToCount: 1 << 18).map(Array.init)
        } report: { problem in
          console.report("\(Place(name: name, line: problem.line)): \(problem.reason)")
        }
      }
      total.articles += summary.articles
      total.unchanged += summary.unchanged
      total.statements += summary.statements
      total.corrections += summary.corrections
      total.skipped += summary.skipped
    }
    console.write(
      """
      \(total.articles) articles with \(total.statements) statements and \(total.corrections) corrections taken, \
      \(total.unchanged) unchanged, \(total.skipped) lines left out, in \(recordOptions.file)

      """
    )
    if hasFailed || total.skipped > 0 { throw ExitCode.someInputsFailed }
  }
}
