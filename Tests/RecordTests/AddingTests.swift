import Record
import Testing

@Suite("Adding articles")
struct AddingTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test("an article comes out with the words that went in, at their places")
  func roundTrip() async throws {
    let record = try folder.record()
    let added = try await record.add([Sample.mill.draft])
    #expect(added.count == 1)
    let statements = try await record.statements(ofArticle: added[0].articleID)
    #expect(
      statements.map(\.content.text) == [
        "the city would open the mill before winter", "that the roof was safe – “not in my lifetime”",
      ]
    )
    let text = Array(Sample.mill.text.unicodeScalars)
    for statement in statements {
      let span = try #require(statement.content.spans.first)
      let words = String(String.UnicodeScalarView(text[span.begin..<span.end]))
      #expect(words == statement.content.text)
    }
    #expect(statements[0].speakers.map(\.name) == ["Ruth Okafor"])
    #expect(statements[0].act == .promise)
    #expect(statements[0].date == "2022-02-09")
    #expect(statements[0].article.outlet == "The Pellbridge Courier")
  }

  @Test("the same article again changes nothing")
  func again() async throws {
    let record = try folder.record()
    let first = try await record.add([Sample.mill.draft])
    let before = try await record.overview()
    let second = try await record.add([Sample.mill.draft, Sample.mill.draft])
    #expect(second == [.unchanged(first[0].articleID), .unchanged(first[0].articleID)])
    #expect(try await record.overview() == before)
    #expect(try await record.has(Sample.mill.reading.article))
  }

  @Test("a changed text becomes a version, and only the latest is asked")
  func version() async throws {
    let record = try folder.record()
    try await record.add([Sample.mill.draft])
    var changed = Sample.mill
    changed.text = changed.text.replacing("before winter", with: "before summer")
    changed.said[0].content = "the city would open the mill before summer"
    let added = try await record.add([changed.draft])
    guard case .newVersion(let id) = added[0] else {
      Issue.record("\(added[0]) is no new version")
      return
    }
    let article = try await record.article(id)
    #expect(article.reference.version == 2)
    #expect(article.versions.map(\.version) == [1])
    let found = try await record.statements(StatementQuery(words: "mill")).rows
    #expect(found.map(\.content.text) == ["the city would open the mill before summer"])
    var earlier = StatementQuery(words: "winter")
    earlier.includesEarlierVersions = true
    #expect(try await record.statements(earlier).rows.count == 1)
  }

  @Test("two unlike texts under one name are two articles")
  func sameName() async throws {
    let record = try folder.record()
    let other = Sample(
      text:
        "OSLO — The minister said that the budget would not grow this year, whatever the others might want of it.",
      said: [
        .init(
          source: "The minister",
          cue: "said",
          content: "that the budget would not grow this year",
          speaker: "Per Lund"
        )
      ]
    )
    let added = try await record.add([Sample.mill.draft, other.draft, other.draft])
    #expect(added[1] != added[0])
    #expect(added[2] == .unchanged(added[1].articleID))
    #expect(try await record.article(added[1].articleID).reference.version == 1)
  }

  @Test("a copy in another paper counts once")
  func copies() async throws {
    let record = try folder.record()
    var copy = Sample.mill
    copy.id = "elsewhere.txt"
    copy.outlet = "The Lowe Gazette"
    let added = try await record.add([Sample.mill.draft, copy.draft])
    let first = try await record.article(added[0].articleID)
    #expect(first.copies.map(\.outlet) == ["The Lowe Gazette"])
    let found = try await record.statements(StatementQuery(words: "mill")).rows
    #expect(found.map(\.article.outlet) == ["The Pellbridge Courier"])
    #expect(found.map(\.copies) == [1])
    var all = StatementQuery(words: "mill")
    all.includesCopies = true
    #expect(try await record.statements(all).rows.count == 2)
    #expect(try await record.actor(found[0].speakers[0].actorID).statements == 1)
  }

  @Test("a copy stays found when the first paper changes its text")
  func copyOfAnEarlierVersion() async throws {
    let record = try folder.record()
    var copy = Sample.mill
    copy.id = "elsewhere.txt"
    copy.outlet = "The Lowe Gazette"
    var changed = Sample.mill
    changed.text = changed.text.replacing("before winter", with: "before summer")
    changed.said[0].content = "the city would open the mill before summer"
    try await record.add([Sample.mill.draft, copy.draft, changed.draft])
    let winter = try await record.statements(StatementQuery(words: "winter")).rows
    #expect(winter.map(\.article.outlet) == ["The Lowe Gazette"])
    let roof = try await record.statements(StatementQuery(words: "roof")).rows
    #expect(roof.map(\.copies) == [1])
  }

  @Test("one person under two spellings of a full name is one, under a family name alone is not")
  func identity() async throws {
    let record = try folder.record()
    func sample(_ name: String, _ number: Int) -> Sample {
      Sample(
        id: "\(number)",
        text: "\(name) said that plan number \(number) was worth the money, and left the room for the day.",
        said: [
          .init(
            source: name,
            cue: "said",
            content: "that plan number \(number) was worth the money",
            speaker: name
          )
        ]
      )
    }
    try await record.add([
      sample("Volodymyr Zelenskyy", 1).draft, sample("Volodymyr Zelensky", 2).draft,
      sample("Zelensky", 3).draft,
    ])
    let actors = try await record.actors(ActorQuery()).rows
    #expect(actors.map(\.statements) == [2, 1])
    #expect(Set(actors[0].names.map(\.name)) == ["Volodymyr Zelenskyy", "Volodymyr Zelensky"])
    let pairs = try await record.actorPairs()
    #expect(pairs.count == 1)
    #expect(pairs.first.map { Set([$0.first.id, $0.second.id]) } == Set(actors.map(\.id)))
  }
}
