import Actors
import Acts
import Articles
import Foundation
import Language
import Statements
import Times

/// Reads articles: the face of OnRecord.
///
/// ```swift
/// let reader = try Reader()
/// let reading = await reader.read(Article(id: "1", text: "“It rains,” she said."))
/// ```
///
/// A reader is a value around weights that are mapped into memory once; share it between tasks freely.
public struct Reader: Sendable {
  /// The confidence from which on statements are worth showing, unless a user asks otherwise: chosen for the best
  /// balance of precision and recall on PolNeAR's development set.
  public static let usualConfidence = 0.275

  /// The name and version of the reader, by which a record knows what read an article.
  public static let name = "onrecord 0.1.0"

  private let model: LanguageModel
  private let statementFinder = StatementFinder()
  private let actorFinder = ActorFinder()
  private let actFinder = ActFinder()
  private let circumstanceFinder = CircumstanceFinder()
  private let timeFinder = TimeFinder()

  /// Opens the weights.
  ///
  /// - Parameters:
  ///   - weights: A weight file that `Training/` made; nil for the one that comes with OnRecord.
  ///   - precision: How exactly the encoder calculates.
  /// - Throws: ``WeightsError`` where the file is missing or damaged.
  public init(weights: URL? = nil, precision: LanguageModel.Precision = .int8) throws {
    model = try LanguageModel(weights: weights ?? LanguageModel.bundledWeights(), precision: precision)
  }

  /// Reads one article; its windows are read side by side.
  public func read(_ article: Article) async -> Reading {
    let analysis = await model.analyse(article)
    let statements = statementFinder.statements(in: article, analysis: analysis)
    let cast = actorFinder.cast(
      of: article,
      analysis: analysis,
      attributions: statements.map { Attribution(source: $0.source, content: $0.content) }
    )
    let times = timeFinder.times(in: article)
    let spans = times.map(\.span)
    let readings = zip(statements, cast.speakers).map { statement, speakers in
      let circumstances = circumstanceFinder.circumstances(of: statement, in: article, times: spans)
      return StatementReading(
        statement,
        speakers: speakers,
        act: actFinder.act(of: statement, in: article),
        circumstances: circumstances,
        said: circumstances.said.flatMap { said in times.first { $0.span == said } }
      )
    }
    return Reading(article: article, statements: readings, actors: cast.actors, times: times)
  }
}
