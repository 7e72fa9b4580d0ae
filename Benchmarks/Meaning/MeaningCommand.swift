import ArgumentParser
import Foundation
import Meaning

/// Measures how near embeddings are to the reference model's, how fast they come, and what the search by codes finds.
struct MeaningCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meaning",
    abstract: "Print the embeddings' agreement with the reference model, their speed, and that of the search."
  )

  @Option(help: "Articles with statements, one a line, whose contents are embedded.")
  var gold: String

  @Option(help: "The vectors that `Training/meaning_reference.py` gives the same contents.")
  var reference: String?

  @Option(help: "Further articles, whose contents are searched among.")
  var others: String?

  func run() async throws {
    let model = try MeaningModel(weights: MeaningModel.bundledWeights())
    let contents = try contents(of: gold)
    let embeddings = await speed(of: model, contents)
    if let reference {
      let vectors = try ReferenceVectors(URL(filePath: reference), count: contents.count)
      agreement(embeddings, vectors)
    } else {
      print("agreement skipped: no --reference, which Training/meaning_reference.py makes")
    }
    var many = embeddings
    if let others { many += await model.embeddings(of: try self.contents(of: others)) }
    SearchMeasure(queries: Array(embeddings.prefix(500)), entries: many).report()
  }

  private func contents(of path: String) throws -> [String] {
    try Corpus(URL(filePath: path)).entries.flatMap { GoldStatements($0).contents }
  }

  private func speed(of model: MeaningModel, _ contents: [String]) async -> [Embedding] {
    let words = contents.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    _ = await model.embeddings(of: Array(contents.prefix(100)))
    var embeddings: [Embedding] = []
    var best = (wall: Double.infinity, processor: Double.infinity)
    for _ in 0..<3 {
      let begin = ProcessorTime.now()
      let time = await ContinuousClock().measure { embeddings = await model.embeddings(of: contents) }
      best = (min(best.wall, time / .seconds(1)), min(best.processor, ProcessorTime.now() - begin))
    }
    print(
      String(
        format: "contents         %8d of %.1f words each",
        contents.count,
        Double(words) / Double(contents.count)
      )
    )
    print(String(format: "all cores        %8.0f words/s", Double(words) / best.wall))
    print(String(format: "a core's second  %8.0f words", Double(words) / best.processor))
    return embeddings
  }

  private func agreement(_ embeddings: [Embedding], _ vectors: ReferenceVectors) {
    let similarities = embeddings.indices.map { vectors.similarity(of: $0, to: embeddings[$0]) }.sorted()
    print(
      String(
        format:
          "agreement        cosine to the reference: mean %.4f, least %.4f, one in a hundred below %.4f",
        similarities.reduce(0, +) / Float(similarities.count),
        similarities[0],
        similarities[similarities.count / 100]
      )
    )
    var kept = 0
    for query in embeddings.indices {
      let expected = Nearest.ten(of: embeddings.count, but: query) { vectors.similarity(of: query, to: $0) }
      let found = Nearest.ten(of: embeddings.count, but: query) {
        embeddings[query].similarity(to: embeddings[$0])
      }
      kept += Set(expected).intersection(found).count
    }
    print(
      String(
        format: "                 recall@10 of the reference's neighbours: %.3f",
        Double(kept) / Double(10 * embeddings.count)
      )
    )
  }
}

/// The nearest of many.
enum Nearest {
  /// The ten of `count` that are most similar, without `left`.
  static func ten(of count: Int, but left: Int?, similarity: (Int) -> Float) -> [Int] {
    ten(of: (0..<count).lazy.filter { $0 != left }, similarity: similarity)
  }

  /// The ten of `candidates` that are most similar.
  static func ten(of candidates: some Sequence<Int>, similarity: (Int) -> Float) -> [Int] {
    var best: [(Int, Float)] = []
    for candidate in candidates {
      let value = similarity(candidate)
      if best.count == 10, value <= best[9].1 { continue }
      best.insert((candidate, value), at: best.firstIndex { $0.1 < value } ?? best.count)
      if best.count > 10 { best.removeLast() }
    }
    return best.map(\.0)
  }
}
