/// How words are set.
enum Style: Sendable {
  case plain
  /// Stands out.
  case strong
  /// Stands back.
  case faint
  /// Asks for care.
  case alert
}

/// Words on one line, set in one style or several.
struct StyledText: Hashable, Sendable {
  /// Words in one style.
  struct Run: Hashable, Sendable {
    var text: String
    var style: Style
  }

  var runs: [Run] = []

  init() {}

  init(_ text: String, _ style: Style = .plain) {
    if !text.isEmpty { runs = [Run(text: text, style: style)] }
  }

  init(spaces count: Int) {
    self.init(String(repeating: " ", count: count))
  }

  /// The words without their styles.
  var text: String { runs.map(\.text).joined() }

  /// How many columns of a terminal the words take.
  var displayWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var result = left
    for run in right.runs { result.append(run.text, run.style) }
    return result
  }

  /// Adds words, to the last run where it has the same style.
  mutating func append(_ text: String, _ style: Style) {
    if runs.last?.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  /// The words as they are written to a terminal or a file.
  func rendered(isColored: Bool) -> String {
    guard isColored else { return text }
    return runs.map { run in
      run.style.escapeSequence.map { "\($0)\(run.text)\u{1B}[0m" } ?? run.text
    }.joined()
  }
}

extension [StyledText] {
  /// The words of all that have any, a space between them.
  func spaced() -> StyledText {
    filter { !$0.runs.isEmpty }.reduce(StyledText()) { line, text in
      line.runs.isEmpty ? text : line + StyledText(spaces: 1) + text
    }
  }
}

extension Style {
  /// What turns the style on, after ECMA-48.
  fileprivate var escapeSequence: String? {
    switch self {
    case .plain: nil
    case .strong: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    case .alert: "\u{1B}[33m"
    }
  }
}
