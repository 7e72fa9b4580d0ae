import ArgumentParser
import Articles
import Foundation
import Language
import OnRecord

/// Scores the reader on annotated articles with the project's yardstick.
struct Accuracy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Score statements against annotated articles.")

  @Option(help: "Articles with attributions, one a line.")
  var gold: String

  @Option(help: "score_attributions.py")
  var scorer: String

  @Option(help: "Other weights than those in the package.")
  var weights: String?

  @Option(help: "Leave out less certain statements.")
  var minConfidence = Reader.usualConfidence

  @Flag(help: "Measure floats too.")
  var float = false

  func run() async throws {
    let corpus = try Corpus(URL(filePath: gold))
    let precisions: [(String, LanguageModel.Precision)] =
      float ? [("int8", .int8), ("float", .float)] : [("int8", .int8)]
    for (name, precision) in precisions {
      let reader = try Reader(weights: weights.map { URL(filePath: $0) }, precision: precision)
      let found = await corpus.statements(by: reader)
      let lines = try zip(corpus.entries, found).map { entry, statements in
        let offsets = ScalarOffsets(entry.text)
        let attributions = statements.filter { $0.confidence >= minConfidence }.map {
          Corpus.Attribution($0.statement, offsets)
        }
        let line = Prediction(id: entry.id, attributions: attributions)
        return String(decoding: try JSONEncoder().encode(line), as: UTF8.self)
      }
      print("\(name), confidence at least \(minConfidence):")
      try Scorer(scorer).score(lines, against: gold)
    }
  }

  private struct Prediction: Encodable {
    var id: String
    var attributions: [Corpus.Attribution]
  }
}
