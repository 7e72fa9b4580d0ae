import Articles

/// Words of an article that name a time, and which one.
public struct TimeExpression: Hashable, Sendable {
  /// The words.
  public var span: Span
  /// What sort of time they name.
  public var kind: Kind
  /// The value as TIMEX3 writes it, such as `2019-02`, `P3D` or `PAST_REF` (ISO-TimeML, ISO 24617-1).
  public var value: String

  /// Makes a time expression.
  public init(span: Span, kind: Kind, value: String) {
    self.span = span
    self.kind = kind
    self.value = value
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
}
