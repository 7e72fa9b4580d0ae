import Articles

/// The act that a statement performs, or is said not to perform.
public struct PerformedAct: Hashable, Sendable {
  /// What the speaker does.
  public var act: Act
  /// Whether the text says that the speaker does it, or that the speaker does not.
  public var polarity: Polarity
  /// The clauses of the content on which it depends ("if there is any hostility"), in order; empty where there
  /// are none.
  public var condition: [Span]

  /// Makes a performed act.
  public init(act: Act, polarity: Polarity = .positive, condition: [Span] = []) {
    self.act = act
    self.polarity = polarity
    self.condition = condition
  }

  /// The PLOVER event type of the act; nil where none fits, or where the act did not happen.
  public var ploverEvent: PLOVEREvent? { polarity == .positive ? act.ploverEvent : nil }

  /// Whether an act is performed.
  public enum Polarity: String, Codable, Hashable, Sendable, CaseIterable {
    /// It is: "denied".
    case positive
    /// It is not: "did not deny", "never denied", "declined to deny".
    case negative
  }
}
