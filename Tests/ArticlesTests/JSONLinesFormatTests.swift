import Articles
import Foundation
import Testing

@Suite struct JSONLinesFormatTests {
  private func lines(_ text: String, byteLimit: Int = 1000) throws -> [JSONLinesFormat.Line] {
    Array(try JSONLinesFormat(byteLimit: byteLimit).lines(of: .holding(text.utf8)))
  }

  /// Why the only line makes no article.
  private func reason(_ line: String, byteLimit: Int = 1000) throws -> ArticleError.Reason? {
    let lines = try lines(line, byteLimit: byteLimit)
    #expect(lines.count == 1)
    guard case .failure(let error) = try #require(lines.first).article else { return nil }
    #expect(error.line == 1)
    return error.reason
  }

  @Test func aLineIsAnArticle() throws {
    let lines = try lines(
      """
      {"id": "a", "text": "She said no.", "title": "No", "published": "2020-01-09", "outlet": "RT"}
      {"text": "\\u201cYes\\u201d,\\nhe said.", "id": "b", "title": null, "publisher": {"name": ["other", 1]}}
      """
    )
    #expect(
      try lines.map { try $0.article.get() } == [
        Article(id: "a", text: "She said no.", title: "No", published: "2020-01-09", outlet: "RT"),
        Article(id: "b", text: "“Yes”,\nhe said."),
      ]
    )
  }

  @Test func anIdentifierIsAStringOrAnIntegerOrTheLineNumber() throws {
    let lines = try lines(
      """
      {"id": 17, "text": "a"}

      {"text": "a"}
      {"id": null, "text": "a"}
      """
    )
    #expect(try lines.map { try $0.article.get().id } == ["17", "3", "4"])
  }

  @Test(arguments: ["", "\n", " \r\n\t\n"])
  func blankLinesHoldNoArticle(text: String) throws {
    #expect(try lines(text).isEmpty)
  }

  @Test func aByteOrderMarkAndCarriageReturnsArePassedOver() throws {
    let lines = try lines("\u{FEFF}{\"text\": \"a\"}\r\n{\"text\": \"b\"}\r\n")
    #expect(try lines.map { try $0.article.get().text } == ["a", "b"])
  }

  @Test func aBadLineDoesNotStopTheOthers() throws {
    let lines = try lines("{\"text\": \"a\"}\nnonsense\n{\"id\": 1}\n{\"text\": \"b\"}")
    #expect(lines.map(\.number) == [1, 2, 3, 4])
    #expect(lines.map { (try? $0.article.get())?.text } == ["a", nil, nil, "b"])
  }

  @Test func whatIsWrongWithALineIsSaid() throws {
    #expect(try reason("{\"id\": \"a\"}") == .missing(field: "text"))
    #expect(try reason("{\"text\": null}") == .wrongType(field: "text", expected: "a string"))
    #expect(try reason("{\"text\": [\"a\"]}") == .wrongType(field: "text", expected: "a string"))
    #expect(try reason("{\"text\": \"a\", \"title\": 1}") == .wrongType(field: "title", expected: "a string"))
    #expect(
      try reason("{\"text\": \"a\", \"id\": 1.5}")
        == .wrongType(field: "id", expected: "a string or an integer")
    )
    #expect(try reason("[{\"text\": \"a\"}]") == .notAnObject)
    #expect(try reason("7") == .notAnObject)
    #expect(try reason("{\"text\": \"\"}") == .empty)
    #expect(try reason("{\"text\": \" \\n\"}") == .blank)
    #expect(try reason("{\"text\": \"a\\u0000b\"}") == .binary)
  }

  @Test(arguments: ["{\"text\": \"a\"", "{\"text\": \"\\ud800\"}", "{\"text\": \"a\"} {}", "nonsense"])
  func malformedJSONIsAnError(line: String) throws {
    guard case .malformedJSON = try reason(line) else {
      Issue.record("\(line) was taken for JSON")
      return
    }
  }

  @Test func invalidUTF8IsCountedInItsLine() throws {
    let bytes = Array("{\"text\": \"a\"}\n{\"text\": \"".utf8) + [0xFF] + Array("\"}\n".utf8)
    let lines = try Array(JSONLinesFormat().lines(of: .holding(bytes)))
    #expect(lines[1].article == .failure(ArticleError(.invalidUTF8(byte: 11), line: 2)))
  }

  @Test func aLineMayBeAsLongAsTheLimitAndNoLonger() throws {
    let line = "{\"text\": \"\(String(repeating: "a", count: 100))\"}"
    #expect(try reason(line, byteLimit: line.utf8.count) == nil)
    #expect(try reason(line, byteLimit: line.utf8.count - 1) == .tooLarge(limit: line.utf8.count - 1))
  }

  @Test func aLineOfManyChunksIsPassedOver() throws {
    let long = "{\"text\": \"\(String(repeating: "a", count: 300_000))\"}"
    let lines = try lines("\(long)\n{\"text\": \"b\"}\n\(long)")
    #expect(lines.map(\.article).map { (try? $0.get())?.text } == [nil, "b", nil])
    #expect(lines.map(\.byteCount) == [long.utf8.count + 1, 14, long.utf8.count])
  }

  @Test func linesOfAPipeAreReadAsTheyCome() throws {
    let pipe = Pipe()
    var lines = JSONLinesFormat().lines(of: pipe.fileHandleForReading)
    for id in ["1", "2"] {
      try pipe.fileHandleForWriting.write(contentsOf: Data("{\"id\": \(id), \"text\": \"a\"}\n".utf8))
      #expect(try lines.next()?.article.get().id == id)
    }
    try pipe.fileHandleForWriting.close()
    #expect(lines.next() == nil)
  }

  @Test func anErrorOfTheSystemEndsTheLines() throws {
    let folder = try #require(FileHandle(forReadingAtPath: "/tmp"))
    let lines = Array(JSONLinesFormat().lines(of: folder))
    #expect(lines.map(\.article) == [.failure(ArticleError(.unreadable(detail: "Is a directory"), line: 1))])
  }
}
