import Actors
import Articles
import Statements
import Times

/// All that was found in one article.
public struct Reading: Hashable, Sendable {
  /// What was read.
  public var article: Article
  /// The statements, in the order of their first words.
  public var statements: [StatementReading]
  /// The actors with a name and those who speak, in the order of their first mentions.
  public var actors: [Actor]
  /// The time expressions, in order.
  public var times: [TimeExpression]

  /// Makes a reading.
  public init(
    article: Article,
    statements: [StatementReading],
    actors: [Actor] = [],
    times: [TimeExpression] = []
  ) {
    self.article = article
    self.statements = statements
    self.actors = actors
    self.times = times
  }
}
