import ArgumentParser
import Foundation

/// Who corrects the record.
struct PersonOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Your name in the journal. (default: $ONRECORD_PERSON, or $USER)", valueName: "name")
  )
  var person: String?

  func validate() throws { _ = try name }

  /// The name.
  ///
  /// - Throws: `ValidationError` where there is none: corrections say who made them.
  var name: String {
    get throws {
      let environment = ProcessInfo.processInfo.environment
      let names = [person, environment["ONRECORD_PERSON"], environment["USER"]]
      guard let name = names.compactMap({ $0?.harmless }).first(where: { !$0.isEmpty }) else {
        throw ValidationError("A correction says who made it: give your name with --as.")
      }
      return String(name.prefix(100))
    }
  }
}
