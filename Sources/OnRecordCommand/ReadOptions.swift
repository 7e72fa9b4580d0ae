import Acts
import ArgumentParser
import Foundation
import Times

/// What to print.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl
}

extension Act: ExpressibleByArgument {}

extension Days: ExpressibleByArgument {
  /// Reads a day, month or year of the command line.
  public init?(argument: String) { self.init(argument) }
}

extension ReadingLayout.Order: ExpressibleByArgument {}

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to use colour for what is written to `handle`; see https://no-color.org.
  func isColored(
    on handle: FileHandle,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
        && Terminal.isTerminal(handle)
    }
  }
}
