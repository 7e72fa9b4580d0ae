import Foundation
import Record

/// Addresses of the newsroom's pages that people may ask for, drawn from what the record has.
struct PageAddresses {
  enum Kind: String, CaseIterable {
    case home, articles, article
    case articleSources = "its sources"
    case speakers, speaker
    case oftenHeard = "often heard"
    case search, meaning, compare, review
    case oneStatement = "one statement"
  }

  private var random: SeededGenerator
  private var questions: RecordQuestions
  private let counts: Overview
  /// The numbers of those who speak most.
  private let oftenHeard: [Int64]

  init(record: Record, seed: UInt64) async throws {
    random = SeededGenerator(seed: seed &+ 3)
    questions = try await RecordQuestions(record: record, seed: seed)
    counts = try await record.overview()
    var query = ActorQuery()
    query.limit = 200
    oftenHeard = try await record.actors(query).rows.map(\.id)
  }

  /// An address of a kind.
  mutating func address(_ kind: Kind) -> String {
    switch kind {
    case .home: "/"
    case .articles: "/articles?page=\(number(50))"
    case .article: "/articles/\(number(counts.articles))"
    case .articleSources: "/articles/\(number(counts.articles))/sources"
    case .speakers: "/speakers?page=\(number(50))"
    case .speaker: "/speakers/\(number(counts.actors))"
    case .oftenHeard: "/speakers/\(random.pick(oftenHeard))"
    case .search: "/search?words=\(words(.word))"
    case .meaning: "/search?by=meaning&words=\(words(.words))"
    case .compare:
      "/compare?left=\(random.pick(oftenHeard))&right=\(random.pick(oftenHeard))&about=\(words(.word))"
    case .review: "/review"
    case .oneStatement: "/review/\(number(counts.statements))"
    }
  }

  private mutating func number(_ count: Int) -> Int { Int.random(in: 1...max(1, count), using: &random) }

  private mutating func words(_ kind: RecordQuestions.Kind) -> String {
    let words = questions.query(kind).words ?? ""
    return words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
