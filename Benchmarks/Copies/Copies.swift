import ArgumentParser
import Articles
import Foundation
import Stories

/// Measures which articles are taken for copies of one story.
struct Copies: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Print how many copies are found, how many unrelated articles are linked, and what a sketch costs."
  )

  @Option(help: "A folder of articles that copies are made of.")
  var examples = "Examples"

  @Option(
    help: "Files of real articles, one a line; copies are made of them, and all pairs of them are compared."
  )
  var texts: [String] = []

  @Option(help: "How many copies of each kind are made of each example.")
  var rounds = 20

  @Flag(help: "List the pairs of real articles that are linked.")
  var verbose = false

  func run() throws {
    let examples = try Self.articles(inFolder: examples)
    measureCopies(of: examples, rounds: rounds, title: "of the examples")
    let linked = PartedArticles(examples, seed: 1).pairs(1_000).count {
      StorySketch($0).isCopy(of: StorySketch($1))
    }
    print("unrelated pairs of parts of the examples: \(linked) of 1000 linked")
    let real = try texts.flatMap { try Self.articles(inLines: $0) }
    guard !real.isEmpty else { return }
    measureCopies(of: real, rounds: 1, title: "of \(real.count) real articles")
    compareAll(real)
    measureCost(real)
  }

  private func measureCopies(of originals: [Article], rounds: Int, title: String) {
    print("copies \(title.padding(toLength: 24, withPad: " ", startingAt: 0))  made  found")
    var (allMade, allFound) = (0, 0)
    for kind in CopyMaker.Kind.allCases {
      var (made, found) = (0, 0)
      for (number, original) in originals.enumerated() {
        let sketch = StorySketch(original)
        guard !sketch.isEmpty else { continue }
        for round in 0..<rounds {
          var maker = CopyMaker(seed: UInt64(number * rounds + round))
          made += 1
          if StorySketch(maker.copy(of: original, kind)).isCopy(of: sketch) { found += 1 }
        }
      }
      printShare("  " + kind.rawValue, made, found)
      allMade += made
      allFound += found
    }
    printShare("  together", allMade, allFound)
  }

  private func printShare(_ title: String, _ made: Int, _ found: Int) {
    let title = title.padding(toLength: 31, withPad: " ", startingAt: 0)
    print(String(format: "%@ %5d %5.1f%%", title, made, 100 * Double(found) / Double(max(1, made))))
  }

  /// Looks up each article among those before it, as a record would, and compares it with the candidates; what is
  /// linked may be a copy indeed, so somebody has to look.
  private func compareAll(_ articles: [Article]) {
    let sketches = articles.map { StorySketch($0) }
    var articlesWithHash: [Int32: [Int]] = [:]
    var (linked, candidateCount) = (0, 0)
    for (number, sketch) in sketches.enumerated() {
      var shared: [Int: Int] = [:]
      for hash in sketch.hashes {
        for other in articlesWithHash[hash, default: []] { shared[other, default: 0] += 1 }
        articlesWithHash[hash, default: []].append(number)
      }
      let candidates = shared.filter { $0.value >= StorySketch.minimumShared }.keys.sorted()
      candidateCount += candidates.count
      for other in candidates where sketch.isCopy(of: sketches[other]) {
        linked += 1
        guard verbose else { continue }
        let share = max(sketch.containment(in: sketches[other]), sketches[other].containment(in: sketch))
        print(String(format: "  %.2f  ", share) + "\(articles[other].id) | \(articles[number].id)")
      }
    }
    let pairs = articles.count * (articles.count - 1) / 2
    print("pairs of real articles: \(linked) of \(pairs) linked, \(candidateCount) candidates")
  }

  private func measureCost(_ articles: [Article]) {
    let begin = ProcessorTime.now()
    for _ in 0..<10 { for article in articles { _ = StorySketch(article) } }
    let rate = Double(10 * articles.count) / (ProcessorTime.now() - begin)
    let sizes = articles.map { StorySketch($0).bytes.count }
    let mean = Double(sizes.reduce(0, +)) / Double(sizes.count)
    print(String(format: "sketches: %.0f a second of one core, %.0f bytes each, at most 1026", rate, mean))
  }

  static func articles(inFolder path: String) throws -> [Article] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".txt") }.sorted().map {
      Article(id: $0, text: try String(contentsOfFile: "\(path)/\($0)", encoding: .utf8))
    }
  }

  private static func articles(inLines path: String) throws -> [Article] {
    struct Entry: Decodable {
      var id: String
      var text: String
    }
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      let entry = try JSONDecoder().decode(Entry.self, from: Data($0.utf8))
      return Article(id: entry.id, text: entry.text)
    }
  }
}
