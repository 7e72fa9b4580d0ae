import ArgumentParser
import Foundation

/// Times the whole program, JSON Lines in and JSON Lines out.
struct Speed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print words a second on two cores, on one, for one cold article, and the most memory used."
  )

  @Option(help: "Articles, one a line.")
  var gold: String

  @Option(help: "The program to time.")
  var program: String

  @Option(help: "How often the articles are read in one go.")
  var copies = 3

  func run() async throws {
    let corpus = try Corpus(URL(filePath: gold))
    let line = try corpus.entries.map { entry in
      String(decoding: try JSONEncoder().encode(["id": entry.id, "text": entry.text]), as: UTF8.self) + "\n"
    }.joined()
    let folder = FileManager.default.temporaryDirectory.appending(path: "onrecord-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let many = folder.appending(path: "many.jsonl")
    try String(repeating: line, count: copies).write(to: many, atomically: true, encoding: .utf8)
    let lengths = corpus.entries.sorted { $0.text.utf8.count < $1.text.utf8.count }
    let single = folder.appending(path: "single.txt")
    try lengths[lengths.count / 2].text.write(to: single, atomically: true, encoding: .utf8)

    let words = Double(corpus.wordCount * copies)
    let read = [program, "read", "--from", "jsonl", "--format", "jsonl"]
    let two = try seconds(read, input: many)
    let one = try seconds(["taskset", "-c", "0"] + read, input: many)
    let cold =
      try (0..<5).map { _ in try seconds([program, "read", single.path(percentEncoded: false)]) }.min() ?? 0
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_CHILDREN, &usage)
      let memory = Double(usage.ru_maxrss) / 1e6
    #else
      getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
      let memory = Double(usage.ru_maxrss) / 1e3
    #endif
    print(String(format: "all cores        %8.0f words/s, %.2f times one core", words / two, one / two))
    print(String(format: "one core         %8.0f words/s", words / one))
    print(
      String(format: "a cold article   %8.2f s, %d words", cold, wordCount(lengths[lengths.count / 2].text))
    )
    print(String(format: "peak memory      %8.0f MB over %d articles", memory, corpus.entries.count * copies))
  }

  private func wordCount(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

  private func seconds(_ command: [String], input: URL? = nil) throws -> Double {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let time = try ContinuousClock().measure {
      try process.run()
      process.waitUntilExit()
    }
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
    return time / .seconds(1)
  }
}
