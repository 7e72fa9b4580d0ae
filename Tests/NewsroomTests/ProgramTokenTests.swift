import HTTPTypes
import Hummingbird
import Testing

@testable import Newsroom

@Suite("A program with a token")
struct ProgramTokenTests {
  private let token = ProgramToken.make()

  private func browser(_ shown: String?, scheme: String = "Bearer") throws -> Browser {
    var browser = try Browser(
      .init(
        host: "0.0.0.0",
        password: PasswordHash(hashing: "tide", rounds: 100),
        programToken: ProgramToken(hashing: token)
      )
    )
    if let shown { browser.headers[.authorization] = "\(scheme) \(shown)" }
    return browser
  }

  @Test("comes in without a session, gets JSON unless it asks for HTML, and no cookie")
  func comesIn() async throws {
    var browser = try browser(token)
    for scheme in ["Bearer", "bearer", "BEARER"] {
      browser.headers[.authorization] = "\(scheme) \(token)"
      let answer = try await browser.get("/articles/7", accept: "*/*")
      #expect(answer.status == 200)
      #expect(answer.headers[.contentType] == "application/json; charset=utf-8")
      #expect(answer.headers[.setCookie] == nil)
    }
    #expect(try await browser.get("/articles/7", accept: "text/html").text.hasPrefix("<!doctype html>"))
    #expect(browser.cookie == nil)
  }

  @Test("needs no token of a form, and its changes are in the journal as a program’s")
  func changes() async throws {
    var desk = Desk.examples
    desk.decide = { _, _, person in
      #expect(person == "a program")
      return .recorded(next: 102)
    }
    var browser = try Browser(desk: desk, .init(programToken: ProgramToken(hashing: token)))
    let fields = [("verdict", "accept"), ("revision", "3")]
    #expect(try await browser.post("/review/107", fields).status == 403)
    let answer = try await browser.post("/review/107", fields, headers: [.authorization: "Bearer \(token)"])
    #expect(answer.status == 200)
    #expect(answer.text == "{\"next\": 102}\n")
    // Where it prefers a page, it is sent on as a browser is.
    let html = try await browser.post(
      "/review/107",
      fields,
      headers: [.authorization: "Bearer \(token)", .accept: "text/html"]
    )
    #expect(html.status == 303)
    #expect(html.headers[.location] == "/review/102")
  }

  @Test("is refused with a wrong token, also where everybody may come in, and told what to send")
  func wrong() async throws {
    for shown in [String(token.dropLast()), token + "0", String(token.reversed()), "", "tide"] {
      var browser = try browser(shown)
      let answer = try await browser.get("/articles/7", accept: "*/*")
      #expect(answer.status == 401)
      #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
      #expect(try await browser.get("/openapi.json").status == 401)
    }
    var none = try browser(nil)
    let answer = try await none.get("/articles/7.json")
    #expect(answer.status == 401)
    #expect(answer.headers[.wwwAuthenticate] == "Bearer")
    #expect(answer.text.contains("Authorization: Bearer"))
    // What is no bearer's token is for somebody else, such as a server in between.
    var basic = try browser("dGlkZQ==", scheme: "Basic")
    #expect(try await basic.get("/articles/7").status == 303)
  }

  @Test("may show five wrong tokens, as many as passwords, but a right one at any time")
  func limit() async throws {
    var browser = try browser("wrong")
    let form = try await {
      var other = browser; other.headers = [:]; return try await other.get("/log-in")
    }()
    var statuses: [Int] = []
    for _ in 0..<7 { statuses.append(try await browser.get("/speakers").status) }
    #expect(statuses == [401, 401, 401, 401, 401, 429, 429])
    // The password cannot be tried now either.
    var person = browser
    person.headers = [:]
    let page = try await person.get("/log-in")
    #expect(page.status == form.status)
    let fields = [("form_token", page.formToken), ("password", "tide")]
    #expect(try await person.post("/log-in", fields).status == 429)
    browser.headers[.authorization] = "Bearer \(token)"
    #expect(try await browser.get("/speakers").status == 200)
  }

  @Test("is not let in by a token where there is none")
  func noToken() async throws {
    var locked = try Browser(.init(host: "0.0.0.0", password: PasswordHash(hashing: "tide", rounds: 100)))
    locked.headers[.authorization] = "Bearer \(token)"
    #expect(try await locked.get("/speakers", accept: "*/*").status == 401)
    var open = try Browser()
    open.headers[.authorization] = "Bearer \(token)"
    #expect(try await open.get("/speakers").status == 200)
    #expect(try await open.post("/undo", []).status == 403)
  }

  @Test("cannot be sent by another site")
  func otherSite() async throws {
    var browser = try browser(token)
    let answer = try await browser.post("/undo", [], headers: [.origin: "http://evil.example"])
    #expect(answer.status == 403)
  }

  @Test("is kept so that it cannot be read back")
  func keeping() throws {
    let kept = try ProgramToken(hashing: token)
    #expect(!kept.description.contains(token))
    #expect(ProgramToken.isStored(kept.description))
    #expect(try ProgramToken(stored: kept.description) == kept)
    #expect(kept.matches(token))
    #expect(!kept.matches(token.uppercased()))
    #expect(!kept.matches(String(repeating: "x", count: 100_000)))
    #expect(ProgramToken.make() != token)
    for unfit in [
      "", "tide", String(repeating: "x", count: 31), String(repeating: "x", count: 1025), token + " x",
      token + "é",
    ] {
      #expect(throws: NewsroomError.unfitToken) { try ProgramToken(hashing: unfit) }
    }
    for damaged in ["", "sha256$", "sha256$00", token, kept.description + "0"] {
      #expect(throws: NewsroomError.damagedToken) { try ProgramToken(stored: damaged) }
    }
  }
}
