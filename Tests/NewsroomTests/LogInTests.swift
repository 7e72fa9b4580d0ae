import HTTPTypes
import Hummingbird
import Testing

@testable import Newsroom

@Suite("Logging in")
struct LogInTests {
  private static func browser() throws -> Browser {
    let password = PasswordHash(hashing: "blåbær & tide", rounds: 100)
    return try Browser(.init(host: "0.0.0.0", names: ["news.example"], password: password))
  }

  @Test("is needed at any address but one’s own, and a password for that")
  func needed() {
    #expect(throws: NewsroomError.openToAll(host: "0.0.0.0")) {
      try Newsroom(.init(host: "0.0.0.0"), desk: .examples)
    }
  }

  @Test("stands before every page but the style of the form itself")
  func before() async throws {
    var browser = try Self.browser()
    let answer = try await browser.get("/articles/7")
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/log-in?then=%2Farticles%2F7")
    for path in PagesTests.paths {
      let parts = path.split(separator: "?", maxSplits: 1)
      let json = (parts[0] == "/" ? "/index" : String(parts[0])) + ".json"
      #expect(try await browser.get(json).status == 401, "\(json)")
    }
    #expect(try await browser.get("/events").status == 303)
    #expect(try await browser.get("/openapi.json").status == 200)
    #expect(try await browser.get("/log-in").status == 200)
  }

  @Test("lets in whoever knows the password, to the page that was asked for, until they log out")
  func letsIn() async throws {
    var browser = try Self.browser()
    let before = try await browser.get("/log-in?then=/articles/7")
    let early = browser.cookie
    let fields = [("form_token", before.formToken), ("then", "/articles/7")]
    let wrong = try await browser.post("/log-in", fields + [("password", "blabaer")])
    #expect(wrong.status == 401)
    #expect(wrong.text.contains("not the password"))
    let right = try await browser.post("/log-in", fields + [("password", "blåbær & tide")])
    #expect(right.status == 303)
    #expect(right.headers[.location] == "/articles/7")
    #expect(browser.cookie != early)
    let page = try await browser.get("/articles/7")
    #expect(page.status == 200)
    #expect(page.text.contains("Log out"))
    let out = try await browser.post("/log-out", [("form_token", page.formToken)])
    #expect(out.status == 303)
    #expect(try await browser.get("/articles/7").status == 303)
  }

  @Test("stands before the navigation too, of error pages as well")
  func navigation() async throws {
    var browser = try Self.browser()
    let outside = try await browser.get("/assets/nothing")
    #expect(outside.status == 404)
    #expect(!outside.text.contains("<nav"))
    let token = try await browser.get("/log-in").formToken
    _ = try await browser.post("/log-in", [("form_token", token), ("password", "blåbær & tide")])
    let inside = try await browser.get("/nothing")
    #expect(inside.status == 404)
    #expect(inside.text.contains("<nav"))
    #expect(inside.formToken.count == 64)
    let out = try await browser.post("/log-out", [("form_token", inside.formToken)])
    #expect(out.status == 303)
  }

  @Test(
    "leads only to pages of its own",
    arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "evil"]
  )
  func redirects(then: String) async throws {
    var browser = try Self.browser()
    let token = try await browser.get("/log-in").formToken
    let fields = [("form_token", token), ("then", then), ("password", "blåbær & tide")]
    #expect(try await browser.post("/log-in", fields).headers[.location] == "/")
  }

  @Test("may be tried five times, then one has to wait")
  func limit() async throws {
    var browser = try Self.browser()
    let token = try await browser.get("/log-in").formToken
    var statuses: [Int] = []
    for guess in 0..<7 {
      statuses.append(
        try await browser.post("/log-in", [("form_token", token), ("password", "\(guess)")]).status
      )
    }
    #expect(statuses == [401, 401, 401, 401, 401, 429, 429])
  }

  @Test("stores a password so that it cannot be read back and no two are stored alike")
  func storing() throws {
    let one = PasswordHash(hashing: "secret", rounds: 100)
    let other = PasswordHash(hashing: "secret", rounds: 100)
    #expect(one.description != other.description)
    #expect(!one.description.contains("secret"))
    let stored = try PasswordHash(stored: one.description)
    #expect(stored == one)
    #expect(stored.matches("secret"))
    #expect(!stored.matches("Secret"))
    #expect(!stored.matches(""))
    #expect(!stored.matches(String(repeating: "x", count: 2000)))
    for damaged in ["", "secret", "pbkdf2-sha256$0$00$00", "pbkdf2-sha256$100$zz$zz", one.description + "0"] {
      #expect(throws: NewsroomError.damagedPassword) { try PasswordHash(stored: damaged) }
    }
  }

  @Test("hashes as RFC 7914 and codes as RFC 4231 have it")
  func vectors() {
    let hash = PasswordHash.hash(Array("passwd".utf8), salt: Array("salt".utf8), rounds: 1)
    #expect(HexDigits.text(of: hash) == "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc")
    let code = HMAC(key: Array("Jefe".utf8)).code(of: Array("what do ya want for nothing?".utf8))
    #expect(HexDigits.text(of: code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    let long = HMAC(key: [UInt8](repeating: 0xAA, count: 131))
      .code(of: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8))
    #expect(HexDigits.text(of: long) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }
}
