import ArgumentParser
import Record

/// `onrecord backup`: copies a record while it is in use.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy a record as it is at one moment, also while others use it.",
    discussion: """
      Copying the file by other means may miss what lies beside it. Nothing is overwritten.

      EXAMPLES:
        onrecord backup onrecord-2021-05-03.sqlite

      EXIT STATUS:
        0    the copy is whole
        1    there is a file of this name
        2    the record cannot be read, or the copy not written
        64   the command was not understood
        130  interrupted (Ctrl-C); there is no copy
      """
  )

  @Argument(help: ArgumentHelp("The copy's file.", valueName: "file"))
  var file: String

  @OptionGroup var recordOptions: RecordOptions

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.copying, console)
    let interruption = Interruption { console.leave(with: .interrupted(by: $0)) }
    defer { interruption.cancel() }
    let showsProgress = Terminal.isTerminal(.standardError)
    try await console.attempt { () async throws(RecordError) in
      try await record.backUp(to: file) { share in
        if showsProgress { console.show(progress: "\(Int(share * 100))%") }
      }
    }
    console.hideProgress()
  }
}
