import ArgumentParser
import Foundation

/// Measures how much longer `onrecord add` takes than `onrecord read` for the same articles.
struct AddingSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adding",
    abstract: "Read articles, and add them to a new record, in turn; print how the times compare."
  )

  @Option(help: "Articles, as JSON Lines.")
  var gold: String

  @Option(help: "The program.")
  var program: String

  @Option(help: "How many times to do each.")
  var rounds = 3

  func run() throws {
    let folder = NSTemporaryDirectory() + "onrecord-adding-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var times: [String: [Double]] = [:]
    // In turn, so that whatever else the machine does meets all of them.
    for round in 0..<rounds {
      times["read", default: []].append(try seconds(["read", "--format", "jsonl", gold]))
      times["add", default: []].append(try seconds(["add", "--record", "\(folder)/\(round)a.sqlite", gold]))
      times["add --no-meaning", default: []].append(
        try seconds(["add", "--no-meaning", "--record", "\(folder)/\(round)b.sqlite", gold])
      )
    }
    for (command, seconds) in times.sorted(by: { $0.key < $1.key }) {
      // The speed against reading, each round for itself, and of these the median.
      let shares = zip(times["read"] ?? [], seconds).map { $0 / $1 }.sorted()
      print(
        String(
          format: "%@ %6.2f s at best, %3.0f%% of the speed of read",
          command.padding(toLength: 18, withPad: " ", startingAt: 0),
          seconds.min() ?? 0,
          100 * shares[shares.count / 2]
        )
      )
    }
  }

  private func seconds(_ arguments: [String]) throws -> Double {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let begin = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
    return (ContinuousClock.now - begin) / .seconds(1)
  }
}
