import Actors
import Acts
import Articles
import Statements
import Times

/// A statement with all that the reading says of it.
///
/// What the statement itself has, such as its source and content, can be asked of its reading too.
@dynamicMemberLookup
public struct StatementReading: Hashable, Sendable {
  /// The statement: who is said, in which words, to have said what.
  public var statement: Statement
  /// The actors behind its source, several for a list ("Pence and other Republicans"), none where there is no source.
  public var speakers: [Speaker]
  /// What the speaker does by saying it.
  public var act: PerformedAct
  /// How, to whom and where it was said, as far as the text says.
  public var circumstances: Circumstances
  /// When it was said, as far as the text says; not when what it talks about happens.
  public var said: TimeExpression?

  /// Makes the reading of a statement.
  public init(
    _ statement: Statement,
    speakers: [Speaker] = [],
    act: PerformedAct = PerformedAct(act: .say),
    circumstances: Circumstances = Circumstances(),
    said: TimeExpression? = nil
  ) {
    self.statement = statement
    self.speakers = speakers
    self.act = act
    self.circumstances = circumstances
    self.said = said
  }

  /// The probability that this is a statement, and of these speakers.
  public var confidence: Double {
    statement.confidence * (speakers.map(\.certainty).min() ?? 1)
  }

  /// What the statement has.
  public subscript<Value>(dynamicMember member: KeyPath<Statement, Value>) -> Value {
    statement[keyPath: member]
  }
}
