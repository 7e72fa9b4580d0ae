import HTTPTypes
import Hummingbird
import Testing

@testable import Newsroom

@Suite("The newsroom’s guards")
struct SecurityTests {
  @Test("tell browsers to load nothing from elsewhere and to run nothing inline, on every kind of answer")
  func headers() async throws {
    var browser = try Browser()
    for path in ["/", "/articles/7.json", "/nothing", "/openapi.json"] {
      let headers = try await browser.get(path).headers
      let policy = try #require(headers[.contentSecurityPolicy])
      #expect(policy.hasPrefix("default-src 'none';"))
      #expect(!policy.contains("unsafe"))
      #expect(policy.contains("frame-ancestors 'none'"))
      #expect(headers[HTTPField.Name("X-Content-Type-Options") ?? .accept] == "nosniff")
      #expect(headers[HTTPField.Name("Referrer-Policy") ?? .accept] == "same-origin")
      #expect(headers[HTTPField.Name("Cross-Origin-Opener-Policy") ?? .accept] == "same-origin")
      #expect(headers[.cacheControl] == "private, no-cache")
      #expect(headers[.server] == nil)
    }
  }

  @Test(
    "answer to their own names and to addresses in digits",
    arguments: ["127.0.0.1:8080", "localhost:9999", "LOCALHOST", "[::1]:8080", "192.168.1.20"]
  )
  func ownHost(host: String) async throws {
    var browser = try Browser()
    browser.host = host
    #expect(try await browser.get("/").status == 200)
  }

  @Test(
    "refuse names that may have been pointed at us (DNS rebinding)",
    arguments: [
      "evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example", "", "[evil]",
      "1.2.3",
    ]
  )
  func otherHost(host: String) async throws {
    var browser = try Browser()
    browser.host = host
    #expect(try await browser.get("/").status == 400)
  }

  @Test("take a form only with the token of the page, from the same site")
  func forms() async throws {
    var browser = try Browser()
    let token = try await browser.get("/review/107").formToken
    #expect(token.count == 64)
    let fields = [("verdict", "accept"), ("revision", "3")]
    #expect(try await browser.post("/review/107", fields).status == 403)
    #expect(
      try await browser.post("/review/107", fields + [("form_token", String(token.reversed()))]).status == 403
    )
    let good = fields + [("form_token", token)]
    #expect(try await browser.post("/review/107", good).status == 303)
    let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
    #expect(try await browser.post("/review/107", good, headers: [site: "cross-site"]).status == 403)
    #expect(try await browser.post("/review/107", good, headers: [site: "same-site"]).status == 403)
    #expect(try await browser.post("/review/107", good, headers: [site: "same-origin"]).status == 303)
    #expect(
      try await browser.post("/review/107", good, headers: [.origin: "http://evil.example"]).status == 403
    )
    #expect(try await browser.post("/review/107", good, headers: [.origin: "null"]).status == 403)
    #expect(
      try await browser.post("/review/107", good, headers: [.origin: "http://127.0.0.1:8080"]).status == 303
    )
  }

  @Test("give another visitor another token")
  func tokensDiffer() async throws {
    let newsroom = try Newsroom(.init(), desk: .examples)
    var one = Browser(newsroom)
    var other = Browser(newsroom)
    let token = try await one.get("/review/107").formToken
    _ = try await other.get("/review/107")
    let fields = [("verdict", "accept"), ("revision", "3"), ("form_token", token)]
    #expect(try await other.post("/review/107", fields).status == 403)
    #expect(try await one.post("/review/107", fields).status == 303)
  }

  @Test("set a cookie that scripts cannot read and other sites cannot send")
  func cookie() async throws {
    var browser = try Browser()
    let cookie = try #require(try await browser.get("/").headers[.setCookie])
    #expect(cookie.contains("HttpOnly"))
    #expect(cookie.contains("SameSite=Strict"))
    #expect(try await browser.get("/").headers[.setCookie] == nil)
  }

  @Test("show errors without the program’s insides, as a page or as JSON")
  func errors() async throws {
    struct Secret: Error { let path = "/home/someone/record.sqlite" }
    var desk = Desk.examples
    desk.home = { throw Secret() }
    var browser = try Browser(desk: desk)
    let broken = try await browser.get("/")
    #expect(broken.status == 500)
    #expect(!broken.text.contains("record.sqlite"))
    #expect(HTMLCheck.faults(in: broken.text) == [])
    let missing = try await browser.get("/articles/8.json")
    #expect(missing.status == 404)
    #expect(missing.text.contains(#""status": 404"#))
    for path in ["/articles/x", "/articles/-1", "/articles/99999999999999999999", "/speakers/2", "/nothing"] {
      #expect(try await browser.get(path).status == 404, "\(path)")
    }
    let wrong = try await browser.send(.delete, "/articles/7", body: nil)
    #expect(wrong.status == 405)
    #expect(wrong.headers[.allow] == "GET, HEAD")
    #expect(try await browser.get("/sources").status == 400)
  }

  @Test("leave whoever meets an error a way on")
  func wayOn() async throws {
    var browser = try Browser()
    let missing = try await browser.get("/nothing")
    let forbidden = try await browser.post("/review/107", [("verdict", "accept"), ("revision", "3")])
    #expect([missing.status, forbidden.status] == [404, 403])
    for answer in [missing, forbidden] {
      #expect(HTMLCheck.faults(in: answer.text) == [])
      for way in ["/articles", "/review", "/search"] { #expect(answer.text.contains("=\"\(way)\"")) }
    }
  }

  @Test("refuse a form that is too large or no form at all")
  func sizes() async throws {
    var browser = try Browser()
    _ = try await browser.get("/")
    let large = [("addresses", String(repeating: "x", count: 70_000))]
    #expect(try await browser.post("/add", large).status == 413)
    let other = try await browser.send(.post, "/add", body: "{}", headers: [.contentType: "application/json"])
    #expect(other.status == 415)
  }

  @Test("never overwrite what somebody else changed in the meantime")
  func revisions() async throws {
    var browser = try Browser()
    let token = try await browser.get("/review/107").formToken
    let stale = [("verdict", "reject"), ("revision", "2"), ("form_token", token)]
    #expect(try await browser.post("/review/107", stale).status == 409)
  }
}
