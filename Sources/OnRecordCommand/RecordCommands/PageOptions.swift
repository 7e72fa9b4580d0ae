import ArgumentParser
import Record

/// Which of the answers are printed, and in which order.
struct PageOptions: ParsableArguments {
  /// How many are printed for people who don't say how many they want.
  private static let usualLimit = 50

  @Option(
    help: """
      The order: best (of a search, or else the latest first), latest, earliest, doubtful (the least certain \
      first), waiting (what to review first) or text (article by article).
      """
  )
  var order: StatementQuery.Order = .best

  @Option(
    help: ArgumentHelp(
      "How many at most; 0 for all. (default: \(usualLimit) as text, all otherwise)",
      valueName: "count"
    )
  )
  var limit: Int?

  @Option(help: ArgumentHelp("How many to pass over first.", valueName: "count"))
  var offset = 0

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 up.") }
    guard offset >= 0 else { throw ValidationError("--offset takes a number from 0 up.") }
  }

  /// How many to print; nil for all.
  func limit(for format: RowFormat) -> Int? {
    switch limit {
    case 0: nil
    case let limit?: min(limit, StatementQuery.largestLimit)
    case nil: format == .text ? Self.usualLimit : nil
    }
  }
}

extension StatementQuery.Order: ExpressibleByArgument {}
