import Meaning
import Record
import Testing

@Suite("What waits for a person")
struct ReviewQueueTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private static let ferry = Sample(
    id: "ferry.txt",
    text: """
      Imre Halloran warned that the ferry would not sail in January, when the harbour freezes over. Two winters ago the \
      islanders were cut off for nine days, and flour and paraffin had to be brought over the ice on sledges.
      """,
    title: "Ferry",
    said: [
      .init(
        source: "Imre Halloran",
        cue: "warned",
        content: "that the ferry would not sail in January",
        speaker: "Imre Halloran",
        act: .warn,
        confidence: 0.7
      )
    ]
  )

  /// The mill in two papers, and the ferry in one.
  private func record() async throws -> Record {
    var copy = Sample.mill
    copy.id = "copy.txt"
    copy.outlet = "The Valley Post"
    let record = try folder.record()
    try await record.add([Sample.mill.draft, copy.draft, Self.ferry.draft])
    return record
  }

  @Test("the least certain comes first, and more so what stands in several papers")
  func order() async throws {
    let record = try await record()
    let waiting = try await record.waiting()
    #expect(waiting.map(\.act) == [.deny, .warn, .promise])
    #expect(waiting.map(\.copies) == [1, 0, 1])
    var query = StatementQuery()
    query.order = .waiting
    #expect(try await record.statements(query).rows.map(\.id) == waiting.map(\.id))
  }

  @Test("the list goes on behind any statement, and what was decided no longer waits")
  func progress() async throws {
    let record = try await record()
    let all = try await record.waiting()
    #expect(try await record.waiting(after: all[0].id).map(\.id) == all.dropFirst().map(\.id))
    #expect(try await record.waiting(after: all[2].id).isEmpty)
    try await record.correct(all[0].id, .accept, by: "ada")
    try await record.correct(all[1].id, .reject, by: "ada")
    #expect(try await record.waiting().map(\.id) == [all[2].id])
    #expect(try await record.waiting(after: all[0].id).map(\.id) == [all[2].id])
    try await record.undo(by: "ada")
    #expect(try await record.waiting().map(\.id) == [all[1].id, all[2].id])
  }

  @Test("the figures count each statement once, and not what was rejected")
  func figures() async throws {
    let record = try await record()
    var figures = try await record.figures()
    #expect(figures.articles == 3)
    #expect(figures.statements == 3)
    #expect(figures.speakers == 3)
    #expect(figures.outlets == 2)
    #expect(figures.waiting == 3)
    let ferry = try #require(try await record.waiting().first { $0.act == .warn })
    try await record.correct(ferry.id, .reject, by: "ada")
    figures = try await record.figures()
    #expect(figures.statements == 2)
    #expect(figures.waiting == 2)
    #expect(figures.speakers == 2)
  }

  @Test("what is rejected no longer counts for its speaker, and does again when that is taken back")
  func said() async throws {
    let record = try await record()
    func counts() async throws -> [String: Int] {
      try await record.speakers().rows.reduce(into: [:]) { $0[$1.actor.name] = $1.statements }
    }
    #expect(try await counts() == ["Ruth Okafor": 1, "Dale Prewitt": 1, "Imre Halloran": 1])
    let ferry = try #require(try await record.waiting().first { $0.act == .warn })
    try await record.correct(ferry.id, .reject, by: "ada")
    #expect(try await counts() == ["Ruth Okafor": 1, "Dale Prewitt": 1])
    try await record.undo(by: "ada")
    #expect(try await counts()["Imre Halloran"] == 1)
    var change = StatementChange()
    change.speakers = [.new(name: "Nobody Else", kind: .person)]
    try await record.correct(ferry.id, .change(change), by: "ada")
    #expect(try await counts()["Imre Halloran"] == nil)
    #expect(try await counts()["Nobody Else"] == 1)
  }

  @Test("merging two actors adds up what they say, and taking it back parts it again")
  func merged() async throws {
    let record = try await record()
    let ids = try await record.speakers().rows.map(\.id)
    try await record.merge(ids[1], into: ids[0], by: "ada")
    #expect(try await record.actor(ids[0]).statements == 2)
    try await record.undo(by: "ada")
    #expect(try await record.speakers(ids).values.map(\.statements) == [1, 1, 1])
  }

  @Test("a statement that is read again counts as often as it stands there")
  func readAgain() async throws {
    let record = try await record()
    try await record.add([Self.ferry.draft], readsAgain: true)
    #expect(try await record.figures().statements == 3)
    #expect(try await record.speakers(named: "halloran").rows.map(\.statements) == [1])
    var changed = Self.ferry
    changed.text += " The mayor of the island did not want to comment on this before the council meets again."
    try await record.add([changed.draft])
    #expect(try await record.figures().statements == 3)
    #expect(try await record.speakers(named: "halloran").rows.map(\.statements) == [1])
    #expect(try await record.check().problems == [])
  }
}
