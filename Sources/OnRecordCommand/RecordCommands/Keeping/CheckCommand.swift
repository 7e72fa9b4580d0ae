import ArgumentParser
import Record

/// `onrecord check`: whether a record is whole.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look whether a record is whole, and tell what it holds.",
    discussion: """
      Nothing is changed, though others who want to write have to wait while the index of words is compared with the \
      statements. If something is wrong and no command is named that mends it, keep the file and go on with a backup.

      EXAMPLES:
        onrecord check
        onrecord check --record trade.sqlite

      EXIT STATUS:
        0    nothing is wrong
        1    something is wrong, as told
        2    the file cannot be read as a record at all
        64   the command was not understood
      """
  )

  @OptionGroup var recordOptions: RecordOptions

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.readingOnly, console)
    let checkup = try await console.attempt { () async throws(RecordError) in try await record.check() }
    for problem in checkup.problems { console.report(problem) }
    if !checkup.problems.isEmpty { throw ExitCode.someInputsFailed }
    if !checkup.hasComparedWords {
      console.report(
        "the index of words was not compared with the statements, since the file cannot be written"
      )
    }
    let overview = try await console.attempt { () async throws(RecordError) in try await record.overview() }
    console.write(overview.text(of: recordOptions.file))
  }
}

extension Overview {
  /// What a record holds, a line for each.
  fileprivate func text(of file: String) -> String {
    let days = [first, last].compactMap(\.self)
    let rows = [
      ("articles", "\(articles)"), ("stories", "\(stories)"), ("outlets", "\(outlets)"),
      (
        "statements",
        "\(statements), \(reviewed) reviewed" + (days.isEmpty ? "" : ", \(days.joined(separator: " to "))")
      ),
      ("actors", "\(actors), \(pairs) pair\(pairs == 1 ? "" : "s") may be one"),
      ("conflicts", "\(conflicts)"),
    ]
    return "\(file) is whole\n" + rows.map { "  \($0.padded(to: 12))\($1.harmless)\n" }.joined()
  }
}
