import Articles
import Language

/// Finds the statements of an article in what the language model made of it.
public struct StatementFinder: Sendable {
  /// Makes a finder.
  public init() {}

  /// The statements of `article`, in the order of their first words.
  public func statements(in article: Article, analysis: Analysis) -> [Statement] { [] }
}
