/// Where the parts of a statement stand, told so that they are found again in another version of the article.
struct StatementAnchor: Codable, Hashable, Sendable {
  var source: [Anchor]
  var cue: [Anchor]
  var content: [Anchor]

  init(_ snapshot: StatementSnapshot, in text: AnchoredText) {
    source = snapshot.sourceSpans.map(text.anchor)
    cue = snapshot.cueSpans.map(text.anchor)
    content = snapshot.contentSpans.map(text.anchor)
  }

  /// `snapshot` with its spans where they stand in `text`; nil where any of its words are no longer there.
  func moved(_ snapshot: StatementSnapshot, to text: AnchoredText) -> StatementSnapshot? {
    let source = source.compactMap(text.span)
    let cue = cue.compactMap(text.span)
    let content = content.compactMap(text.span)
    guard source.count == self.source.count, cue.count == self.cue.count, content.count == self.content.count
    else { return nil }
    var moved = snapshot
    moved.sourceSpans = source.sorted()
    moved.cueSpans = cue.sorted()
    moved.contentSpans = content.sorted()
    return moved
  }
}
