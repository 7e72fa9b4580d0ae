/// A text cut into segments at every place where a mark begins or ends.
///
/// Marks may overlap and lie in one another in every way, elements of HTML may not. So no element is put around a
/// mark: each segment becomes one flat element that knows all the marks it lies in.
struct MarkedText: Hashable, Sendable {
  /// A range of the text with a meaning; offsets count Unicode scalars, end exclusive.
  struct Mark: Hashable, Sendable {
    /// What a range is to its statement.
    enum Part: String, Encodable, Sendable, CaseIterable {
      case source, cue, content
    }

    var begin: Int
    var end: Int
    var part: Part
    /// The number of the statement on the page.
    var statement: Int
  }

  /// A stretch of text in which the same marks hold throughout.
  struct Segment: Hashable, Sendable {
    var text: String
    /// In the order in which the statements are numbered.
    var marks: [Mark]
    /// The marks whose first segment this is.
    var beginning: [Mark]
  }

  let segments: [Segment]

  /// Cuts the range `begin ..< end` of a text; `scalars` holds that range only.
  ///
  /// Marks, or their parts, outside the range are left out. The work is proportional to the text and to the marks
  /// over each of its segments.
  init(_ scalars: Substring.UnicodeScalarView, begin: Int, marks: [Mark]) {
    let end = begin + scalars.count
    let marks = marks.filter { max($0.begin, begin) < min($0.end, end) }
      .sorted { ($0.statement, $0.begin, $0.end) < ($1.statement, $1.begin, $1.end) }
    var starting: [Int: [Mark]] = [:]
    var cuts: Set<Int> = [begin, end]
    for mark in marks {
      let from = max(mark.begin, begin)
      starting[from, default: []].append(mark)
      cuts.insert(from)
      cuts.insert(min(mark.end, end))
    }
    var segments: [Segment] = []
    var open: [Mark] = []
    var index = scalars.startIndex
    for (from, to) in zip(cuts.sorted(), cuts.sorted().dropFirst()) {
      let fresh = starting[from] ?? []
      open.removeAll { $0.end <= from }
      open += fresh
      let next = scalars.index(index, offsetBy: to - from)
      segments.append(
        Segment(
          text: String(scalars[index..<next]),
          marks: open.sorted { ($0.statement, $0.begin, $0.end) < ($1.statement, $1.begin, $1.end) },
          beginning: fresh.filter { $0.begin == from }
        )
      )
      index = next
    }
    self.segments = segments
  }
}
