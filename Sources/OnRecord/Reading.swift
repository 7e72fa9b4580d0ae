import Articles
import Statements

/// All that was found in one article.
public struct Reading: Hashable, Sendable {
  /// What was read.
  public var article: Article
  /// The statements, in the order of their first words.
  public var statements: [Statement]

  /// Makes a reading.
  public init(article: Article, statements: [Statement]) {
    self.article = article
    self.statements = statements
  }
}
