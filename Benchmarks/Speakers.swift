import ArgumentParser
import Articles
import Foundation
import OnRecord

/// Scores who the speakers are with the project's yardstick.
struct Speakers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score speakers against those that a person named."
  )

  @Option(help: "Articles with their texts, one a line.")
  var texts: String

  @Option(help: "Articles with speakers, one a line.")
  var gold: String

  @Option(help: "score_speakers.py")
  var scorer: String

  @Option(help: "Other weights than those in the package.")
  var weights: String?

  @Option(help: "Leave out less certain statements.")
  var minConfidence = Reader.usualConfidence

  @Option(
    help: "Write the predictions, with the certainty of each speaker, for Training/calibrate_speakers.py."
  )
  var evidence: String?

  func run() async throws {
    let corpus = try Corpus(URL(filePath: texts))
    let wanted = try String(contentsOf: URL(filePath: gold), encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Judged.self, from: Data($0.utf8)).id
    }
    let reader = try Reader(weights: weights.map { URL(filePath: $0) })
    var lines: [String] = []
    for entry in corpus.entries where wanted.contains(entry.id) {
      let reading = await reader.read(Article(id: entry.id, text: entry.text))
      let offsets = ScalarOffsets(entry.text)
      let line = Prediction(
        id: entry.id,
        attributions: reading.statements.filter { $0.confidence >= minConfidence }.map { statement in
          Prediction.Attribution(
            content: Corpus.Attribution(statement.statement, offsets).content,
            speaker: statement.speakers.map { reading.actors[$0.actor].name },
            forms: statement.speakers.map { "\($0.form)" },
            certainties: statement.speakers.map(\.certainty),
            statement: statement.statement.confidence
          )
        }
      )
      lines.append(String(decoding: try JSONEncoder().encode(line), as: UTF8.self))
    }
    if let evidence {
      try (lines.joined(separator: "\n") + "\n").write(toFile: evidence, atomically: true, encoding: .utf8)
    }
    try Scorer(scorer).score(lines, against: gold)
  }

  private struct Judged: Decodable {
    var id: String
  }

  private struct Prediction: Encodable {
    var id: String
    var attributions: [Attribution]

    struct Attribution: Encodable {
      var content: [[Int]]
      var speaker: [String]
      var forms: [String]
      var certainties: [Double]
      /// The confidence of the statement without its speaker.
      var statement: Double
    }
  }
}
