import ArgumentParser
import Record

/// `onrecord review accept`: statements are right.
struct ReviewAcceptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Say that statements are right as they are."
  )

  @Argument(help: ArgumentHelp("The statements' numbers.", valueName: "id"))
  var ids: [StatementNumber]

  @OptionGroup var correctingOptions: CorrectingOptions

  func run() async throws {
    try await Verdict(options: correctingOptions).give(.accept, to: ids)
  }
}

/// `onrecord review reject`: statements are none.
struct ReviewRejectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Say that statements are none, so that they are no longer found."
  )

  @Argument(help: ArgumentHelp("The statements' numbers.", valueName: "id"))
  var ids: [StatementNumber]

  @OptionGroup var correctingOptions: CorrectingOptions

  func run() async throws {
    try await Verdict(options: correctingOptions).give(.reject, to: ids)
  }
}

/// Gives one verdict on several statements, each for itself.
private struct Verdict {
  let options: CorrectingOptions

  func give(_ correction: StatementCorrection, to ids: [StatementNumber]) async throws {
    let console = Console()
    let (record, person) = try options.open(console)
    var failure: ExitCode?
    for id in ids {
      do {
        let statement = try await console.attempt { () async throws(RecordError) in
          try await record.correct(id.value, correction, by: person)
        }
        console.write("#\(statement.id) \(statement.review.rawValue)\n")
      } catch let code as ExitCode where code == .someInputsFailed {
        // The others may be there.
        failure = code
      }
    }
    if let failure { throw failure }
  }
}
