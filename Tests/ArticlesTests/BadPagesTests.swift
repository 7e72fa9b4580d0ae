import Articles
import Foundation
import Testing

/// Pages that are broken, huge, or no pages at all.
@Suite struct BadPagesTests {
  private let paragraph =
    "The council met in the old town hall on Tuesday évening, and it voted for the new bridge."

  private func article(_ bytes: [UInt8], charset: String? = nil) throws(ArticleError) -> Article {
    try WebPageFormat().article(id: "page", from: bytes, charset: charset)
  }

  private func html(_ body: String) -> [UInt8] { Array("<html><body>\(body)</body></html>".utf8) }

  // MARK: Encodings

  @Test(
    "takes valid UTF-8 for UTF-8, whatever is declared",
    arguments: ["windows-1252", "utf-16", "euc-kr", "nonsense"]
  )
  func wrongDeclaration(label: String) throws {
    let page = Array("<meta charset=\(label)><p>\(paragraph)</p>".utf8)
    #expect(try article(page, charset: label).text == paragraph)
  }

  @Test(
    "reads windows-1252 that claims to be UTF-8, or claims nothing",
    arguments: ["<meta charset=utf-8>", ""]
  )
  func windows1252(declaration: String) throws {
    let text = "“No,” said the mayor — “the bridge is not for sale, and the café on it is not either.”"
    let marks: [Unicode.Scalar: UInt8] = ["“": 0x93, "”": 0x94, "—": 0x97, "é": 0xE9]
    let page = "\(declaration)<p>\(text)</p>".unicodeScalars.map { marks[$0] ?? UInt8($0.value) }
    #expect(try article(page).text == text)
  }

  @Test("mends single faults in UTF-8")
  func faultsInUTF8() throws {
    let page =
      Array("<p>“Ça va”, “sí”, said the mayor of the town, and she went home. It was her caf".utf8) + [0xE9]
    #expect(try article(page).text.hasSuffix("her café"))
  }

  @Test("believes the server before the page, and the page before a guess")
  func declarations() throws {
    let page: [UInt8] =
      Array("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>".utf8)
      + [0xCC, 0xFD, 0xF0] + Array(" said on Tuesday that the bridge would be built after all.".utf8)
    #expect(try article(page).text.hasPrefix("Мэр said"))
    #expect(try article(page, charset: "iso-8859-1").text.hasPrefix("Ìýð said"))
  }

  @Test("reads UTF-16, with and without a mark", arguments: [true, false], [true, false])
  func utf16(isBigEndian: Bool, isMarked: Bool) throws {
    let text = (isMarked ? "\u{FEFF}" : "") + "<html><meta charset=utf-8><p>\(paragraph)</p></html>"
    let page = text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
    #expect(try article(page).text == paragraph)
  }

  @Test("passes over zeroes")
  func zeroes() throws {
    #expect(try article(html("<p>\(paragraph.replacing("bridge", with: "bri\0dge"))</p>")).text == paragraph)
  }

  // MARK: Shape

  @Test("reads what stands before an element that is nested 100,000 deep")
  func deep() throws {
    let nest =
      String(repeating: "<div>", count: 100_000) + paragraph + String(repeating: "</div>", count: 100_000)
    #expect(try article(html("<p>\(paragraph)</p>" + nest)).text == paragraph)
    #expect(throws: ArticleError(.noArticle)) { try article(html(nest)) }
  }

  @Test("is not slowed down by what no tag closes", .timeLimit(.minutes(1)))
  func unclosed() throws {
    for tag in [
      "<b>", "<svg>", "<!--", "<table><tr><td>", "<ul><li>", "<a href=x>", "<", "<script", "<p class='",
    ] {
      let page = html("<p>\(paragraph)</p>" + String(repeating: tag, count: 100_000) + "</i></b></p>")
      _ = try? article(page)
    }
  }

  @Test("reads past an attribute of five million bytes")
  func hugeAttribute() throws {
    let attribute = String(repeating: "data ", count: 1_000_000)
    #expect(try article(html("<div class=\"\(attribute)\"><p>\(paragraph)</p></div>")).text == paragraph)
  }

  @Test("refuses a page that is larger than the limit")
  func tooLarge() {
    #expect(throws: ArticleError(.tooLarge(limit: 100))) {
      try WebPageFormat(byteLimit: 100).article(
        id: "page",
        from: html("<p>\(paragraph)</p><p>\(paragraph)</p>")
      )
    }
  }

  @Test("reads a page that ends within a tag")
  func truncated() throws {
    #expect(
      try article(Array("<p>\(paragraph)</p><p>\(paragraph)</p><a hre".utf8)).text
        == "\(paragraph)\n\n\(paragraph)"
    )
  }

  // MARK: No article

  @Test("says what is wrong with what is no page")
  func noPage() throws {
    #expect(throws: ArticleError(.empty)) { try article([]) }
    #expect(throws: ArticleError(.blank)) { try article(Array(" \r\n\t".utf8)) }
    var state: UInt64 = 7
    let noise = (0..<100_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 56)
    }
    #expect(throws: ArticleError(.binary)) { try article(noise) }
  }

  @Test(
    "finds no article where there is none",
    arguments: [
      "<script>var story = 'The mayor said that it rained.';</script>", "", "<p>Hi</p>",
      "<nav><a href=/>Front page</a> <a href=/city>City</a></nav><p>Loading…</p>",
      "<ul><li><a href=/1>Mayor says that the bridge will be built.</a><li><a href=/2>Others say that it will not.</a></ul>",
    ]
  )
  func noArticle(body: String) {
    #expect(throws: ArticleError(.noArticle)) { try article(html(body)) }
  }
}
