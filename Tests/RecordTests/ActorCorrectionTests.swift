import Foundation
import Record
import Testing

@Suite("Correcting actors")
struct ActorCorrectionTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func record() async throws -> Record {
    let record = try folder.record()
    try await record.add([
      Self.sample("Ruth Okafor", "mill").draft, Self.sample("Mayor Okafor", "bridge").draft,
      Self.sample("Ruth Okafor", "school").draft,
    ])
    return record
  }

  private static func sample(_ name: String, _ thing: String) -> Sample {
    Sample(
      id: thing,
      text:
        "\(name) said the \(thing) would be ready, and went back to the \(thing) to see how it came along.",
      said: [.init(source: name, cue: "said", content: "the \(thing) would be ready", speaker: name)]
    )
  }

  @Test("a merge joins all that both said, holds for later articles, and can be taken back")
  func merge() async throws {
    let record = try await record()
    let ruth = try #require(try await record.actors(named: "Ruth Okafor").first)
    let mayor = try #require(try await record.actors(named: "Mayor Okafor").first)
    #expect(ruth.id != mayor.id)
    try await record.merge(mayor.id, into: ruth.id, by: "ann")
    let merged = try await record.actor(ruth.id)
    #expect(merged.statements == 3)
    #expect(merged.name == "Ruth Okafor")
    #expect(merged.names.map(\.name).contains("Mayor Okafor"))
    await #expect(throws: RecordError.self) { try await record.actor(mayor.id) }

    try await record.undo(by: "ann")
    #expect(try await record.actor(ruth.id).statements == 2)
    #expect(try await record.actor(mayor.id).statements == 1)
    #expect(try await record.actor(mayor.id).name == "Mayor Okafor")
  }

  @Test("a split gives articles to a new actor, also when they are read again")
  func split() async throws {
    let record = try await record()
    let ruth = try #require(try await record.actors(named: "Ruth Okafor").first)
    var query = StatementQuery(words: "school")
    let school = try #require(try await record.statements(query).rows.first)
    let other = try await record.split(
      ruth.id,
      articles: [school.article.id],
      name: "Ruth Okafor (teacher)",
      by: "ann"
    )
    #expect(try await record.actor(ruth.id).statements == 1)
    #expect(try await record.actor(other).statements == 1)
    try await record.add([Self.sample("Ruth Okafor", "school").draft], readsAgain: true)
    query.speakers = [other]
    #expect(try await record.statements(query).rows.count == 1)
    try await record.undo(by: "ann")
    #expect(try await record.actor(ruth.id).statements == 2)
  }

  @Test("a name that a person chose stays")
  func rename() async throws {
    let record = try await record()
    let ruth = try #require(try await record.actors(named: "Ruth Okafor").first)
    try await record.rename(ruth.id, to: "R. A. Okafor", by: "ann")
    try await record.add([Self.sample("Ruth Okafor", "library").draft])
    let renamed = try await record.actor(ruth.id)
    #expect(renamed.name == "R. A. Okafor")
    #expect(renamed.statements == 3)
    try await record.undo(by: "ann")
    #expect(try await record.actor(ruth.id).name == "Ruth Okafor")
  }

  @Test("who goes on adding heeds what another program has changed since")
  func renameElsewhere() async throws {
    let record = try await record()
    let ruth = try #require(try await record.actors(named: "Ruth Okafor").first)
    try await folder.record().rename(ruth.id, to: "Wren Abara", by: "ann")
    try await record.add([Self.sample("Wren Abara", "library").draft])
    #expect(try await record.actor(ruth.id).statements == 3)
  }

  @Test("two that a person keeps apart wait for nobody any more")
  func separate() async throws {
    let record = try await record()
    let pair = try #require(try await record.actorPairs().first)
    try await record.separate(pair.first.id, pair.second.id, by: "ann")
    #expect(try await record.actorPairs().isEmpty)
    try await record.undo(by: "ann")
    #expect(try await record.actorPairs().count == 1)
  }

  @Test("who is not the one that goes is not the one that stays, until the merge is taken back")
  func mergeKeepsApart() async throws {
    let record = try await record()
    try await record.add([Self.sample("Dale Prewitt", "dam").draft])
    let ruth = try #require(try await record.actors(named: "Ruth Okafor").first)
    let mayor = try #require(try await record.actors(named: "Mayor Okafor").first)
    let dale = try #require(try await record.actors(named: "Dale Prewitt").first)
    let asked = try await record.actorPairs()
    #expect(asked.map { [$0.first.id, $0.second.id] } == [[ruth.id, mayor.id].sorted()])
    try await record.separate(mayor.id, dale.id, by: "bob")
    try await record.merge(mayor.id, into: ruth.id, by: "ann")
    #expect(try await record.actorPairs().isEmpty)
    #expect(try await apart(in: record) == [[ruth.id, dale.id].sorted()])
    try await record.undo(by: "ann")
    #expect(try await apart(in: record) == [[mayor.id, dale.id].sorted()])
    // Whether the two are one is open again.
    #expect(try await record.actorPairs() == asked)
    #expect(try await record.actorPairs(of: ruth.id) == asked)
    #expect(try await record.actorPairs(of: dale.id).isEmpty)
    try await record.undo(by: "bob")
    #expect(try await apart(in: record).isEmpty)
    #expect(try await record.actorPairs() == asked)
  }

  /// The pairs that are kept apart, as an export tells them.
  private func apart(in record: Record) async throws -> [[Int64]] {
    let lines = try await ExchangeRecord.export(record, .jsonLines(embeddings: false))
    return try lines.split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard object?["verdict"] as? String == "different" else { return nil }
      return (object?["actors"] as? [Int])?.map(Int64.init)
    }
  }

  @Test("only what looks like an item of Wikidata is linked", arguments: ["22686", "Q", "Q1; DROP", "P12"])
  func wikidata(item: String) async throws {
    let record = try await record()
    let ruth = try #require(try await record.actors(named: "Ruth Okafor").first)
    await #expect(throws: RecordError.self) { try await record.link(ruth.id, toWikidata: item, by: "ann") }
    try await record.link(ruth.id, toWikidata: "Q42", by: "ann")
    #expect(try await record.actor(ruth.id).wikidata == "Q42")
  }
}
