import Articles

/// One attribution: who is said to have said, thought or wanted what, in which words.
public struct Statement: Hashable, Sendable {
  /// Who it is attributed to, as written; empty where the text names nobody.
  public var source: [Span]
  /// The words that attribute it; empty where there are none, as under an embedded post.
  public var cue: [Span]
  /// What was said, thought or wanted; never empty, in order, without overlap.
  public var content: [Span]
  /// How much of the content is quoted.
  public var kind: Kind
  /// The probability that this is a statement of this source, between 0 and 1.
  public var confidence: Double
  /// What the confidence was made of; nil where no cue was read.
  package var evidence: Evidence?

  /// Makes a statement of at least one content span.
  public init(source: [Span], cue: [Span], content: [Span], kind: Kind, confidence: Double) {
    precondition(!content.isEmpty, "a statement has content")
    self.source = source
    self.cue = cue
    self.content = content
    self.kind = kind
    self.confidence = confidence
  }

  /// How much of a statement's content stands in quotation marks.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// All of it.
    case direct
    /// None of it.
    case indirect
    /// Part of it.
    case mixed
  }
}
