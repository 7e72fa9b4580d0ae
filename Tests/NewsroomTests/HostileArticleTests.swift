import Foundation
import Testing

@testable import Newsroom

@Suite("An article full of tricks")
struct HostileArticleTests {
  /// Script, markup, ends of attributes with accents on them, template tags, and marks that turn the writing around.
  private static let trick =
    "</p><script>alert(1)</script><img src=x onerror=alert(2)>\"\u{301} onfocus=alert(3) x='\u{301}{{frame.form_token}}{{{x}}}"
    + "<\u{301}b>&lt;\u{202E}drawkcab\u{2066}\u{0}\u{7F}"

  private static func page() -> ArticlePage {
    let count = trick.unicodeScalars.count
    let words = Passage(text: trick, spans: [.init(begin: 0, end: count)])
    let statement = StatementItem(
      id: 1,
      source: words,
      cue: Passage(text: trick, spans: [.init(begin: 3, end: 40)]),
      content: Passage(text: trick, spans: [.init(begin: 20, end: count + 1000)]),
      kind: trick,
      confidencePercent: 10,
      speakers: [ActorItem(id: 1, name: trick, type: trick, role: trick)],
      act: trick,
      said: trick,
      medium: trick,
      addressee: trick,
      state: trick
    )
    return ArticlePage(
      id: 7,
      title: trick,
      outlet: trick,
      author: trick,
      published: trick,
      address: "javascript:alert(1)//https://",
      language: trick,
      text: trick,
      blocks: [
        .init(kind: trick, begin: 0, end: 50), .init(kind: "paragraph", begin: 50, end: count),
        .init(kind: "paragraph", begin: 10, end: 20), .init(kind: "paragraph", begin: count, end: count + 5),
      ],
      statements: [statement, statement],
      versions: [ArticleItem(id: 3, title: trick, outlet: trick, published: trick)],
      copies: []
    )
  }

  @Test("is shown as what it says and makes no element or attribute")
  func article() async throws {
    var browser = try Browser(desk: Desk(article: Self.page()))
    let text = try await browser.get("/articles/7").text
    #expect(HTMLCheck.faults(in: text) == [])
    #expect(text.components(separatedBy: "<script").count == 2)
    #expect(!text.contains("<img"))
    #expect(!text.unicodeScalars.contains("\u{0}"))
    #expect(!text.contains("href=\"javascript"))
    #expect(text.contains("{{frame.form_token}}"))
    #expect(text.contains("&lt;script&gt;"))
  }

  @Test("is the same in JSON, and nothing in it ends the answer early")
  func json() async throws {
    var browser = try Browser(desk: Desk(article: Self.page()))
    let text = try await browser.get("/articles/7.json").text
    let tree = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(tree["title"] as? String == Self.trick)
  }

  @Test("cannot give drawings other names than texts")
  func drawings() {
    let bucket = Histogram.Bucket(
      begin: "2020-01-01",
      label: Self.trick,
      counts: [1, 2],
      address: "\"><script>"
    )
    let histogram = Histogram(unit: .day, series: [Self.trick, "say"], buckets: [bucket])
    let svg = HistogramChart(histogram).svg.text
    #expect(HTMLCheck.faults(in: "<!doctype html>" + svg) == [])
    #expect(!svg.contains("<script"))
    let roles = [
      SpeakerPage.Role(title: Self.trick, first: Self.trick, last: "9999999-99-99", count: 1),
      SpeakerPage.Role(title: Self.trick, first: "2001-99-99", last: "1999-01-01", count: 1),
    ]
    #expect(HTMLCheck.faults(in: "<!doctype html>" + RoleTimeline(roles: roles).svg.text) == [])
  }

  @Test("leads to the original only where that is a web address")
  func addresses() {
    #expect(WebAddress.harmless("https://meridian.example/a?b=c#d") != nil)
    for address in [
      "javascript:alert(1)", "data:text/html,x", " https://x", "https://x\ny", "//x", "file:///etc",
    ] {
      #expect(WebAddress.harmless(address) == nil)
    }
    #expect(
      WebAddress.pointing("https://m.example/a#top", at: ["we, the well-known", ""])
        == "https://m.example/a#:~:text=we%2C%20the%20well%2Dknown"
    )
    #expect(
      WebAddress.pointing(
        "https://m.example/a",
        at: ["one two\u{A0}three  four five six seven eight nine té-n"]
      )
        == "https://m.example/a#:~:text=one%20two%20three%20four,seven%20eight%20nine%20t%C3%A9%2Dn"
    )
  }

  @Test("meets no template that prints anything but drawings and marked text unescaped")
  func templates() throws {
    for (name, text) in try Resources.files(in: "Templates", withExtension: "mustache") {
      for part in text.components(separatedBy: "{{{").dropFirst() {
        let field = part.prefix { $0 != "}" }
        #expect(field.hasSuffix("_svg") || field.hasSuffix("_markup"), "\(name)")
      }
      #expect(!text.contains("{{&"), "\(name)")
    }
  }
}
