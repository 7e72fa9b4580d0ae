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

  @Test(
    "a beginning of up to three letters finds the words that begin so, and nothing that only the index has"
  )
  func beginnings() async throws {
    // Stems that are no words, words that begin like what the index has for acts, outlets and months, and numbers.
    let contents = [
      "these houses cost some thousand pounds", "acting on the outlet takes a month",
      "monkeys outlast 417 actors",
      "the actual theme moved them",
    ]
    let record = try folder.record()
    for content in contents {
      try await record.add([
        Sample(
          id: content,
          text: "Ximena Zorn said \(content).",
          said: [.init(source: "Ximena Zorn", cue: "said", content: content, speaker: "Ximena Zorn")]
        ).draft
      ])
    }
    let words = Set(contents.joined(separator: " ").split(separator: " ").map(String.init))
    let beginnings = Set(words.flatMap { word in (1...3).map { String(word.prefix($0)) } })
    for beginning in beginnings.union(["q", "mo2", "ou1"]) {
      let expected = contents.filter { content in
        content.split(separator: " ").contains { $0.hasPrefix(beginning) }
      }
      let found = try await record.statements(StatementQuery(words: beginning + "*")).rows
      #expect(Set(found.map(\.content.text)) == Set(expected), "\(beginning)*")
    }
    // Who speaks is found too.
    #expect(try await record.statements(StatementQuery(words: "zo* -mo* a*")).rows.isEmpty)
    #expect(try await record.statements(StatementQuery(words: "zo* -mon* th*")).rows.count == 2)
  }

  @Test("a beginning of a few letters weighs as little in the order as it tells")
  func beginningRanked() async throws {
    let record = try folder.record()
    let contents =
      (0..<20).map { "there are \($0) mills in the county" } + ["Roofs there leak", "a roof is needed soon"]
    for content in contents {
      try await record.add([
        Sample(
          id: content,
          text: "Ruth Okafor said \(content).",
          said: [.init(source: "Ruth Okafor", cue: "said", content: content, speaker: "Ruth Okafor")]
        ).draft
      ])
    }
    let found = try await record.statements(StatementQuery(words: "th* OR roof")).rows
    #expect(found.count == 22)
    #expect(Set(found.prefix(2).map(\.content.text)) == Set(contents.suffix(2)))
  }

  @Test("what a query finds is shown where it stands, also for a beginning")
  func hits() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    let ids = try await record.statements(ofArticle: 1).map(\.id)
    let hits = try await record.hits(of: "w* OR okafor OR safe", in: ids)
    #expect(hits == [ids[0]: [9..<14, 36..<42], ids[1]: [14..<17, 18..<22]])
    #expect(try await record.hits(of: "mill okafor", in: ids) == [ids[0]: [24..<28]])
    #expect(try await record.hits(of: "mill", in: [ids[1]]).isEmpty)
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
