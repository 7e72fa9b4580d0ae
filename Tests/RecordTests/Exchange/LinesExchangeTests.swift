import Foundation
import Record
import Testing

@Suite("A record in JSON Lines")
struct LinesExchangeTests {
  @Test("comes back without loss", arguments: [false, true])
  func roundTrip(embeddings: Bool) async throws {
    let first = try ExchangeRecord()
    try await first.fill()
    let exported = try await first.export(.jsonLines(embeddings: embeddings))
    let second = try ExchangeRecord()
    let result = try await second.take(exported)
    #expect(result.problems == [])
    #expect(result.summary.articles == 3)
    #expect(try await second.export(.jsonLines(embeddings: embeddings)) == exported)
    #expect(try await second.record.check().problems == [])
    #expect(exported.contains("\"embedding\"") == embeddings)
  }

  @Test("changes nothing when it comes a second time")
  func twice() async throws {
    let first = try ExchangeRecord()
    try await first.fill()
    let exported = try await first.export(.jsonLines(embeddings: false))
    let result = try await first.take(exported)
    #expect(result.problems == [])
    #expect(result.summary.articles == 0)
    #expect(result.summary.unchanged == 3)
    #expect(result.summary.corrections == 0)
    #expect(try await first.export(.jsonLines(embeddings: false)) == exported)
  }

  @Test("joins what a record has already, and twice is once there too")
  func joined() async throws {
    let first = try ExchangeRecord()
    try await first.fill()
    let exported = try await first.export(.jsonLines(embeddings: false))
    let second = try ExchangeRecord()
    let text = "Norvane said that the quay at Ollersund is closed.\n\nIt gave no reason."
    try await second.record.add([Draft(ExchangeRecord.reading(text: text, id: "quay", address: nil))])
    let result = try await second.take(exported)
    #expect(result.problems == [])
    #expect(result.summary.articles == 3)
    #expect(try await second.record.check().problems == [])
    let joined = try await second.export(.jsonLines(embeddings: false))
    let again = try await second.take(exported)
    #expect(again.problems == [])
    #expect(try await second.export(.jsonLines(embeddings: false)) == joined)
  }

  @Test("has the same of each actor, whether its articles came together or one by one")
  func togetherOrApart() async throws {
    func draft(_ thing: String, _ role: String, pronoun: String? = nil) -> Draft {
      Sample(
        id: thing,
        text:
          "\(role) Ruth Okafor said the \(thing) would be ready, and that she thanked all who had helped.",
        published: nil,
        said: [
          .init(
            source: "Ruth Okafor",
            cue: "said",
            content: "the \(thing) would be ready",
            speaker: "Ruth Okafor"
          )
        ],
        actors: ["Ruth Okafor": role],
        pronouns: pronoun.map { ["Ruth Okafor": $0] } ?? [:]
      ).draft
    }
    let drafts = [
      draft("mill", "Mayor"), draft("bridge", "mayor", pronoun: "she"), draft("school", "Deputy"),
    ]
    let together = try ExchangeRecord()
    try await together.record.add(drafts)
    let apart = try ExchangeRecord()
    for draft in drafts { try await Record(at: apart.record.path).add([draft]) }
    func actors(_ record: ExchangeRecord) async throws -> [Substring] {
      try await record.export(.jsonLines(embeddings: false)).split(separator: "\n").filter {
        $0.contains("\"is_name_fixed\"")
      }
    }
    let lines = try await actors(together)
    #expect(lines.count == 1)
    #expect(lines[0].contains("female"))
    #expect(try await actors(apart) == lines)
  }

  @Test("lets corrections be taken back after it came in")
  func undo() async throws {
    let first = try ExchangeRecord()
    try await first.fill()
    let second = try ExchangeRecord()
    try await second.take(try await first.export(.jsonLines(embeddings: false)))
    let undone = try await second.record.undo(by: "ben")
    #expect(try await first.record.undo(by: "ben") == undone)
  }

  @Test("gives only the articles and actors of the statements that are asked for")
  func filtered() async throws {
    let first = try ExchangeRecord()
    try await first.fill()
    var query = StatementQuery()
    query.reviews = [.accepted]
    query.includesEarlierVersions = true
    query.articleID = 1
    let lines = try await first.export(.jsonLines(embeddings: false), query: query).split(separator: "\n")
    #expect(lines.count { $0.contains("\"line\":\"article\"") } == 1)
    #expect(!lines.contains { $0.contains("\"line\":\"correction\"") })
    let second = try ExchangeRecord()
    #expect(try await second.take(lines.joined(separator: "\n")).problems == [])
    #expect(try await second.record.check().problems == [])
  }

  @Test("is taken without the lines that are wrong, which are named")
  func wrongLines() async throws {
    let first = try ExchangeRecord()
    try await first.fill()
    var lines = try await first.export(.jsonLines(embeddings: false)).split(separator: "\n").map(String.init)
    let article = try #require(lines.firstIndex { $0.contains("\"line\":\"article\"") })
    lines[article] = lines[article].replacing("\"begin\":0", with: "\"begin\":99999")
    lines.insert("{\"line\": \"article\", \"text\": 3}", at: 1)
    lines.insert("no JSON \u{0}", at: 2)
    lines.insert("{\"line\": \"weather\"}", at: 3)
    let second = try ExchangeRecord()
    let result = try await second.take(lines.joined(separator: "\r\n"))
    #expect(result.problems.map(\.line).prefix(4) == [2, 3, 4, article + 4])
    #expect(result.summary.articles == 2)
    #expect(try await second.record.check().problems == [])
  }

  @Test(
    "of a format that is not known is not taken",
    arguments: ["{\"line\":\"record\",\"format\":99}", "{}", "[]", "\n1"]
  )
  func unknown(line: String) async throws {
    let record = try ExchangeRecord()
    let result = try await record.take(line)
    #expect(result.problems.count == 1)
    #expect(try await record.record.overview().articles == 0)
  }

  @Test(
    "is refused where its numbers or words are not what they say",
    arguments: [
      ("\"statement_id\":1}", "\"statement_id\":-1}"), ("\"certainty\":0.97", "\"certainty\":7"),
      ("\"act\":\"announce\"", "\"act\":\"sing\""), ("\"version\":1", "\"version\":0"),
      ("\"confidence\":0.", "\"confidence\":7."), ("\"text\":\"told\"", "\"text\":\"sang\""),
    ]
  )
  func refused(words: String, others: String) async throws {
    let first = try ExchangeRecord()
    try await first.record.add([Draft(ExchangeRecord.reading())])
    let exported = try await first.export(.jsonLines(embeddings: false))
    let second = try ExchangeRecord()
    let result = try await second.take(exported.replacing(words, with: others))
    #expect(result.problems.count == 1)
    #expect(try await second.record.overview().statements == 0)
  }
}
