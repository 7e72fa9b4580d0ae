import Actors
import Articles
import Foundation
import Meaning
import OnRecord
import Stories
import Times

/// A reading made ready for the record, so that little is left to do while the record is locked.
///
/// Making one needs no record: make many side by side, and add them together.
public struct Draft: Sendable {
  /// Which of the reading's statements come into the record: those at least so probable.
  public static let usualConfidence = Reader.usualConfidence

  let article: Article
  /// By what the same report is known again.
  let key: String
  /// Whether the key is an address, which belongs to one report alone.
  let isKeyedByAddress: Bool
  /// What read it.
  let reader: String
  let blocks: String
  let times: String
  let sketch: StorySketch
  var statements: [StatementDraft]
  let appearances: [AppearanceDraft]

  /// Prepares `reading`.
  ///
  /// - Parameters:
  ///   - reading: What was found in an article.
  ///   - key: By what the same report is known again; nil for its address or, where it has none, what it is called.
  ///   - reader: The name and version of what read it.
  ///   - minConfidence: Less probable statements are left out.
  public init(
    _ reading: Reading,
    key: String? = nil,
    reader: String = Reader.name,
    minConfidence: Double = Draft.usualConfidence
  ) {
    var article = reading.article
    // A plain text says its title only by where it stands.
    if article.title == nil, let first = article.blocks.first, first.kind == .headline {
      article.title = article[first.span]
    }
    let offsets = ScalarOffsets(article.text)
    self.article = article
    self.key = key ?? article.address ?? article.id
    isKeyedByAddress = article.address != nil && self.key == article.address
    self.reader = reader
    blocks = JSONText.encode(article.blocks.map { RecordedBlock($0, offsets) })
    times = JSONText.encode(reading.times.map { RecordedTime($0, offsets) })
    sketch = StorySketch(article)
    let shown = article
    statements = reading.statements.filter { $0.confidence >= minConfidence }
      .map { StatementDraft($0, in: shown, offsets) }
    appearances = reading.actors.map { AppearanceDraft($0, in: shown, offsets) }
  }

  /// What each statement says, in order: what ``embed(_:)`` wants embeddings of.
  public var contents: [String] { statements.map(\.content) }

  /// Gives each statement the embedding of its content, so that it is found by meaning.
  public mutating func embed(_ embeddings: [Embedding]) {
    precondition(embeddings.count == statements.count, "there is one embedding for each statement")
    for (index, embedding) in embeddings.enumerated() { statements[index].embedding = embedding }
  }
}

extension RecordedBlock {
  init(_ block: Block, _ offsets: ScalarOffsets) {
    kind = block.kind
    span = ScalarSpan(block.span, offsets)
    author = block.signature.map { ScalarSpan($0.author, offsets) }
  }
}

extension RecordedTime {
  init(_ time: TimeExpression, _ offsets: ScalarOffsets) {
    span = ScalarSpan(time.span, offsets)
    kind = time.kind
    value = time.value
    anchor = time.anchor
  }
}

extension ScalarSpan {
  init(_ span: Span, _ offsets: ScalarOffsets) {
    let scalars = offsets.scalars(of: span)
    self.init(scalars.lowerBound, scalars.upperBound)
  }
}
