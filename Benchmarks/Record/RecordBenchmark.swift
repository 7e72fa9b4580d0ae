import ArgumentParser
import Foundation
import OnRecord
import Record

/// Measures how fast a large record is made and asked, and how much room it takes.
struct RecordBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Make a large record, and measure how fast it answers and how much room it takes."
  )

  @Option(help: "How many statements to make.")
  var statements = 1_000_000

  @Option(help: "How many questions of each sort to ask.")
  var questions = 200

  @Option(help: "What the record and the questions are drawn from.")
  var seed: UInt64 = 1

  @Option(help: "Keep the record in this file, and use it where it is there.")
  var file: String?

  func run() async throws {
    let folder = NSTemporaryDirectory() + "onrecord-benchmark-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = file ?? folder + "/record.sqlite"
    if !FileManager.default.fileExists(atPath: path) { try await make(path) }
    print("open           " + Self.milliseconds(try opening(path)))
    let record = try Record(at: path, opening: .existing)
    let overview = try await record.overview()
    try await printSize(of: record, overview: overview)
    var asker = try await RecordQuestions(record: record, seed: seed)
    for kind in RecordQuestions.Kind.allCases {
      var times: [Double] = []
      var answers = 0
      for _ in 0..<questions {
        let query = asker.query(kind)
        let clock = ContinuousClock.now
        answers += try await record.statements(query).rows.count
        times.append((ContinuousClock.now - clock) / .milliseconds(1))
      }
      print(
        kind.rawValue.padding(toLength: 15, withPad: " ", startingAt: 0) + Self.milliseconds(times)
          + String(format: "   %.1f answers on average", Double(answers) / Double(questions))
      )
    }
  }

  private func make(_ path: String) async throws {
    let record = try Record(at: path)
    var vectors = MadeUpEmbeddings(seed: seed)
    var drafts: [Draft] = []
    var count = 0
    var seconds = 0.0
    for reading in RecordGenerator(seed: seed) {
      let begin = ContinuousClock.now
      var draft = Draft(reading, minConfidence: 0)
      draft.embed(draft.contents.map { vectors.embedding(of: $0) })
      drafts.append(draft)
      count += reading.statements.count
      if drafts.count == 64 || count >= statements {
        try await record.add(drafts)
        drafts = []
      }
      seconds += (ContinuousClock.now - begin) / .seconds(1)
      if count >= statements { break }
    }
    print(
      String(
        format: "added          %.0f statements a second, preparing and writing them",
        Double(count) / seconds
      )
    )
  }

  /// How long it takes to open the record and to read one row, again and again.
  private func opening(_ path: String) throws -> [Double] {
    try (0..<20).map { _ in
      let clock = ContinuousClock.now
      _ = try Record(at: path, opening: .existing)
      return (ContinuousClock.now - clock) / .milliseconds(1)
    }
  }

  private func printSize(of record: Record, overview: Overview) async throws {
    let size = try await record.size()
    print(
      String(
        format:
          "size           %d statements of %d articles and %d actors; %.0f bytes a statement beside the text",
        overview.statements,
        overview.articles,
        overview.actors,
        Double(size.fileBytes - size.textBytes) / Double(overview.statements)
      )
    )
  }

  /// "median 3.1 ms, 95% 12.0 ms, most 15.9 ms".
  private static func milliseconds(_ times: [Double]) -> String {
    let sorted = times.sorted()
    func at(_ share: Double) -> Double { sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))] }
    return String(format: "median %6.1f ms, 95%% %6.1f ms, most %6.1f ms", at(0.5), at(0.95), at(1))
  }
}
