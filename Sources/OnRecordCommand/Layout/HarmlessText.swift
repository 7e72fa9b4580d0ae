extension String {
  /// The text on one line, without anything that could give orders to a terminal or hide what it says.
  ///
  /// White space becomes single spaces. Control characters become their visible pictures (␛ for Escape), so that
  /// what is wrong with an article can be seen. Marks that turn the direction of writing or are invisible are left
  /// out, but for the joiners that emoji and some scripts need.
  var harmless: String {
    var result = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in unicodeScalars {
      guard let visible = scalar.harmless else { continue }
      if visible == " " && isAfterSpace { continue }
      isAfterSpace = visible == " "
      result.append(visible)
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// A scalar to show instead; nil for none.
  fileprivate var harmless: Unicode.Scalar? {
    if properties.isWhitespace { return " " }
    switch (properties.generalCategory, value) {
    case (.control, 0x00...0x1F): return Unicode.Scalar(0x2400 + value)
    case (.control, 0x7F): return "\u{2421}"
    case (.control, _): return "\u{FFFD}"
    case (.format, 0x200C...0x200D): return self
    case (.format, _): return nil
    default: return self
    }
  }
}
