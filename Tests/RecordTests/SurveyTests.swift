import Foundation
import Meaning
import Record
import Testing

@Suite("Counting statements for pictures")
struct SurveyTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test("a survey has of each statement what it is counted by")
  func survey() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    var query = StatementQuery()
    query.order = .earliest
    let survey = try await record.survey(query)
    #expect(survey.rows.map(\.act) == [.promise, .deny])
    #expect(survey.rows.map(\.date) == ["2022-02-09", "2022-02-09"])
    #expect(survey.rows.map(\.outlet) == ["The Pellbridge Courier", "The Pellbridge Courier"])
    #expect(survey.rows.map(\.source) == ["Mayor Ruth Okafor", "Dale Prewitt"])
    let names = try await record.speakers(survey.rows.flatMap(\.speakers))
    #expect(
      survey.rows.compactMap { $0.speakers.first.flatMap { names[$0]?.actor.name } } == [
        "Ruth Okafor", "Dale Prewitt",
      ]
    )
    #expect(
      survey.rows.compactMap { $0.speakers.first.flatMap { names[$0]?.role } } == ["Mayor", "councilman"]
    )
    #expect(!survey.hasMore)
    #expect(try await record.survey(query, limit: 1).hasMore)
    #expect(try await record.survey(StatementQuery(words: "roof")).rows.map(\.act) == [.deny])
  }

  @Test("weeks begin on Monday")
  func weeks() async throws {
    let record = try folder.record()
    var sunday = Sample.mill
    sunday.published = "2022-02-13"
    var monday = Sample.mill
    monday.id = "monday.txt"
    monday.text += " Nothing else of all that happened in town on this day can be told of here."
    monday.published = "2022-02-14"
    try await record.add([sunday.draft])
    try await record.add([monday.draft])
    var query = StatementQuery()
    query.includesCopies = true
    query.includesEarlierVersions = true
    let bars = try await record.timeline(query, by: .week).bars
    #expect(bars.map(\.time) == ["2022-02-07", "2022-02-14"])
  }

  @Test("articles know how many statements they have")
  func counts() async throws {
    let record = try folder.record()
    let id = try #require(try await record.add([Sample.mill.draft]).first?.articleID)
    #expect(try await record.statementCounts(ofArticles: [id, 99]) == [id: 2])
    #expect(try await record.statementCounts(ofArticles: []) == [:])
  }

  @Test("who speaks of somebody is found by the names in what they say")
  func mentions() async throws {
    let record = try folder.record()
    let feud = Sample(
      id: "feud.txt",
      text: """
        “Ruth Okafor has never seen the boiler house,” Dale Prewitt complained on Monday. Ruth Okafor answered that \
        Dale Prewitt had never seen the city.
        """,
      title: "Feud",
      said: [
        .init(
          source: "Dale Prewitt",
          cue: "complained",
          content: "Ruth Okafor has never seen the boiler house",
          speaker: "Dale Prewitt"
        ),
        .init(
          source: "Ruth Okafor answered",
          cue: "answered",
          content: "that Dale Prewitt had never seen the city",
          speaker: "Ruth Okafor"
        ),
      ]
    )
    try await record.add([feud.draft])
    let okafor = try #require(try await record.actors(named: "Ruth Okafor").first)
    let found = try await record.speakers(of: okafor.id)
    #expect(found.map(\.value) == ["Dale Prewitt"])
    #expect(found.map(\.statements) == [1])
    #expect(try await record.speakers(of: 12_345).isEmpty)
  }

  @Test("speakers are found by the beginnings of their names, who says most first")
  func speakers() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    #expect(try await record.speakers(named: "oka ru").rows.map(\.actor.name) == ["Ruth Okafor"])
    #expect(try await record.speakers(named: "100%").rows.isEmpty)
    let first = try await record.speakers(limit: 1)
    #expect(first.hasMore)
    let second = try await record.speakers(limit: 1, offset: 1)
    #expect(!second.hasMore)
    #expect(first.rows != second.rows)
  }

  @Test("a change is told to whoever listens, also one that another program makes", .timeLimit(.minutes(1)))
  func changes() async throws {
    let record = try folder.record()
    let id = try #require(try await record.add([Sample.mill.draft]).first?.articleID)
    let statement = try #require(try await record.statements(ofArticle: id).first)
    var changes = try await record.changes(every: .milliseconds(10)).makeAsyncIterator()
    let other = try Record(at: folder.file())
    try await other.correct(statement.id, .accept, by: "ada")
    #expect(await changes.next() == .statement(statement.id, revision: statement.revision + 1))
  }
}
