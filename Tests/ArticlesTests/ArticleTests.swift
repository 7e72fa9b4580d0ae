import Articles
import Testing

@Suite struct ArticleTests {
  private func words(_ span: Span, of article: Article) -> String {
    String(decoding: Array(article.text.utf8)[span.range], as: UTF8.self)
  }

  @Test func paragraphsEndAtLineBreaksOfEveryKind() {
    let article = Article(id: "a", text: "  The mayor spoke.\r\n\r\nNobody answered. \n\n")
    #expect(article.blocks.map { words($0.span, of: article) } == ["The mayor spoke.", "Nobody answered."])
    #expect(article.blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test func aSignatureLineMakesTheParagraphBeforeItAPost() throws {
    let article = Article(
      id: "a",
      text: "She wrote:\n\nThe port stays open.\n\n— Mayor Ana Ruiz (@anaruiz) March 3, 2020\n\nIt closed."
    )
    #expect(article.blocks.map(\.kind) == [.paragraph, .embeddedPost, .paragraph])
    let signature = try #require(article.blocks[1].signature)
    #expect(words(signature.author, of: article) == "Mayor Ana Ruiz")
  }

  @Test func aBulletedLineIsACaption() {
    let article = Article(id: "a", text: "It burned.\n\n  • The harbour at night\n\nIt was rebuilt.")
    #expect(article.blocks.map(\.kind) == [.paragraph, .caption, .paragraph])
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "- (@nobody)", "—", "• ", "👩‍👩‍👧\n\u{301}\n- x (@y", "\0\r"])
  func blocksOfAnyTextLieInsideItInOrder(text: String) {
    let article = Article(id: "a", text: text)
    var end = 0
    for block in article.blocks {
      #expect(block.span.begin >= end && !block.span.isEmpty)
      end = block.span.end
    }
    #expect(end <= article.text.utf8.count)
  }

  @Test func offsetsThatLeaveTheProgramCountScalars() {
    let text = "«Да», 👋🏽 said"
    let begin = text.utf8.count - 4
    #expect(ScalarOffsets(text).scalars(of: Span(begin, begin + 4)) == 9..<13)
  }
}
