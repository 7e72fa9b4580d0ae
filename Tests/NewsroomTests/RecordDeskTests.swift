import Actors
import Foundation
import Testing

@testable import Newsroom

@Suite("The desk over a record")
struct RecordDeskTests {
  private let small: SmallRecord
  private var browser: Browser

  init() async throws {
    small = try await SmallRecord()
    browser = try Browser(desk: small.desk)
  }

  private func form(_ page: Browser.Answer, _ fields: [(String, String)]) -> [(String, String)] {
    [("form_token", page.formToken)] + fields
  }

  private mutating func json(_ path: String) async throws -> [String: Any] {
    let text = try await browser.get(path).text
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  static let pages = [
    "/", "/articles", "/articles?outlet=The%20Ostrand%20Gazette", "/articles/1", "/articles/1/sources",
    "/sources?outlet=The%20Ostrand%20Gazette", "/speakers", "/speakers?named=olsen", "/speakers/1", "/search",
    "/search?words=bread", "/search?act=deny", "/search?speaker=1&from=2021-01-01&to=2021-12-31",
    "/search?words=bread&series=speaker", "/compare", "/compare?left=Greta%20Olsen&right=Piers%20Haldane",
    "/compare?left=1&right=nobody", "/review", "/review/1", "/add", "/export",
    "/export?words=bread&speaker=1&act=warn&reviewed=yes",
  ]

  @Test("makes every page", arguments: pages)
  mutating func pages(path: String) async throws {
    let answer = try await browser.get(path)
    #expect(answer.status == 200)
    #expect(HTMLCheck.faults(in: answer.text) == [])
  }

  @Test(
    "has nothing at numbers that nothing has",
    arguments: [
      "/articles/99", "/articles/99/sources", "/speakers/99", "/review/99", "/sources?outlet=None", "/add/9",
      "/articles/0", "/articles/99999999999999999999",
    ]
  )
  mutating func missing(path: String) async throws {
    #expect(try await browser.get(path).status == 404)
  }

  @Test("counts the sources of an article")
  mutating func sources() async throws {
    let page = try await json("/articles/1/sources.json")
    #expect(page["named_count"] as? Int == 2)
    #expect(page["unnamed_count"] as? Int == 1)
    #expect(page["statement_count"] as? Int == 4)
  }

  @Test("knows who speaks of whom")
  mutating func spokenOf() async throws {
    let page = try await json("/speakers/2.json")
    let others = try #require(page["spoken_of_by"] as? [[String: Any]])
    #expect(others.count == 1)
    #expect((others.first?["actor"] as? [String: Any])?["name"] as? String == "a clerk of the grain exchange")
  }

  @Test("gives the least certain statement first, goes on behind each, and takes decisions back")
  mutating func review() async throws {
    let first = try await browser.get("/review")
    #expect(first.text.contains("had raised their prices"))
    let answer = try await browser.post("/review/3", form(first, [("verdict", "accept"), ("revision", "0")]))
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/review/4")
    #expect(try await small.record.statement(3).review == .accepted)
    let next = try await browser.get("/review/4")
    #expect(next.text.contains("accepted: that the mills"))
    let change = try #require(try await small.record.corrections().first?.id)
    let undone = try await browser.post("/undo", form(next, [("change", String(change))]))
    #expect(undone.headers[.location] == "/review/3")
    #expect(try await small.record.statement(3).review == .open)
  }

  @Test("records the changes of a form and nothing besides")
  mutating func change() async throws {
    let page = try await browser.get("/review/3")
    let fields = [
      ("verdict", "change"), ("revision", "0"), ("speaker_names", "piers haldane; Una Birk"),
      ("act", "doubt"),
      ("said", "2021-02"),
    ]
    #expect(try await browser.post("/review/3", form(page, fields)).status == 303)
    let statement = try await small.record.statement(3)
    #expect(statement.speakers.map(\.name) == ["Piers Haldane", "Una Birk"])
    #expect(statement.speakers.first?.actorID == 2)
    #expect(statement.act == .doubt)
    #expect(statement.said?.value == "2021-02")
    #expect(statement.content.text == "that the mills of the town had raised their prices")
    #expect(statement.review == .changed)
  }

  @Test("takes who edits a field and then accepts at the word")
  mutating func acceptedEdit() async throws {
    let page = try await browser.get("/review/1")
    let fields = [("verdict", "accept"), ("revision", "0"), ("act", "predict"), ("said", "")]
    #expect(try await browser.post("/review/1", form(page, fields)).status == 303)
    #expect(try await small.record.statement(1).act == .predict)
  }

  @Test("shows what somebody else made of a statement instead of overwriting it")
  mutating func conflict() async throws {
    let page = try await browser.get("/review/3")
    try await small.record.correct(3, .reject, by: "somebody else")
    let answer = try await browser.post("/review/3", form(page, [("verdict", "accept"), ("revision", "0")]))
    #expect(answer.status == 409)
    #expect(answer.text.contains("Somebody else changed this statement"))
    #expect(answer.text.contains(#"name="revision" value="1""#))
    #expect(try await small.record.statement(3).review == .rejected)
  }

  @Test("says what makes no sense in a form", arguments: [("said", "soon"), ("merge", "Nobody At All")])
  mutating func senseless(field: String, value: String) async throws {
    let page = try await browser.get("/review/3")
    let answer = try await browser.post(
      "/review/3",
      form(page, [("verdict", "change"), ("revision", "0"), (field, value)])
    )
    #expect(answer.status == 400)
    #expect(answer.text.contains("role=\"alert\""))
  }

  @Test("counts among those who speak most what has no date too")
  mutating func undated() async throws {
    try await small.addNote()
    let page = try await json("/index.json")
    let speakers = try #require(page["speakers"] as? [[String: Any]])
    let counts = speakers.map { (($0["actor"] as? [String: Any])?["name"] as? String, $0["count"] as? Int) }
    #expect(counts.contains { $0 == ("Olsen", 1) })
    #expect(counts.first.map { $0 == ("Greta Olsen", 2) } == true)
  }

  @Test("asks whether two speakers are one, and settles that only once")
  mutating func pairs() async throws {
    try await small.addNote()
    let greta = try #require(try await small.record.actors(named: "Greta Olsen").first?.id)
    let olsen = try #require(try await small.record.actors(named: "Olsen").first { $0.name == "Olsen" }?.id)
    let page = try await browser.get("/speakers/\(greta)")
    #expect(HTMLCheck.faults(in: page.text) == [])
    #expect(page.text.contains("the ovens of the guild would stay cold"))
    let same = form(page, [("verdict", "same"), ("other", String(olsen))])
    #expect(try await browser.post("/speakers/\(greta)", same).headers[.location] == "/speakers/\(greta)")
    #expect(try await small.record.actor(greta).statements == 3)
    #expect(try await browser.post("/speakers/\(greta)", same).status == 409)
    #expect(try await browser.post("/speakers/999", same).status == 404)
    let shown = try await browser.get("/speakers/\(greta)")
    let change = try #require(try await small.record.corrections().first)
    #expect(change.action == .merge)
    let undone = try await browser.post(
      "/undo",
      form(shown, [("change", String(change.id)), ("speaker", String(greta))])
    )
    #expect(undone.headers[.location] == "/speakers/\(greta)")
    #expect(try await small.record.actor(olsen).statements == 1)
    let different = form(page, [("verdict", "different"), ("other", String(olsen))])
    #expect(try await browser.post("/speakers/\(olsen)", form(page, [("verdict", "neither")])).status == 400)
    #expect(try await browser.post("/speakers/\(greta)", different).status == 303)
    #expect(try await small.record.actorPairs().isEmpty)
  }

  @Test(
    "takes a new speaker for what its name suggests, unless the person says otherwise",
    arguments: [("", Actor.Kind.organization), ("document", .document)]
  )
  mutating func kinds(kind: String, expected: Actor.Kind) async throws {
    let page = try await browser.get("/review/3")
    let fields = [
      ("verdict", "change"), ("revision", "0"), ("speaker_names", "Ostrand Mill Board"), ("kind", kind),
    ]
    #expect(try await browser.post("/review/3", form(page, fields)).status == 303)
    #expect(try await small.record.actors(named: "Ostrand Mill Board").map(\.kind) == [expected])
    #expect(
      try await json("/actors/kind.json?name=Ostrand%20Mill%20Board")["kind"] as? String == "organization"
    )
    let nonsense = fields.dropLast() + [("kind", "nonsense")]
    #expect(try await browser.post("/review/3", form(page, Array(nonsense))).status == 400)
  }

  @Test("takes back by one press what one press did: a statement accepted and its speaker merged")
  mutating func undoneTogether() async throws {
    try await small.addNote()
    let page = try await browser.get("/review/5")
    let fields = [("verdict", "accept"), ("revision", "0"), ("merge", "Greta Olsen")]
    #expect(try await browser.post("/review/5", form(page, fields)).status == 303)
    #expect(try await small.record.statement(5).speakers.map(\.name) == ["Greta Olsen"])
    let after = try await browser.get("/review/5")
    #expect(
      after.text.contains("accepted: the ovens of the guild would stay cold; merged: Greta Olsen, Olsen")
    )
    let merge = try #require(try await small.record.corrections().first)
    #expect(merge.action == .merge)
    let undo = form(after, [("change", String(merge.id))])
    #expect(try await browser.post("/undo", undo).headers[.location] == "/review/5")
    let statement = try await small.record.statement(5)
    #expect(statement.review == .open)
    #expect(statement.speakers.map(\.name) == ["Olsen"])
    let nothingLeft = try await browser.get("/review/5")
    #expect(!nothingLeft.text.contains("action=\"/undo\""))
  }

  @Test("takes back only the merge that was no part of a review")
  mutating func undoneApart() async throws {
    try await small.addNote()
    try await small.record.correct(1, .accept, by: "newsroom")
    let olsen = try #require(try await small.record.actors(named: "Olsen").first { $0.name == "Olsen" }?.id)
    try await small.record.merge(olsen, into: 1, by: "newsroom")
    let page = try await browser.get("/review/3")
    #expect(page.text.contains("Last: <bdi>merged: Greta Olsen, Olsen</bdi>"))
    _ = try await browser.post("/undo", form(page, []))
    #expect(try await small.record.statement(1).review == .accepted)
    #expect(try await small.record.actor(olsen).name == "Olsen")
  }

  @Test("merges nobody into whom that makes no sense, and leaves the statement as it was")
  mutating func senselessMerges() async throws {
    for (speakers, merge) in [
      ("Piers Haldane", "Piers Haldane"), ("Piers Haldane; Greta Olsen", "a clerk of the grain exchange"),
      ("", "1"),
    ] {
      let page = try await browser.get("/review/3")
      let fields = [
        ("verdict", "accept"), ("revision", "0"), ("speaker_names", speakers), ("merge", merge),
      ]
      let answer = try await browser.post("/review/3", form(page, fields))
      #expect(answer.status == 400)
      #expect(answer.text.contains("name=\"merge\" value=\"\(merge)\""))
    }
    #expect(try await small.record.statement(3).review == .open)
    #expect(try await small.record.corrections().isEmpty)
  }

  @Test("does not add what lies outside the text")
  mutating func spans() async throws {
    let page = try await browser.get("/review/3")
    let fields = [("verdict", "change"), ("revision", "0"), ("content_spans", "5-999999")]
    #expect(try await browser.post("/review/3", form(page, fields)).status == 400)
    #expect(try await small.record.statement(3).review == .open)
  }
}

@Suite("Stretches of time")
struct TimeCountTests {
  @Test(
    "days are counted as calendars do",
    arguments: ["1970-01-01", "2000-02-29", "1899-12-31", "2024-12-31"]
  )
  func days(text: String) throws {
    let day = try #require(DayNumber(text))
    #expect(day.text == text)
    #expect(DayNumber(day.number + 1).number == day.number + 1)
  }

  @Test("a day is read from the beginning of a date, and from nothing else")
  func reading() {
    #expect(DayNumber("2022-02-13T08:30:00Z")?.text == "2022-02-13")
    for text in [
      "2022-2-13", "2022-02-1", "2022-13-01", "2022/02/13", "+022-02-13", "2022-02-3x", "2022", "",
    ] {
      #expect(DayNumber(text) == nil, "\(text)")
    }
  }

  @Test("weeks begin on Monday")
  func weeks() throws {
    #expect(DayNumber("2022-02-13")?.begin(of: .week).text == "2022-02-07")
    #expect(DayNumber("2022-02-14")?.begin(of: .week).text == "2022-02-14")
    #expect(DayNumber("1969-12-31")?.begin(of: .week).text == "1969-12-29")
  }

  @Test("stretches without anything are shown, and as long as the picture needs them")
  func stretches() throws {
    func histogram(_ days: [String]) -> Histogram? {
      TimeCount(entries: days.compactMap { DayNumber($0) }.map { (day: $0, series: "say") }).histogram()
    }
    #expect(histogram([]) == nil)
    #expect(
      histogram(["2020-01-30", "2020-02-02"])?.buckets.map(\.total) == [0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0]
    )
    #expect(histogram(["2020-01-30", "2020-12-02"])?.unit == .week)
    #expect(histogram(["2015-01-30", "2020-12-02"])?.unit == .month)
    #expect(histogram(["1990-01-30", "2020-12-02"])?.buckets.count == 31)
    #expect(try #require(histogram(["0001-01-01", "9999-12-31"])).buckets.count <= 120)
  }

  @Test("of many series the largest are told apart")
  func series() throws {
    var count = TimeCount()
    let day = try #require(DayNumber("2020-01-01"))
    for index in 0..<9 {
      count.entries += Array(repeating: (day: day, series: "act \(index)"), count: index + 1)
    }
    let histogram = try #require(count.histogram())
    #expect(histogram.series == ["act 8", "act 7", "act 6", "act 5", "act 4", "other"])
    #expect(histogram.buckets.map(\.counts).filter { $0.contains { $0 > 0 } } == [[9, 8, 7, 6, 5, 10]])
  }
}
