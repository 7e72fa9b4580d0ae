import ArgumentParser
import Articles
import Foundation
import Times

/// Scores time expressions on annotated articles with the project's yardstick, and times the finder.
struct TimesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "times",
    abstract: "Score time expressions against annotated articles, and print words a second on one core."
  )

  @Option(help: "Articles with time expressions, one a line.")
  var gold: String

  @Option(help: "score_times.py")
  var scorer: String

  @Option(help: "How often the articles are read to take the time.")
  var rounds = 10

  func run() throws {
    let articles = try String(contentsOfFile: gold, encoding: .utf8).split(separator: "\n").map { line in
      let entry = try JSONDecoder().decode(Entry.self, from: Data(line.utf8))
      return Article(id: entry.id, text: entry.text, published: entry.published)
    }
    let finder = TimeFinder()
    try score(articles.map { Prediction($0, finder.times(in: $0)) })

    let words = articles.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
    // The processor's time, not the wall's: the finder keeps to one core, which others may be using too.
    let begin = clock()
    for _ in 0..<rounds { for article in articles { _ = finder.times(in: article) } }
    let seconds = Double(clock() - begin) / Double(CLOCKS_PER_SEC)
    print(String(format: "one core  %.0f words/s", Double(words * rounds) / seconds))
  }

  private func score(_ predictions: [Prediction]) throws {
    let lines = try predictions.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    let file = FileManager.default.temporaryDirectory.appending(path: "onrecord-\(UUID().uuidString).jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = try Process.run(
      URL(filePath: "/usr/bin/env"),
      arguments: ["python3", scorer, gold, file.path(percentEncoded: false)]
    )
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }

  private struct Entry: Decodable {
    var id: String
    var published: String?
    var text: String
  }

  /// What was found in an article, with offsets in Unicode scalars.
  private struct Prediction: Encodable {
    var id: String
    var times: [Time]

    struct Time: Encodable {
      var span: [Int]
      var type: TimeExpression.Kind
      var value: String
    }

    init(_ article: Article, _ found: [TimeExpression]) {
      let offsets = ScalarOffsets(article.text)
      id = article.id
      times = found.map {
        let range = offsets.scalars(of: $0.span)
        return Time(span: [range.lowerBound, range.upperBound], type: $0.kind, value: $0.value)
      }
    }
  }
}
