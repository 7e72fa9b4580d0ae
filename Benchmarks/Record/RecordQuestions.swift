import Foundation
import Meaning
import Record
import Times

/// What people may ask a record: words, filters and meanings, taken from statements that it has.
struct RecordQuestions {
  enum Kind: String, CaseIterable {
    case word, words, phrase, beginning, letter, filter, filters
    case wordsAndFilters = "words, filters"
    case meaning
    case both = "meaning, words"
  }

  private var random: SeededGenerator
  private let samples: [RecordedStatement]
  private var vectors: MadeUpEmbeddings

  /// Draws some hundred statements from the whole record.
  init(record: Record, seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed &+ 2)
    let count = try await record.overview().statements
    var samples: [RecordedStatement] = []
    while samples.count < 300 {
      let id = Int64.random(in: 1...Int64(count), using: &random)
      samples.append(try await record.statement(id))
    }
    self.samples = samples
    self.random = random
    vectors = MadeUpEmbeddings(seed: seed)
  }

  /// A question of a kind.
  mutating func query(_ kind: Kind) -> StatementQuery {
    let sample = random.pick(samples)
    let words = sample.content.text.split { !$0.isLetter }.map(String.init)
    let begin = Int.random(in: 0..<max(1, words.count - 2), using: &random)
    var query = StatementQuery()
    switch kind {
    case .word: query.words = words[begin]
    case .words: query.words = words.shuffled(using: &random).prefix(3).joined(separator: " ")
    case .phrase: query.words = "\"" + words[begin...].prefix(3).joined(separator: " ") + "\""
    case .beginning: query.words = words[begin].prefix(4) + "*"
    case .letter: query.words = words[begin].prefix(1) + "*"
    case .filter: filter(&query, by: sample, count: 1)
    case .filters: filter(&query, by: sample, count: 3)
    case .wordsAndFilters:
      query.words = words.shuffled(using: &random).prefix(2).joined(separator: " ")
      filter(&query, by: sample, count: 2)
    case .meaning: query.meaning = vectors.embedding(of: "")
    case .both:
      query.meaning = vectors.embedding(of: "")
      query.words = words[begin]
    }
    return query
  }

  private mutating func filter(_ query: inout StatementQuery, by sample: RecordedStatement, count: Int) {
    for place in (0..<7).shuffled(using: &random).prefix(count) {
      switch place {
      case 0: query.speakers = Set(sample.speakers.map(\.actorID))
      case 1: query.acts = [sample.act]
      case 2: query.outlet = sample.article.outlet
      case 3: query.since = sample.date.flatMap { Days(String($0.prefix(7))) }
      case 4: query.until = sample.date.flatMap(Days.init)
      case 5: query.kinds = [sample.kind]
      default: query.minConfidence = sample.confidence
      }
    }
  }
}
