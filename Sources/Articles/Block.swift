/// A piece of an article's text with one job: a paragraph, a headline, a caption.
public struct Block: Hashable, Sendable {
  /// What a block is for.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// The article's title or a heading within it.
    case headline
    /// Running text.
    case paragraph
    /// What a picture shows, or who took it.
    case caption
    /// A post from elsewhere that the article shows whole, with its signature line.
    case embeddedPost = "embedded post"
    /// A note at the foot of the article.
    case footnote
    /// Words of the page, not of the story: "To gallery page", "Read more".
    case boilerplate
  }

  /// What the block is for.
  public var kind: Kind
  /// Where the block stands in the article's text, without the white space around it.
  public var span: Span
  /// For an embedded post, where the signature line stands that names its author; otherwise nil.
  public var signature: Signature?

  /// Makes a block.
  public init(kind: Kind, span: Span, signature: Signature? = nil) {
    self.kind = kind
    self.span = span
    self.signature = signature
  }
}

/// The line under an embedded post that says who wrote it: "- Jane Doe (@jdoe) March 3, 2020".
public struct Signature: Hashable, Sendable {
  /// The author as written, without the dash before and the handle behind.
  public var author: Span
  /// The whole line.
  public var line: Span

  /// Makes a signature.
  public init(author: Span, line: Span) {
    self.author = author
    self.line = line
  }
}
