import ArgumentParser
import Articles
import Foundation
import OnRecord
import Statements

/// Tells whether confidence means what it says.
struct Calibration: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print how often statements of each confidence are right, and the expected calibration error."
  )

  @Option(help: "Articles with attributions, one a line.")
  var gold: String

  @Option(help: "Other weights than those in the package.")
  var weights: String?

  @Option(
    help: "Write each statement's evidence and whether it was right to this file, for Training/calibrate.py."
  )
  var evidence: String?

  func run() async throws {
    let corpus = try Corpus(URL(filePath: gold))
    let reader = try Reader(weights: weights.map { URL(filePath: $0) })
    let found = await corpus.statements(by: reader)
    var judged: [(statement: Statement, isHit: Bool)] = []
    var lines: [String] = []
    for (number, (entry, statements)) in zip(corpus.entries, found).enumerated() {
      let offsets = ScalarOffsets(entry.text)
      let hits = Matching(entry.text).hits(
        statements.map { Corpus.Attribution($0.statement, offsets) },
        entry.gold.filter { !$0.content.isEmpty }
      )
      for (statement, isHit) in zip(statements.map(\.statement), hits) {
        judged.append((statement, isHit))
        guard let features = statement.evidence?.features else { continue }
        lines.append(([Double(number), isHit ? 1 : 0] + features).map { "\($0)" }.joined(separator: "\t"))
      }
    }
    if let evidence {
      try (lines.joined(separator: "\n") + "\n").write(toFile: evidence, atomically: true, encoding: .utf8)
    }
    printTable(judged)
  }

  private func printTable(_ judged: [(statement: Statement, isHit: Bool)]) {
    print("confidence   statements   mean   right")
    var error = 0.0
    for bin in 0..<10 {
      let inside = judged.filter { min(9, Int($0.statement.confidence * 10)) == bin }
      guard !inside.isEmpty else { continue }
      let count = Double(inside.count)
      let mean = inside.reduce(0) { $0 + $1.statement.confidence } / count
      let right = Double(inside.filter(\.isHit).count) / count
      error += count / Double(judged.count) * abs(mean - right)
      print(
        String(
          format: "%.1f to %.1f   %10d   %.2f    %.2f",
          Double(bin) / 10,
          Double(bin + 1) / 10,
          inside.count,
          mean,
          right
        )
      )
    }
    print(String(format: "expected calibration error %.3f over %d statements", error, judged.count))
  }
}
