import Articles
import Foundation
import Language
import Statements

/// Reads articles: the face of OnRecord.
///
/// ```swift
/// let reader = try Reader()
/// let reading = await reader.read(Article(id: "1", text: "“It rains,” she said."))
/// ```
///
/// A reader is a value around weights that are mapped into memory once; share it between tasks freely.
public struct Reader: Sendable {
  private let model: LanguageModel
  private let finder: StatementFinder

  /// Opens the weights.
  ///
  /// - Parameter weights: A weight file that `Training/` made; nil for the one that comes with OnRecord.
  /// - Throws: ``WeightsError`` where the file is missing or damaged.
  public init(weights: URL? = nil) throws {
    model = try LanguageModel(weights: weights ?? LanguageModel.bundledWeights())
    finder = StatementFinder()
  }

  /// Reads one article; its windows are read side by side.
  public func read(_ article: Article) async -> Reading {
    let analysis = await model.analyse(article)
    return Reading(article: article, statements: finder.statements(in: article, analysis: analysis))
  }
}
