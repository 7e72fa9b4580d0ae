import ArgumentParser
import Foundation

/// One of the project's yardsticks: a script that compares a file of predictions with one of gold.
struct Scorer {
  private let script: String

  /// Takes the path of the script.
  init(_ script: String) { self.script = script }

  /// Prints how `lines` score against the file `gold`.
  ///
  /// - Throws: `ExitCode` with the script's status where it fails.
  func score(_ lines: [String], against gold: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "onrecord-\(UUID().uuidString).jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    fflush(nil)
    let process = try Process.run(
      URL(filePath: "/usr/bin/env"),
      arguments: ["python3", script, gold, file.path(percentEncoded: false)]
    )
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }
}
