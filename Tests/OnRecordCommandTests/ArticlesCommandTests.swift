import Foundation
import Testing

/// Runs `onrecord articles`, and `onrecord read` on what is more than a text.
@Suite struct ArticlesCommandTests {
  private struct Form: Decodable, Equatable {
    var id: String
    var title: String?
    var duplicateOf: String?
  }

  private func forms(_ lines: [String]) throws -> [Form] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try lines.map { try decoder.decode(Form.self, from: Data($0.utf8)) }
  }

  private let table =
    "id,title,body\n1,No,She said no to the council.\n2,Again,\"She said no, to the council!\"\n"

  @Test("shows each article of a table and which of them are the same")
  func jsonLines() throws {
    let folder = try Folder(texts: ["table.csv": table])
    let result = try Program.run("articles", "--format=jsonl", "table.csv", in: folder)
    #expect(result.status == 0)
    #expect(
      try forms(result.lines) == [
        Form(id: "1", title: "No"), Form(id: "2", title: "Again", duplicateOf: "1"),
      ]
    )
    #expect(result.messages == "onrecord: 2 articles, 1 of them a duplicate\n")
  }

  @Test("shows a table to people, with a head once")
  func text() throws {
    let result = try Program.run("articles", "--width=80", input: table)
    #expect(result.lines.count == 6)
    #expect(result.lines[0].hasPrefix("published   words blocks  fingerprint"))
    #expect(result.lines[1].hasSuffix("  No"))
    #expect(result.lines.last?.contains("the same as 1") ?? false)
    #expect(result.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("walks a folder in the order of names, and says what it passes over")
  func folder() throws {
    let folder = try Folder([
      "b.txt": Array("She said no.".utf8), "a.txt": Array("He said yes.".utf8),
      ".hidden.txt": Array("No.".utf8),
      "c.png": [0x89, 0x50, 0x4E, 0x47, 0, 0], "d.css": Array("p {}".utf8), "e.txt": [],
    ])
    let result = try Program.run("articles", "--format=jsonl", ".", in: folder)
    #expect(result.status == 1)
    #expect(try forms(result.lines).map(\.id) == ["./a.txt", "./b.txt"])
    #expect(
      result.messages == """
        onrecord: ./e.txt: it is empty; check that this is the article you meant
        onrecord: 2 articles
        onrecord: 1 could not be read, as told above
        onrecord: 1 passed over: no text (1)

        """
    )
  }

  @Test("bytes that an encoding does not have are told by nobody but the program")
  func faultyEncodings() throws {
    let story =
      "<p>The river rose above the mill on Monday night, the town said in a statement to reporters.</p>"
    let page = Array("<html><head><meta charset=gb2312></head><body>\(story)\(story)<p>It ".utf8)
    let feed = Array(
      "<?xml version='1.0' encoding='windows-1252'?>\n<rss><channel><item><description>She said ".utf8
    )
    let folder = try Folder([
      "page.html": page + [0xFF, 0xFF, 0xFF, 0xFF] + Array("rose.</p></body></html>".utf8),
      "feed.xml": feed + [0x93] + Array("no".utf8) + [0x9D]
        + Array("</description></item></channel></rss>".utf8),
    ])
    let result = try Program.run("articles", "--format=jsonl", "page.html", "feed.xml", in: folder)
    #expect(try forms(result.lines).map(\.id) == ["page.html"])
    #expect(
      result.messages == """
        onrecord: feed.xml:2: it is not well-formed XML (it has bytes that its encoding does not); fetch or export it again
        onrecord: 1 article
        onrecord: 1 could not be read, as told above

        """
    )
  }

  @Test("a folder without articles is an error")
  func emptyFolder() throws {
    let folder = try Folder(["a.png": [0x89, 0x50, 0x4E, 0x47, 0, 0]])
    let result = try Program.run("articles", ".", in: folder)
    #expect(result.status == 1)
    #expect(result.messages.contains("onrecord: .: there are no articles in this folder"))
  }

  @Test("a table whose text has an unusual name can be read once it is named")
  func columns() throws {
    let folder = try Folder(texts: ["table.csv": "nr;kop;tekst\n7;Nee;She said no.\n"])
    let unnamed = try Program.run("articles", "--from=csv", "table.csv", in: folder)
    #expect(unnamed.status == 1)
    #expect(unnamed.messages.contains("table.csv:1: no column is known to hold the text"))
    let named = try Program.run(
      "read",
      "--columns=id=nr,title=kop,text=tekst",
      "--from=csv",
      "--format=jsonl",
      "table.csv",
      in: folder
    )
    #expect(named.status == 0)
    #expect(try forms(named.lines) == [Form(id: "7", title: "Nee")])
    let wrong = try Program.run("articles", "--columns=nonsense", "table.csv", in: folder)
    #expect(wrong.status == 64)
  }

  @Test("reads a page whatever it is called, and JSON for people is an object for one article only")
  func read() throws {
    let page = """
      <!DOCTYPE html><title>Rain floods the old mill</title><body><article>
      <p>The river rose above the mill on Monday night, the town said in a statement to reporters.</p>
      <p>Nobody was hurt, but three houses were emptied before the morning, the mayor told the council.</p></article>
      """
    let folder = try Folder(texts: ["page.txt": page, "table.html": table])
    let one = try Program.run("read", "--format=json", "page.txt", in: folder)
    let form = try JSONDecoder().decode(Form.self, from: Data(one.output.utf8))
    #expect(form == Form(id: "page.txt", title: "Rain floods the old mill"))
    let several = try Program.run("read", "--format=json", "table.html", in: folder)
    #expect(try JSONDecoder().decode([Form].self, from: Data(several.output.utf8)).map(\.id) == ["1", "2"])
  }
}
