import HTTPTypes
import Hummingbird
import Testing

@testable import Newsroom

@Suite("Adding from the browser")
struct UploadTests {
  private static func body(_ token: String, file: String) -> String {
    """
    --xyz\r
    Content-Disposition: form-data; name="form_token"\r
    \r
    \(token)\r
    --xyz\r
    Content-Disposition: form-data; name="file"; filename="../../etc/passwd"\r
    Content-Type: text/plain\r
    \r
    \(file)\r
    --xyz--\r

    """
  }

  private static let headers: HTTPFields = [.contentType: "multipart/form-data; boundary=xyz"]

  @Test("takes a file with the token of the page")
  func upload() async throws {
    var desk = Desk.examples
    desk.addFile = { name, bytes in
      #expect(name == "../../etc/passwd")
      #expect(String(decoding: bytes, as: UTF8.self) == "She said\r\n--no--.")
      return 2
    }
    var browser = try Browser(desk: desk)
    let token = try await browser.get("/add").formToken
    let body = Self.body(token, file: "She said\r\n--no--.")
    let answer = try await browser.send(.post, "/add/file", body: body, headers: Self.headers)
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/add/2")
    let strange = Self.body(String(repeating: "0", count: 64), file: "x")
    #expect(try await browser.send(.post, "/add/file", body: strange, headers: Self.headers).status == 403)
  }

  @Test("refuses a file that is too large, or none")
  func limits() async throws {
    var browser = try Browser(.init(largestUpload: 1000))
    let token = try await browser.get("/add").formToken
    let large = Self.body(token, file: String(repeating: "x", count: 1001))
    #expect(try await browser.send(.post, "/add/file", body: large, headers: Self.headers).status == 413)
    let none = Self.body(token, file: "")
    #expect(try await browser.send(.post, "/add/file", body: none, headers: Self.headers).status == 400)
  }

  @Test("does not stumble over a damaged form")
  func damaged() {
    let whole = Array(Self.body("t", file: "f").utf8)
    for count in 0..<whole.count - 4 {
      #expect(Multipart(Array(whole.prefix(count)), contentType: "multipart/form-data; boundary=xyz") == nil)
    }
    #expect(Multipart(whole, contentType: "multipart/form-data") == nil)
    #expect(Multipart(whole, contentType: "multipart/form-data; boundary=\"xyz\"")?.text("form_token") == "t")
  }

  @Test("takes web addresses and nothing else")
  func addresses() async throws {
    var browser = try Browser()
    let token = try await browser.get("/add").formToken
    let good = [("form_token", token), ("addresses", "https://meridian.example/a\r\nhttp://coast.example/b")]
    #expect(try await browser.post("/add", good).status == 303)
    for text in ["", "file:///etc/passwd", "https://a.example\njavascript:x"] {
      #expect(try await browser.post("/add", [("form_token", token), ("addresses", text)]).status == 400)
    }
  }
}
