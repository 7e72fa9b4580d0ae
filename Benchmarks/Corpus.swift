import Articles
import Foundation
import OnRecord
import Statements

/// Articles with the statements that annotators marked, as `tools/score_attributions.py` takes them.
struct Corpus: Decodable {
  /// One article; of several annotators the first by name counts.
  struct Entry: Decodable {
    var id: String
    var text: String
    var published: String?
    var annotators: [String: [Attribution]]

    var gold: [Attribution] { annotators.min { $0.key < $1.key }?.value ?? [] }
  }

  /// Lists of `[begin, end]` in Unicode scalars.
  struct Attribution: Codable {
    var source: [[Int]]
    var cue: [[Int]]
    var content: [[Int]]
  }

  var entries: [Entry]

  /// Reads a file of one article a line.
  init(_ url: URL) throws {
    entries = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Entry.self, from: Data($0.utf8))
    }
  }

  /// The number of words between white space.
  var wordCount: Int { entries.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count } }

  /// What `reader` finds in each article.
  func statements(by reader: Reader) async -> [[StatementReading]] {
    var found: [[StatementReading]] = []
    for entry in entries {
      found.append(await reader.read(Article(id: entry.id, text: entry.text)).statements)
    }
    return found
  }
}

extension Corpus.Attribution {
  /// A statement of the text that `offsets` counts.
  init(_ statement: Statement, _ offsets: ScalarOffsets) {
    func pairs(_ spans: [Span]) -> [[Int]] {
      spans.map {
        let range = offsets.scalars(of: $0)
        return [range.lowerBound, range.upperBound]
      }
    }
    self.init(source: pairs(statement.source), cue: pairs(statement.cue), content: pairs(statement.content))
  }
}
