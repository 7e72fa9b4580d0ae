import Articles
import Foundation

/// Reads the words of an article and scores them.
public struct LanguageModel: Sendable {
  /// Opens a weight file.
  public init(weights: URL) throws {}

  /// The weight file that comes with the package.
  public static func bundledWeights() throws -> URL { URL(filePath: "/dev/null") }

  /// Scores the words of `article`.
  public func analyse(_ article: Article) async -> Analysis { Analysis(words: [], cueScores: [], links: []) }
}

/// What is wrong with a weight file.
public struct WeightsError: Error, CustomStringConvertible {
  /// What is wrong, and where.
  public var description: String
}
