extension String {
  /// The text with spaces behind it up to `width` columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - displayWidth, 0))
  }

  /// The text with spaces before it up to `width` columns.
  func padded(before width: Int) -> String {
    String(repeating: " ", count: max(width - displayWidth, 0)) + self
  }

  /// As much of the text as takes no more columns than `width`.
  func cut(to width: Int) -> String {
    if displayWidth <= width { return self }
    var left = width - 1
    return prefix { character in
      left -= character.displayWidth
      return left >= 0
    } + "…"
  }
}
