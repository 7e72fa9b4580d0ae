import Articles

/// Words of an article that name a time, and which one.
///
/// Values follow TIMEX3. What the text and the published date do not tell stays open: `XXXX-01-06` for "January 6" of
/// an undated article, `XXXX-WXX-1` for its "Monday", `PAST_REF` for its "two weeks ago". ``anchor`` says what a
/// value leans on, so that a reader who doubts the published date knows which values go with it.
public struct TimeExpression: Hashable, Sendable {
  /// The words.
  public var span: Span
  /// What sort of time they name.
  public var kind: Kind
  /// The value as TIMEX3 writes it, such as `2019-02`, `P3D` or `PAST_REF` (ISO-TimeML, ISO 24617-1).
  public var value: String
  /// What the value was reckoned from.
  public var anchor: Anchor

  /// Makes a time expression.
  public init(span: Span, kind: Kind, value: String, anchor: Anchor = .none) {
    self.span = span
    self.kind = kind
    self.value = value
    self.anchor = anchor
  }

  /// The types of TIMEX3.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A day or something longer.
    case date = "DATE"
    /// A time of a day.
    case time = "TIME"
    /// A length of time.
    case duration = "DURATION"
    /// Times that come back.
    case set = "SET"
  }

  /// What a value can be reckoned from.
  public enum Anchor: String, Codable, Hashable, Sendable, CaseIterable {
    /// Nothing: the words say all of it, or the value stays open.
    case none
    /// The article's published date: "yesterday".
    case published
    /// A date that was named before in the article: "the day before".
    case text
  }
}
