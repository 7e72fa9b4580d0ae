import Articles
import Foundation
import Testing

@Suite struct PlainTextFormatTests {
  /// Why the bytes make no article, both at hand and in a file; nil where they make one.
  private func error(_ bytes: [UInt8], format: PlainTextFormat = PlainTextFormat()) throws -> ArticleError? {
    let handle = try FileHandle.holding(bytes)
    let errorAtHand = self.error { () throws(ArticleError) in try format.article(id: "a", from: bytes) }
    let errorInFile = self.error { () throws(ArticleError) in try format.article(id: "a", from: handle) }
    #expect(errorAtHand == errorInFile)
    return errorAtHand
  }

  private func error(_ read: () throws(ArticleError) -> Article) -> ArticleError? {
    do throws(ArticleError) {
      _ = try read()
      return nil
    } catch {
      return error
    }
  }

  @Test func aFileIsAnArticle() throws {
    let text = "She said: “no”.\r\n\nHe said nothing.\n"
    let article = try PlainTextFormat().article(id: "a.txt", from: .holding(text.utf8))
    #expect(article == Article(id: "a.txt", text: text))
  }

  @Test("the head of a text gives author and date, and is no part of the story")
  func head() throws {
    let text = """
      Rain floods mill

      By Ada Lorne and Bo de Reed, Staff Writers

      Published: March 3, 2020 10:15 am

      MILLTOWN (Reuters) -

      MILLTOWN (Reuters) - The river rose above the mill, she said.

      (AP Photo/Bo Reed)

      The mill on Monday night, before the river fell. (Photo by Ada Lorne)

      Ada Lorne / Getty Images

      Photo: Meridian Press

      By Monday the river had fallen, he said.
      """
    let article = try PlainTextFormat().article(id: "a", from: Array(text.utf8))
    #expect(article.author == "Ada Lorne and Bo de Reed")
    #expect(article.published == "2020-03-03T10:15:00")
    #expect(
      article.blocks.map(\.kind) == [
        .headline, .boilerplate, .boilerplate, .boilerplate, .paragraph, .caption, .caption, .caption,
        .caption,
        .paragraph,
      ]
    )
  }

  @Test(
    "a sentence about a time or a book is no head",
    arguments: [
      "By Monday Night", "By the time it rained, she had left", "By Ada Lorne was all it said.",
      "March 3, 2020 in pictures and words",
    ]
  )
  func noHead(line: String) throws {
    let article = try PlainTextFormat().article(
      id: "a",
      from: Array("Rain floods mill\n\n\(line)\n\nShe said no.".utf8)
    )
    #expect(article.author == nil && article.published == nil && article.blocks[1].kind != .boilerplate)
  }

  @Test func spansCountBehindAByteOrderMark() throws {
    let article = try PlainTextFormat().article(id: "a", from: [0xEF, 0xBB, 0xBF] + "Rain.".utf8)
    #expect(article.text == "Rain.")
    #expect(article.blocks.map(\.span) == [Span(0, 5)])
  }

  @Test(arguments: ["Rain\u{1B}[0m fell on the town all day, they said.", "a", "Ръководителят каза"])
  func whatIsReadableIsText(text: String) throws {
    #expect(try error(Array(text.utf8)) == nil)
  }

  @Test func nothingToReadIsAnError() throws {
    #expect(try error([]) == ArticleError(.empty))
    #expect(try error(Array(" \r\n\t\u{A0}".utf8)) == ArticleError(.blank))
    #expect(try error([0xEF, 0xBB, 0xBF]) == ArticleError(.blank))
  }

  @Test func binaryDataIsNotText() throws {
    #expect(try error(Array("text\0text".utf8)) == ArticleError(.binary))
    #expect(
      try error(Array(repeating: 0x02, count: 10) + Array(repeating: 0x61, count: 180))
        == ArticleError(.binary)
    )
    #expect(try error(Array(repeating: 0x02, count: 10) + Array(repeating: 0x61, count: 200)) == nil)
  }

  @Test func otherEncodingsAreNamed() throws {
    #expect(try error([0xFF, 0xFE, 0x48, 0x00]) == ArticleError(.utf16))
    #expect(try error([0xFE, 0xFF, 0x00, 0x48]) == ArticleError(.utf16))
  }

  @Test(arguments: [[0xFF], [0xC3, 0x28], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] as [[UInt8]])
  func theFirstFaultInUTF8IsFound(fault: [UInt8]) throws {
    let error = try error(Array("Ça va.\nSí".utf8) + fault + Array("\n\u{E9}".utf8))
    #expect(error == ArticleError(.invalidUTF8(byte: 12), line: 2))
  }

  @Test func anArticleMayBeAsLargeAsTheLimitAndNoLarger() throws {
    #expect(PlainTextFormat().byteLimit == 2_000_000)
    let format = PlainTextFormat(byteLimit: 100_000)
    #expect(try error(Array(repeating: 0x61, count: 100_000), format: format) == nil)
    #expect(
      try error(Array(repeating: 0x61, count: 100_001), format: format)
        == ArticleError(.tooLarge(limit: 100_000))
    )
  }

  @Test func endlessInputIsNotReadToItsEnd() throws {
    let zeroes = try #require(FileHandle(forReadingAtPath: "/dev/zero"))
    #expect(throws: ArticleError(.binary)) { try PlainTextFormat().article(id: "a", from: zeroes) }
  }

  @Test func whatTheSystemCannotReadIsAnError() throws {
    let folder = try #require(FileHandle(forReadingAtPath: "/tmp"))
    #expect(throws: ArticleError(.unreadable(detail: "Is a directory"))) {
      try PlainTextFormat().article(id: "a", from: folder)
    }
  }

  @Test func errorsSayWhereAndWhatToDo() {
    #expect(
      ArticleError(.invalidUTF8(byte: 12), line: 2).description
        == "line 2: byte 12 is not valid UTF-8; convert the text to UTF-8 first"
    )
  }
}
