import Articles

/// Which letters of an article stand in quotation marks.
///
/// Marks may be damaged: nested without a change of sort, glued to the wrong word, opened and never closed. A mark
/// therefore only counts within its paragraph, and only double marks and paired single ones do.
struct Quotations {
  /// For each byte of the text, whether it begins a letter or digit.
  private var isLetter: [Bool]
  /// For each byte of the text, whether it stands in quotation marks.
  private var isQuoted: [Bool]

  /// Reads the marks of `article`.
  init(_ article: Article) {
    let count = article.text.utf8.count
    isLetter = [Bool](repeating: false, count: count)
    isQuoted = [Bool](repeating: false, count: count)
    var double = 0
    var single: Int?
    var before: Character = "\n"
    var offset = 0
    var index = article.text.startIndex
    while index < article.text.endIndex {
      let character = article.text[index]
      let following = article.text.index(after: index)
      let after = following < article.text.endIndex ? article.text[following] : "\n"
      let size = character.utf8.count
      switch character {
      case _ where character.isNewline:
        double = 0
        single = nil
      case "\"": double = double > 0 ? double - 1 : 1
      case "“", "„", "«": double += 1
      case "”", "»": double = max(0, double - 1)
      case "‘" where !before.isLetter: single = offset
      case "'" where single == nil && !before.isLetter && !before.isNumber && after.isLetter: single = offset
      case "’", "'":
        // An apostrophe goes on into letters; so may a plural's, which is why only a pair counts.
        if let begin = single, !after.isLetter, !after.isNumber {
          for place in begin..<offset { isQuoted[place] = true }
          single = nil
        }
      default: break
      }
      isLetter[offset] = character.isLetter || character.isNumber
      if double > 0 {
        for place in offset..<offset + size { isQuoted[place] = true }
      }
      before = character
      offset += size
      index = following
    }
  }

  /// How much of `content` stands in quotation marks; a letter in twenty may be on the wrong side of a damaged one.
  func kind(of content: [Span]) -> Statement.Kind {
    var letters = 0
    var quoted = 0
    for span in content {
      for place in span.range where isLetter[place] {
        letters += 1
        if isQuoted[place] { quoted += 1 }
      }
    }
    if quoted * 20 >= letters * 19, quoted > 0 { return .direct }
    return quoted == 0 ? .indirect : .mixed
  }
}
