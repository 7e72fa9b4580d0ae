import ArgumentParser
import Foundation
import Record

/// Measures how fast the newsroom answers over a large record, how heavy its pages are, and how much memory it takes.
struct NewsroomBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsroom",
    abstract: "Serve a record, and measure each sort of page: the first byte, the weight, requests a second.",
    discussion: "Each request has a connection of its own, made by curl."
  )

  @Option(help: "The record; one that `benchmarks record --file` made, for instance.")
  var record: String

  @Option(help: "The program.")
  var program: String

  @Option(help: "How many pages of each sort to ask for.")
  var requests = 40

  @Option(help: "wrk, to ask for articles as fast as they come; none unless given.")
  var wrk: String?

  @Option(help: "For how many seconds wrk asks.")
  var seconds = 30

  @Option(help: "What the addresses are drawn from.")
  var seed: UInt64 = 1

  func validate() throws {
    guard requests > 0, seconds > 0 else {
      throw ValidationError("--requests and --seconds take numbers from 1 up.")
    }
  }

  func run() async throws {
    var addresses = try await PageAddresses(
      record: try Record(at: record, opening: .existing),
      seed: seed
    )
    let server = try ServedRecord(record, by: program)
    defer { server.stop() }
    var articles: [(path: String, bytes: Int)] = []
    for kind in PageAddresses.Kind.allCases {
      let paths = (0..<requests).map { _ in addresses.address(kind) }
      let answers = try server.answers(to: paths)
      if kind == .article { articles = zip(paths, answers.map(\.bytes)).sorted { $0.1 < $1.1 } }
      print(kind.rawValue.padding(toLength: 15, withPad: " ", startingAt: 0) + Self.figures(answers))
    }
    print(
      String(format: "assets         %.0f kB, which browsers keep", Double(try server.assetBytes()) / 1000)
    )
    if let wrk {
      let middle = articles[articles.count / 2]
      for (name, paths) in [
        ("one article of \(middle.bytes / 1000) kB, as heavy as half of them", [middle.path]),
        ("many articles", (0..<10_000).map { _ in addresses.address(.article) }),
      ] {
        print("\(name):")
        fflush(nil)
        try server.load(paths, wrk: wrk, seconds: seconds)
      }
    }
    if let memory = server.peakMemory { print(String(format: "peak memory    %.0f MB", memory / 1e6)) }
  }

  /// "median 3.1 ms, 95% 12.0 ms, most 15.9 ms to the first byte; at most 24 kB".
  private static func figures(_ answers: [ServedRecord.Answer]) -> String {
    let times = answers.map(\.firstByte).sorted()
    func at(_ share: Double) -> Double {
      times[min(times.count - 1, Int(share * Double(times.count)))] * 1000
    }
    let failed = answers.filter { $0.status != 200 }.count
    return String(
      format: "median %6.1f ms, 95%% %6.1f ms, most %6.1f ms to the first byte; at most %3d kB",
      at(0.5),
      at(0.95),
      at(1),
      (answers.map(\.bytes).max() ?? 0) / 1000
    ) + (failed > 0 ? "; \(failed) of \(answers.count) not answered with a page" : "")
  }
}
