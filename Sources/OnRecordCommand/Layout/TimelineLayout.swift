import Record

/// Sets a timeline as bars, and below each its parts.
///
///     2020-01  12  ━━━━━━━━━━━━━━━━
///                  say 8, deny 4
///     2020-02   3  ━━━━
struct TimelineLayout {
  /// How many parts of a span of time are told.
  private static let mostParts = 8

  let width: Int

  /// The lines of `timeline`; `parts` has the same spans of time, parted.
  func lines(for timeline: Timeline, parts: Timeline? = nil) -> [StyledText] {
    let counts = timeline.bars.map { bar in bar.counts.reduce(0) { $0 + $1.statements } }
    guard let most = counts.max(), most > 0 else { return [] }
    let partsByTime = Dictionary(
      (parts?.bars ?? []).map { ($0.time, $0.counts) },
      uniquingKeysWith: { first, _ in first }
    )
    let countWidth = "\(most)".count
    return zip(timeline.bars, counts).flatMap { bar, count in
      let head = "\(bar.time.harmless)  \("\(count)".padded(before: countWidth))  "
      let room = max(width - head.displayWidth, 10)
      // The shortest bar still shows.
      let length = max(Int((Double(count) / Double(most) * Double(room)).rounded()), 1)
      let line = StyledText(head) + StyledText(String(repeating: "━", count: length), .faint)
      let indentation = StyledText(spaces: head.displayWidth)
      return [line] + (partsByTime[bar.time].map(Self.text)?.wrapped(to: room) ?? []).map { indentation + $0 }
    }
  }

  /// "say 8, deny 4, 12 others 20".
  private static func text(_ counts: [Timeline.Count]) -> StyledText {
    let shown = counts.prefix(mostParts).map { count in
      "\(count.value.isEmpty ? "none" : count.value.harmless) \(count.statements)"
    }
    let rest = counts.dropFirst(mostParts)
    let others = rest.isEmpty ? [] : ["\(rest.count) others \(rest.reduce(0) { $0 + $1.statements })"]
    return StyledText((shown + others).joined(separator: ", "))
  }
}
