/// A line of a page as a reader sees it: a paragraph, a heading, an item of a list, a row of a table.
struct PageLine {
  /// What the page says that the line is.
  enum Role {
    case paragraph, heading, item, row, caption, footnote, post
    /// A heading of the first rank.
    case title
  }

  var role: Role
  /// Where the line's text stands among the page's lines.
  var text: Range<Int>
  /// The innermost element that holds all of the line and stands as a block.
  var element: Int
  /// How many characters the line has; one of Chinese, Japanese or Korean counts as two.
  var length: Int
  /// How many of its bytes stand in links.
  var linkedBytes: Int
  /// Whether the line ends as a sentence does.
  var endsAsSentence: Bool
  /// Whether a sentence ends anywhere in the line.
  var holdsSentence: Bool

  /// The share of the line that stands in links.
  var linkShare: Double { text.isEmpty ? 0 : Double(linkedBytes) / Double(text.count) }

  /// How much the line speaks for there being an article around it.
  ///
  /// Sentences count by their length, long lines that are none by half of it. Links take away: one in running text
  /// little, a line that consists of them everything.
  var weight: Double {
    switch role {
    case .heading, .title, .caption, .row: return 0
    case .post: return 0.3 * Double(length)
    case .paragraph, .item, .footnote: break
    }
    let share = linkShare
    guard share < 0.5 else { return 0 }
    let unlinked = Double(length) * (1 - 1.5 * share)
    if holdsSentence && length >= 40 { return max(0, unlinked) }
    return max(0, unlinked) * (length >= 80 ? 0.5 : 0.1)
  }
}

/// The lines of a page, in order, with one text for all of them.
struct PageLines {
  var lines: [PageLine] = []
  var text: [UInt8] = []
  /// For each node of the tree, what its names say of it; empty for text.
  var hints: [LayoutHints] = []

  /// The bytes of a line.
  func bytes(_ line: PageLine) -> ArraySlice<UInt8> { text[line.text] }

  /// The text of a line.
  func string(_ line: PageLine) -> String { String(decoding: text[line.text], as: UTF8.self) }
}
