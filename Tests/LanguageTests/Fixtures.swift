import Foundation
import Testing

@testable import Language

/// What `Training/reference.py` wrote.
enum Fixtures {
  /// One text as the reference tokenizer sees it.
  struct Text: Decodable, CustomTestStringConvertible {
    var text: String
    var pieces: [[Int32]]
    var shapes: [Int]
    var quotations: [Int]
    var openings: [Int]

    var testDescription: String { String(reflecting: text.prefix(30)) }
  }

  static func url(_ name: String) throws -> URL {
    try #require(Bundle.module.url(forResource: "Fixtures/" + name, withExtension: nil))
  }

  static func texts() throws -> [Text] {
    try JSONDecoder().decode([Text].self, from: Data(contentsOf: url("tokenizer.json")))
  }

  static func vocabulary() throws -> Vocabulary {
    Vocabulary(
      lines: try Safetensors(LanguageModel.bundledWeights()).elements("vocabulary", .unsigned8, [-1])
    )
  }
}
