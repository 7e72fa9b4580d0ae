import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import Newsroom

@Suite("The description of the API")
struct DescriptionTests {
  /// The description, as it is served.
  private struct Description {
    let paths: [String: [String: [String: Any]]]
    let check: SchemaCheck

    init(_ browser: inout Browser) async throws {
      let text = try await browser.get("/openapi.json").text
      let tree = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(tree["openapi"] as? String == "3.1.0")
      paths = try #require(tree["paths"] as? [String: [String: [String: Any]]])
      let components = try #require(tree["components"] as? [String: Any])
      check = SchemaCheck(components: try #require(components["schemas"] as? [String: [String: Any]]))
    }

    /// The operation at an address, which may have numbers and a query in it.
    func operation(_ method: String, _ address: String) throws -> [String: Any] {
      let parts = address.prefix { $0 != "?" }.split(separator: "/")
      let path = paths.keys.filter { path in
        let names = path.split(separator: "/")
        return names.count == parts.count && paths[path]?[method] != nil
          && zip(names, parts).allSatisfy { name, part in
            name == part || name == "{id}.json" && part.hasSuffix(".json")
              || name == "{id}" && Int(part) != nil
          }
      }
      return try #require(path.first.flatMap { paths[$0]?[method] }, "\(method) \(address)")
    }

    /// The schema of the answer of a status.
    func schema(_ method: String, _ address: String, _ status: Int) throws -> [String: Any] {
      let responses = try #require(try operation(method, address)["responses"] as? [String: [String: Any]])
      let answer = try #require(responses["\(status)"], "\(method) \(address): \(status)")
      guard answer["$ref"] == nil else { return ["$ref": "#/components/schemas/ErrorPage"] }
      let content = try #require(answer["content"] as? [String: [String: Any]])
      return try #require(content["application/json"]?["schema"] as? [String: Any])
    }

    func faults(_ answer: Browser.Answer, _ method: String, _ address: String) throws -> [String] {
      let value = try ParsedJSON.value(of: answer.text)
      return check.faults(in: value, against: try schema(method, address, answer.status))
    }
  }

  /// The address under which a page is JSON.
  private static func json(_ path: String) -> String {
    let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return (parts[0] == "/" ? "/index" : parts[0]) + ".json" + (parts.count > 1 ? "?" + parts[1] : "")
  }

  @Test("has every route, with a name of its own")
  func routes() async throws {
    let newsroom = try Newsroom(.init(), desk: .examples)
    var browser = Browser(newsroom)
    let description = try await Description(&browser)
    for route in newsroom.routes.all where !route.path.hasPrefix("/assets") && route.path != "/openapi.json" {
      let described = route.paths.contains {
        description.paths[$0]?[route.method.rawValue.lowercased()] != nil
      }
      #expect(described, "\(route.method) \(route.path)")
    }
    let names = description.paths.values.flatMap(\.values).compactMap { $0["operationId"] as? String }
    #expect(names.count == Set(names).count)
    #expect(names.contains("get-articles-id-sources"))
  }

  @Test(
    "says of every page of a filled desk which fields it has, no more and no fewer",
    arguments: PagesTests.paths
  )
  func pages(path: String) async throws {
    var browser = try Browser()
    let description = try await Description(&browser)
    let address = Self.json(path)
    #expect(try description.faults(try await browser.get(address), "get", address) == [])
  }

  @Test("says the same of the pages of a record")
  func record() async throws {
    let small = try await SmallRecord()
    var browser = try Browser(desk: small.desk)
    let description = try await Description(&browser)
    for path in RecordDeskTests.pages + ["/actors?name=olsen", "/articles/99", "/speakers/99"] {
      let address = Self.json(path)
      #expect(try description.faults(try await browser.get(address), "get", address) == [], "\(address)")
    }
    for id in 1...4 { try await small.record.correct(Int64(id), .accept, by: "ada") }
    #expect(try description.faults(try await browser.get("/review.json"), "get", "/review.json") == [])
  }

  @Test("notices a field that is not described, and one that is not there")
  func strictness() async throws {
    var browser = try Browser()
    let check = try await Description(&browser).check
    let schema: [String: Any] = ["$ref": "#/components/schemas/ActorItem"]
    let whole: [String: Any] = ["id": 1, "name": "Olsen", "type": NSNull(), "role": "baker"]
    #expect(check.faults(in: whole, against: schema) == [])
    #expect(check.faults(in: whole.merging(["age": 4]) { $1 }, against: schema) == ["$.age is not described"])
    #expect(check.faults(in: whole.filter { $0.key != "role" }, against: schema) == ["$.role is missing"])
    #expect(check.faults(in: whole.merging(["id": "1"]) { $1 }, against: schema).count == 1)
    #expect(check.faults(in: whole.merging(["name": NSNull()]) { $1 }, against: schema).count == 1)
  }

  @Test("says of every form which fields it has, and takes them from a program with a token")
  func forms() async throws {
    let token = ProgramToken.make()
    var browser = try Browser(.init(programToken: ProgramToken(hashing: token)))
    browser.headers[.authorization] = "Bearer \(token)"
    let description = try await Description(&browser)
    let forms: [String: [String: String]] = [
      "/review/107": [
        "verdict": "change", "revision": "3", "speaker_names": "Tarnik", "act": "say", "said": "2020",
        "source_spans": "1-2", "cue_spans": "3-4", "content_spans": "5-6", "merge": "Fenn",
      ],
      "/undo": ["change": "12"],
      "/add": ["addresses": "https://meridian.example/a"],
    ]
    for (path, fields) in forms {
      let body = try #require(try description.operation("post", path)["requestBody"] as? [String: Any])
      let content = try #require(body["content"] as? [String: [String: Any]])
      let schema = try #require(content["application/x-www-form-urlencoded"]?["schema"] as? [String: Any])
      let properties = try #require(schema["properties"] as? [String: Any])
      #expect(Set(properties.keys) == Set(fields.keys).union(["form_token"]), "\(path)")
      let answer = try await browser.post(path, fields.map { ($0.key, $0.value) })
      #expect(answer.status == 200, "\(path)")
      #expect(try description.faults(answer, "post", path) == [], "\(path)")
      for name in try #require(schema["required"] as? [String]) {
        let fewer = try await browser.post(path, fields.filter { $0.key != name }.map { ($0.key, $0.value) })
        #expect(fewer.status == 400)
        #expect(fewer.text.contains(name))
        #expect(try description.faults(fewer, "post", path) == [], "\(path)")
      }
    }
    let stale = try await browser.post("/review/107", [("verdict", "accept"), ("revision", "2")])
    #expect(stale.status == 409)
    #expect(try description.faults(stale, "post", "/review/107") == [])
  }

  @Test("takes a file in the field that it names")
  func file() async throws {
    let token = ProgramToken.make()
    var browser = try Browser(.init(programToken: ProgramToken(hashing: token)))
    let description = try await Description(&browser)
    let body = try #require(try description.operation("post", "/add/file")["requestBody"] as? [String: Any])
    let content = try #require(body["content"] as? [String: [String: Any]])
    let schema = try #require(content["multipart/form-data"]?["schema"] as? [String: Any])
    let field = try #require((schema["required"] as? [String])?.first)
    let form =
      "--xyz\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"a.txt\"\r\n\r\nShe said no.\r\n--xyz--\r\n"
    let answer = try await browser.send(
      .post,
      "/add/file",
      body: form,
      headers: [.contentType: "multipart/form-data; boundary=xyz", .authorization: "Bearer \(token)"]
    )
    #expect(answer.status == 200)
    #expect(try description.faults(answer, "post", "/add/file") == [])
  }

  @Test("says what a wrong password leads to")
  func logIn() async throws {
    var browser = try Browser(.init(password: PasswordHash(hashing: "tide", rounds: 100)))
    let description = try await Description(&browser)
    let token = try await browser.get("/log-in").formToken
    let form = try await browser.get("/log-in", accept: "application/json")
    #expect(try description.faults(form, "get", "/log-in") == [])
    let wrong = try await browser.post(
      "/log-in",
      [("form_token", token), ("password", "ebb")],
      headers: [.accept: "application/json"]
    )
    #expect(wrong.status == 401)
    #expect(try description.faults(wrong, "post", "/log-in") == [])
  }

  @Test("says by what one comes in")
  func security() async throws {
    func ways(_ configuration: Newsroom.Configuration) async throws -> [[String: [String]]] {
      var browser = try Browser(configuration)
      let text = try await browser.get("/openapi.json").text
      let tree = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return try #require(tree?["security"] as? [[String: [String]]])
    }
    let token = try ProgramToken(hashing: ProgramToken.make())
    let password = PasswordHash(hashing: "tide", rounds: 100)
    #expect(try await ways(.init()) == [[:]])
    #expect(try await ways(.init(programToken: token)) == [["token": []], [:]])
    #expect(
      try await ways(.init(password: password, programToken: token)) == [["token": []], ["session": []]]
    )
  }
}
