/// Sets words of an article, some of them marked.
struct PassageText {
  /// Words to mark, and how.
  struct Mark {
    var range: Range<Int>
    var style: Style
    /// What stands behind them, such as a statement's number.
    var note = ""
  }

  private let scalars: [Unicode.Scalar]
  /// Whether marks are shown by brackets, for what has no colours.
  private let hasBrackets: Bool

  init(_ text: String, hasBrackets: Bool) {
    scalars = Array(text.unicodeScalars)
    self.hasBrackets = hasBrackets
  }

  /// How many scalars the text has.
  var count: Int { scalars.count }

  /// The scalars of `range` on one line, made harmless; marks may lie in one another, and what begins last sets the style.
  func styled(_ range: Range<Int>, marks: [Mark]) -> StyledText {
    let range = range.clamped(to: 0..<count)
    let marks = marks.filter { $0.range.overlaps(range) && !$0.range.isEmpty }.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    let ends = marks.flatMap { mark -> [Int] in
      let marked = mark.range.clamped(to: range)
      return [marked.lowerBound, marked.upperBound]
    }
    let places = Set(ends + [range.lowerBound, range.upperBound]).sorted()
    var line = StyledText()
    for (begin, end) in zip(places, places.dropFirst()) {
      if hasBrackets {
        let opened = marks.count { max($0.range.lowerBound, range.lowerBound) == begin }
        if opened > 0 { open(opened, at: begin, in: &line) }
      }
      let style = marks.last { $0.range.contains(begin) }?.style ?? .plain
      append(begin..<end, style, to: &line)
      for mark in marks.reversed() where min(mark.range.upperBound, range.upperBound) == end {
        if hasBrackets { line.append("]", .plain) }
        if !mark.note.isEmpty { line.append(mark.note, .faint) }
      }
    }
    return line
  }

  private func open(_ count: Int, at place: Int, in line: inout StyledText) {
    if isSpace(place), let last = line.runs.last?.text.last, last != " " { line.append(" ", .plain) }
    line.append(String(repeating: "[", count: count), .plain)
  }

  /// Adds words; what is harmless begins and ends without spaces, which are put back where they stood.
  private func append(_ range: Range<Int>, _ style: Style, to line: inout StyledText) {
    if range.isEmpty { return }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    var text = String(view).harmless
    let last = line.runs.last?.text.last
    if isSpace(range.lowerBound), let last, last != " ", last != "[" { text = " " + text }
    if isSpace(range.upperBound - 1), !text.isEmpty, text.last != " " { text += " " }
    if !text.isEmpty { line.append(text, style) }
  }

  private func isSpace(_ place: Int) -> Bool { scalars[place].properties.isWhitespace }
}
