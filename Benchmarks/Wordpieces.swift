import ArgumentParser
import Foundation
import Language

/// Compares wordpieces with the reference tokenizer's over many articles.
struct Wordpieces: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a checksum of all wordpieces, to hold against `Training/reference.py --digest`."
  )

  @Option(help: "Articles, one a line.")
  var gold: String

  func run() async throws {
    let model = try LanguageModel(weights: LanguageModel.bundledWeights())
    let identifiers = try Corpus(URL(filePath: gold)).entries.flatMap { model.wordpieces(of: $0.text) }
    let file = FileManager.default.temporaryDirectory.appending(path: "onrecord-\(UUID().uuidString)")
    var data = Data(capacity: identifiers.count * 4)
    for identifier in identifiers {
      withUnsafeBytes(of: identifier.littleEndian) { data.append(contentsOf: $0) }
    }
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    print("\(identifiers.count) wordpieces, sha256 ", terminator: "")
    fflush(nil)
    let process = try Process.run(
      URL(filePath: "/usr/bin/env"),
      arguments: ["sha256sum", file.path(percentEncoded: false)]
    )
    process.waitUntilExit()
  }
}
