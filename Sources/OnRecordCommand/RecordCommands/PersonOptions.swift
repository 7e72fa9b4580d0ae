import ArgumentParser
import Foundation

/// Who corrects the record.
struct PersonOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Your name in the journal. (default: $ONRECORD_PERSON, or $USER)",
      valueName: "name"
    )
  )
  var person: String?

  func validate() throws { _ = try name }

  /// The name.
  ///
  /// - Throws: `ValidationError` where there is none: corrections say who made them.
  var name: String {
    get throws {
      guard let name = Self.name(person) else {
        throw ValidationError("A correction says who made it: give your name with --as.")
      }
      return name
    }
  }

  /// The name that was given, or else the one that the environment has; nil where neither is there.
  static func name(_ given: String?) -> String? {
    let environment = ProcessInfo.processInfo.environment
    let names = [given, environment["ONRECORD_PERSON"], environment["USER"]].compactMap { $0?.harmless }
    return names.first { !$0.isEmpty }.map { String($0.prefix(100)) }
  }
}
