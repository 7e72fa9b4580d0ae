import Record
import Testing

@Suite("Correcting statements")
struct CorrectingTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test("a rejected statement is asked for only by name, and comes back when that is undone")
  func reject() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let statement = try #require(try await record.statements(StatementQuery(words: "roof")).rows.first)
    try await record.correct(statement.id, .reject, by: "ann")
    #expect(try await record.statements(StatementQuery(words: "roof")).rows.isEmpty)
    var rejected = StatementQuery()
    rejected.reviews = [.rejected]
    #expect(try await record.statements(rejected).rows.map(\.id) == [statement.id])
    let undone = try await record.undo(by: "ann")
    #expect(undone.action == .reject)
    #expect(try await record.statements(StatementQuery(words: "roof")).rows.count == 1)
    #expect(try await record.corrections().map(\.action) == [.undo, .reject])
  }

  @Test("a change is kept with who made it, and found by its new words")
  func change() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let statement = try #require(try await record.statements(StatementQuery(words: "roof")).rows.first)
    let span = try #require(statement.content.spans.first)
    var change = StatementChange()
    change.content = [ScalarSpan(span.begin + 5, span.end)]
    change.speakers = [.new(name: "Dale Prewitt Jr.", kind: .person)]
    change.said = "2022-02-08"
    change.act = .doubt
    let changed = try await record.correct(statement.id, .change(change), by: "ann", revision: 0)
    #expect(changed.content.text == "the roof was safe – “not in my lifetime”")
    #expect(changed.speakers.map(\.name) == ["Dale Prewitt Jr."])
    #expect(changed.date == "2022-02-08")
    #expect(changed.review == .changed)
    #expect(changed.revision == 1)
    #expect(try await record.corrections().map(\.person) == ["ann"])
  }

  @Test("two people never overwrite each other unseen")
  func concurrent() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let id = try #require(try await record.statements(StatementQuery()).rows.first?.id)
    try await record.correct(id, .accept, by: "ann", revision: 0)
    await #expect(throws: RecordError(.changedMeanwhile, path: record.path)) {
      try await record.correct(id, .reject, by: "bob", revision: 0)
    }
    try await record.correct(id, .reject, by: "bob", revision: 1)
    await #expect(throws: RecordError(.changedMeanwhile, path: record.path)) {
      try await record.undo(by: "ann")
    }
  }

  @Test(
    "what makes no sense is refused, and nothing changes",
    arguments: [
      [ScalarSpan](), [ScalarSpan(5, 5)], [ScalarSpan(-1, 4)], [ScalarSpan(0, 100_000)],
      [ScalarSpan(0, 10), ScalarSpan(5, 20)],
    ]
  )
  func senseless(spans: [ScalarSpan]) async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let before = try #require(try await record.statements(StatementQuery()).rows.first)
    var change = StatementChange()
    change.content = spans
    await #expect(throws: RecordError.self) {
      try await record.correct(before.id, .change(change), by: "ann")
    }
    #expect(try await record.statement(before.id) == before)
    #expect(try await record.corrections().isEmpty)
  }

  @Test("a missed statement is added, and taken away again")
  func add() async throws {
    let record = try folder.record()
    let added = try await record.add([Sample.mill.draft])
    var change = StatementChange()
    change.content = [ScalarSpan(0, 10)]
    change.speakers = [.new(name: "The county", kind: .organization)]
    let statement = try await record.addStatement(change, toArticle: added[0].articleID, by: "ann")
    #expect(statement.content.text == "PELLBRIDGE")
    #expect(statement.review == .added)
    #expect(statement.date == "2022-02-09")
    try await record.undo(by: "ann")
    await #expect(throws: RecordError.self) { try await record.statement(statement.id) }
  }

  @Test("the journal tells the article of an addition that was taken back")
  func addUndone() async throws {
    let record = try folder.record()
    let added = try await record.add([Sample.mill.draft])
    var change = StatementChange()
    change.content = [ScalarSpan(0, 10)]
    try await record.addStatement(change, toArticle: added[0].articleID, by: "ann")
    try await record.undo(by: "ann")
    let journal = try await record.corrections()
    #expect(journal.map(\.action) == [.undo, .add])
    #expect(journal[1].articleKey != nil)
    #expect(journal[0].articleKey == journal[1].articleKey)
  }

  @Test("a new speaker goes with the change that made it, but not while somebody else needs it")
  func newSpeaker() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let statements = try await record.statements(StatementQuery()).rows
    func speaks(_ choice: SpeakerChoice) -> StatementCorrection {
      var change = StatementChange()
      change.speakers = [choice]
      return .change(change)
    }
    let new = SpeakerChoice.new(name: "The county", kind: .organization)
    try await record.correct(statements[0].id, speaks(new), by: "ann")
    #expect(try await record.actors(named: "The county").count == 1)
    try await record.undo(by: "ann")
    #expect(try await record.actors(named: "The county").isEmpty)
    #expect(try await record.statement(statements[0].id).speakers == statements[0].speakers)

    try await record.correct(statements[0].id, speaks(new), by: "ann")
    let county = try #require(try await record.actors(named: "The county").first)
    try await record.correct(statements[1].id, speaks(.actor(county.id)), by: "bob")
    try await record.undo(by: "ann")
    #expect(try await record.actor(county.id).statements == 1)
    // Who took the speaker away again may want it back.
    try await record.correct(statements[1].id, speaks(.actor(statements[1].speakers[0].actorID)), by: "cid")
    try await record.undo(by: "cid")
    #expect(try await record.statement(statements[1].id).speakers.map(\.name) == ["The county"])
    try await record.undo(by: "bob")
    #expect(try await record.actors(named: "The county").isEmpty)
  }

  @Test("corrections outlast a new reading, which says where it differs")
  func readAgain() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let roof = try #require(try await record.statements(StatementQuery(words: "roof")).rows.first)
    var change = StatementChange()
    change.act = .doubt
    try await record.correct(roof.id, .change(change), by: "ann")

    try await record.add([Sample.mill.draft], readsAgain: true)
    #expect(try await record.statement(roof.id).act == .doubt)
    #expect(try await record.statements(StatementQuery()).rows.count == 2)
    #expect(try await record.corrections(state: .conflict).isEmpty)

    var newer = Sample.mill
    newer.said[1].act = .warn
    try await record.add([newer.draft], readsAgain: true)
    #expect(try await record.statement(roof.id).act == .doubt)
    let conflicts = try await record.corrections(state: .conflict)
    #expect(conflicts.map(\.statementID) == [roof.id])
    try await record.settle(conflicts[0].id)
    #expect(try await record.corrections(state: .conflict).isEmpty)
  }

  @Test("corrections go with a new version of the text, or wait for a person where their words are gone")
  func carry() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let statements = try await record.statements(StatementQuery()).rows
    for statement in statements { try await record.correct(statement.id, .accept, by: "ann") }
    var changed = Sample.mill
    changed.text =
      "UPDATED. " + changed.text.replacing("that the roof was safe – “not in my lifetime”", with: "it")
    changed.said.removeLast()
    try await record.add([changed.draft])
    let found = try await record.statements(StatementQuery()).rows
    #expect(found.map(\.review) == [.accepted])
    #expect(found.map(\.content.text) == ["the city would open the mill before winter"])
    #expect(
      found.first?.content.spans.first?.begin == statements[1].content.spans[0].begin + 9
        || found.first?.content.spans.first?.begin == statements[0].content.spans[0].begin + 9
    )
    let conflicts = try await record.corrections(state: .conflict)
    #expect(conflicts.count == 1)
    #expect(conflicts.first?.before?.contains("not in my lifetime") == true)
  }
}
