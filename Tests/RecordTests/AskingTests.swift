import Meaning
import Record
import Testing
import Times

@Suite("Asking for statements")
struct AskingTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test(
    "words, phrases, beginnings and their combinations are sought, and whatever else is typed is taken for words",
    arguments: [
      ("mill", 1), ("mills", 1), ("MILL winter", 1), ("mill roof", 0), ("mill OR roof", 2),
      ("\"open the mill\"", 1),
      ("\"mill open\"", 0), ("win*", 1), ("(mill OR roof) NOT winter", 1), ("roof -lifetime", 0),
      ("“not in my", 1),
      ("Okafor", 1), ("", 0), ("NOT", 0), ("\"", 0), ("((( mill", 1), ("mill) OR", 1), ("content:mill", 0),
      ("U.S. NEAR(", 0), ("mill'; DROP TABLE statement; --", 0), ("-mill", 0), ("*", 0), ("safe–", 1),
    ]
  )
  func words(_ words: String, count: Int) async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let found = try await record.statements(StatementQuery(words: words)).rows
    #expect(found.count == count, "\(words)")
  }

  @Test("what has X said about Y since Z, and where")
  func question() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let speaker = try #require(try await record.actors(named: "okafor").first)
    var query = StatementQuery(words: "mill")
    query.speakers = [speaker.id]
    query.since = Days("2022-02")
    let found = try await record.statements(query).rows
    #expect(found.map(\.article.title) == ["Mill shelter"])
    query.since = Days("2022-03")
    #expect(try await record.statements(query).rows.isEmpty)
  }

  @Test("filters and orders hold with and without a speaker")
  func filters() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    func count(_ change: (inout StatementQuery) -> Void) async throws -> Int {
      var query = StatementQuery()
      change(&query)
      return try await record.statements(query).rows.count
    }
    #expect(try await count { _ in } == 2)
    #expect(try await count { $0.acts = [.deny] } == 1)
    #expect(try await count { $0.kinds = [.direct] } == 0)
    #expect(try await count { $0.minConfidence = 0.7 } == 1)
    #expect(try await count { $0.outlet = "The Pellbridge Courier" } == 2)
    #expect(try await count { $0.outlet = "The Pellbridge" } == 0)
    #expect(try await count { $0.publishedUntil = Days("2021") } == 0)
    #expect(try await count { $0.reviews = [.accepted] } == 0)
    #expect(try await count { $0.medium = "Twitter" } == 0)
    var query = StatementQuery()
    query.order = .doubtful
    query.limit = 1
    let page = try await record.statements(query)
    #expect(page.rows.map(\.confidence) == [0.6])
    #expect(page.hasMore)
    query.offset = 1
    #expect(try await !record.statements(query).hasMore)
  }

  @Test("meaning finds what lies nearest, also with a filter")
  func meaning() async throws {
    let record = try folder.record()
    let near = try #require(Embedding(bytes: Self.vector(towards: 3)))
    for number in 0..<3 {
      var sample = Sample.mill
      sample.id = "\(number)"
      sample.text =
        "Number \(number). " + sample.text.replacing("twice", with: "\(number) times in \(number) weeks")
      var draft = Draft(sample.reading)
      draft.embed([
        try #require(Embedding(bytes: Self.vector(towards: number))),
        try #require(Embedding(bytes: Self.vector(towards: 100 + number))),
      ])
      try await record.add([draft])
    }
    var query = StatementQuery(meaning: Embedding(bytes: Self.vector(towards: 2)))
    query.includesCopies = true
    let found = try await record.statements(query).rows
    #expect(found.first?.article.name == "2")
    #expect(found.count == 6)
    query.meaning = near
    query.acts = [.deny]
    #expect(try await record.statements(query).rows.count == 3)
  }

  @Test(
    "meaning finds what lies in a sealed chunk and behind it, for who asks first and for who asked before"
  )
  func sealed() async throws {
    let record = try folder.record()
    // One more than a chunk holds.
    let count = MeaningIndex.Chunk.longest + 1
    var sample = Sample.mill
    sample.said = Array(repeating: sample.said[0], count: count)
    var draft = sample.draft
    let common = try #require(Embedding(bytes: Self.vector(towards: 0)))
    var embeddings = Array(repeating: common, count: count)
    let ends = (
      first: try #require(Embedding(bytes: Self.vector(towards: 50))),
      last: try #require(Embedding(bytes: Self.vector(towards: 200)))
    )
    embeddings[0] = ends.first
    embeddings[count - 1] = ends.last
    draft.embed(embeddings)
    _ = try await record.statements(StatementQuery(meaning: common))
    try await record.add([draft])
    for asked in [record, try Record(at: record.path)] {
      let ids = try await asked.statements(ofArticle: 1).map(\.id).sorted()
      #expect(try await asked.statements(StatementQuery(meaning: ends.first)).rows.first?.id == ids.first)
      #expect(try await asked.statements(StatementQuery(meaning: ends.last)).rows.first?.id == ids.last)
    }
  }

  /// A vector that is mostly its component `place`.
  private static func vector(towards place: Int) -> [UInt8] {
    (0..<Embedding.count).map { index in
      index == place ? 120 : UInt8(bitPattern: Int8((index &* 7 &+ place &* 13) % 5 - 2))
    }
  }
}
