import Actors
import Acts
import Statements

/// What a person makes of a statement.
public enum StatementCorrection: Hashable, Sendable {
  /// It is right as it stands.
  case accept
  /// It is no statement, or not worth keeping.
  case reject
  /// It is one, but otherwise.
  case change(StatementChange)
}

/// What of a statement is otherwise; whatever is nil stays as it is.
public struct StatementChange: Hashable, Sendable {
  /// Where the words stand that name who said it; empty where none do.
  public var source: [ScalarSpan]?
  /// Where the words stand that attribute it.
  public var cue: [ScalarSpan]?
  /// Where the words stand that were said; at least one span.
  public var content: [ScalarSpan]?
  /// Who said it; empty where nobody is named.
  public var speakers: [SpeakerChoice]?
  /// What the speaker does by it.
  public var act: Act?
  /// Whether that is done, or said not to be.
  public var polarity: PerformedAct.Polarity?
  /// How much of it is quoted.
  public var kind: Statement.Kind?
  /// When it was said, as TIMEX3 or ISO 8601 writes it: 2020-01-08, 2020-01. Empty for no date.
  public var said: String?

  /// Makes a change of nothing.
  public init() {}
}

/// Who a person says is the speaker.
public enum SpeakerChoice: Hashable, Sendable {
  /// An actor that the record has.
  case actor(Int64)
  /// One that it does not have yet.
  case new(name: String, kind: Actor.Kind)
}
