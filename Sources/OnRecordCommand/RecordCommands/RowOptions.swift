import ArgumentParser
import Foundation

/// How the commands that list things print their rows.
enum RowFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// An object of JSON on each line.
  case jsonl
  /// A table with a head, after RFC 4180.
  case csv
}

/// How rows are printed.
struct RowOptions: ParsableArguments {
  @Option(help: "What to print: text for people, jsonl, one object a line, or csv, a table with a head.")
  var format: RowFormat = .text

  @OptionGroup var display: DisplayOptions
}
