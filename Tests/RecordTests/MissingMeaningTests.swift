import Articles
import Foundation
import Meaning
import OnRecord
import Record
import Statements
import Testing

/// Statements that the search for meaning lost, or never had, are brought back to it.
@Suite struct MissingMeaningTests {
  private static let text = "The river will rise, the warden said. The bridge is safe, he added."

  /// A record in a folder of its own, with one article of two statements.
  private func record() async throws -> (record: Record, statements: [RecordedStatement]) {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite")
    let record = try Record(at: file.path)
    let article = Article(id: "river.txt", text: Self.text, published: "2021-05-03")
    let statements = ["The river will rise", "The bridge is safe"].map { words in
      let begin =
        Self.text.utf8.count
        - (Self.text.range(of: words).map { Self.text[$0.lowerBound...].utf8.count } ?? 0)
      return StatementReading(
        Statement(
          source: [],
          cue: [],
          content: [Span(begin, begin + words.utf8.count)],
          kind: .indirect,
          confidence: 0.9
        ),
        speakers: []
      )
    }
    try await record.add([Draft(Reading(article: article, statements: statements, actors: []))])
    return (record, try await record.statements(ofArticle: 1))
  }

  /// An embedding that points in a direction of its own.
  private func embedding(_ number: Int) throws -> Embedding {
    let bytes = (0..<Embedding.count).map { UInt8(bitPattern: ($0 * 7 + number * 31) % 97 < 48 ? 40 : -40) }
    return try #require(Embedding(bytes: bytes))
  }

  @Test("what was added without an embedding is told, and found by meaning once it has one")
  func addedWithout() async throws {
    let (record, statements) = try await record()
    let missing = try await record.unembedded()
    #expect(missing.map(\.id) == statements.map(\.id))
    #expect(missing.map(\.content) == ["The river will rise", "The bridge is safe"])
    #expect(try await record.unembedded(limit: 1).count == 1)
    #expect(try await record.unembedded(among: [statements[1].id]).map(\.id) == [statements[1].id])
    try await record.embed(missing.enumerated().map { ($1, try embedding($0)) })
    #expect(try await record.unembedded().isEmpty)
    let found = try await record.statements(StatementQuery(meaning: try embedding(1)))
    #expect(found.rows.first?.id == statements[1].id)
  }

  @Test("a statement whose words were changed wants a new embedding, and none of its old words")
  func changed() async throws {
    let (record, statements) = try await record()
    let old = try await record.unembedded()
    try await record.embed(old.enumerated().map { ($1, try embedding($0)) })
    var change = StatementChange()
    change.content = [ScalarSpan(4, 19)]
    try await record.correct(statements[0].id, .change(change), by: "Ida")
    let missing = try await record.unembedded()
    #expect(missing.map(\.content) == ["river will rise"])
    // Somebody who looked before the change brings what the old words meant.
    try await record.embed([(old[0], try embedding(5))])
    #expect(try await record.unembedded() == missing)
    try await record.embed([(missing[0], try embedding(7))])
    let found = try await record.statements(StatementQuery(meaning: try embedding(7)))
    #expect(found.rows.first?.id == statements[0].id)
  }

  @Test("words can be sought in every order of their answers, and are shown where they stand")
  func words() async throws {
    let (record, statements) = try await record()
    for order in StatementQuery.Order.allCases {
      var query = StatementQuery(words: "rising river")
      query.order = order
      #expect(try await record.statements(query).rows.map(\.id) == [statements[0].id])
    }
    #expect(try await record.hits(of: "rising", in: statements.map(\.id)) == [statements[0].id: [15..<19]])
    #expect(try await record.hits(of: "\"", in: [1]).isEmpty)
  }
}
