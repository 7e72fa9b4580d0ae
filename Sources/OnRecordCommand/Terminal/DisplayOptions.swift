import ArgumentParser
import Foundation

/// How text for people looks.
struct DisplayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When to use colour; auto does on a terminal, unless NO_COLOR is set.",
      valueName: "when"
    )
  )
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp(
      "The width of the text in columns. (default: the terminal's, at most \(Terminal.widestMeasure))",
      valueName: "columns"
    )
  )
  var width: Int?

  func validate() throws {
    if let width, !(ReadingLayout.narrowestWidth...1000).contains(width) {
      throw ValidationError("--width takes \(ReadingLayout.narrowestWidth) to 1000 columns.")
    }
  }

  /// How many columns the text may take.
  var columns: Int { width ?? Terminal.measure(of: .standardOutput) }

  /// Whether the text is coloured.
  var isColored: Bool { color.isColored(on: .standardOutput) }
}

extension Console {
  /// Writes lines for people.
  func write(_ lines: [StyledText], _ display: DisplayOptions) {
    let isColored = display.isColored
    write(lines.map { $0.rendered(isColored: isColored) + "\n" }.joined())
  }
}
