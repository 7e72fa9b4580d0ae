import ArgumentParser
import Record

/// `onrecord vacuum`: makes a record small and quick again.
struct VacuumCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vacuum",
    abstract: "Give unused space back, and put the index of words in order.",
    discussion: """
      Worth it after much was added or read again, or where `onrecord check` says that the index of words is not that of the \
      statements: then it is made anew. It needs as much free space as the record has, and the record cannot be \
      written meanwhile.

      EXAMPLES:
        onrecord vacuum

      EXIT STATUS:
        0    it was done
        2    the record cannot be used, or the disk is full
        64   the command was not understood
      """
  )

  @OptionGroup var recordOptions: RecordOptions

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.existing, console)
    try await console.attempt { () async throws(RecordError) in try await record.vacuum() }
  }
}
