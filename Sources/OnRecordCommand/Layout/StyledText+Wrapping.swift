extension StyledText {
  /// The words on as many lines as it takes to keep each within `width` columns.
  ///
  /// Lines break at spaces and between wide characters, as Chinese and Japanese do; a longer word than a line is
  /// broken where it must.
  func wrapped(to width: Int) -> [StyledText] {
    let cells = runs.flatMap { run in
      run.text.map { Cell(character: $0, style: run.style, width: $0.displayWidth) }
    }
    var lines: [StyledText] = []
    var rest = cells[...]
    while !rest.isEmpty {
      let line = rest[..<endOfLine(in: rest, width: width)]
      lines.append(StyledText(line))
      rest = rest[line.endIndex...].drop(while: \.isSpace)
    }
    return lines
  }

  private func endOfLine(in cells: ArraySlice<Cell>, width: Int) -> Int {
    var used = 0
    var lastBreak: Int?
    for index in cells.indices {
      let cell = cells[index]
      if index > cells.startIndex && cell.canBegin(after: cells[index - 1]) { lastBreak = index }
      used += cell.width
      if used > width && !cell.isSpace {
        return lastBreak ?? max(index, cells.startIndex + 1)
      }
    }
    return cells.endIndex
  }

  private init(_ cells: ArraySlice<Cell>) {
    var cells = cells
    while cells.last?.isSpace == true { cells.removeLast() }
    for cell in cells { append(String(cell.character), cell.style) }
  }
}

/// One character and how it is set.
private struct Cell {
  /// Wide marks that belong to the word before them.
  private static let closers = Set("。、，．！？：；」』）》】")

  var character: Character
  var style: Style
  var width: Int

  var isSpace: Bool { character == " " }

  /// Whether a line may break between `previous` and this one.
  func canBegin(after previous: Cell) -> Bool {
    if isSpace || Self.closers.contains(character) { return false }
    return previous.isSpace || previous.width == 2 || width == 2
  }
}
