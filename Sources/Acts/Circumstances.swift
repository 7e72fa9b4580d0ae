import Articles

/// How, to whom, where and when a statement was made, as far as the words around its cue say so.
///
/// Each is read from words outside of the content; what the text does not say is absent.
public struct Circumstances: Hashable, Sendable {
  /// In what it was said: an interview, a letter, Twitter, a rally.
  public var medium: Medium?
  /// The words that name to whom it was said: "reporters" in "told reporters on Monday".
  public var addressee: Span?
  /// The words that name where it was said: "Geneva" in "speaking in Geneva".
  public var place: Span?
  /// The time expression that tells when it was said, not when what it talks about happens.
  public var said: Span?

  /// Makes circumstances.
  public init(medium: Medium? = nil, addressee: Span? = nil, place: Span? = nil, said: Span? = nil) {
    self.medium = medium
    self.addressee = addressee
    self.place = place
    self.said = said
  }

  /// The medium or the occasion of a statement.
  public struct Medium: Hashable, Sendable {
    /// What it is called, without article and in its usual spelling: "interview with CBS", "Twitter".
    public var name: String
    /// The words.
    public var span: Span

    /// Makes a medium.
    public init(name: String, span: Span) {
      self.name = name
      self.span = span
    }
  }
}
