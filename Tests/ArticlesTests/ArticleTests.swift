import Articles
import Testing

@Suite struct ArticleTests {
  @Test func paragraphsEndAtLineBreaksOfEveryKind() {
    let article = Article(id: "a", text: "  The mayor spoke.\r\n\r\nNobody answered. \n\n")
    #expect(article.blocks.map { article[$0.span] } == ["The mayor spoke.", "Nobody answered."])
    #expect(article.blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test func aSignatureLineMakesTheParagraphBeforeItAPost() throws {
    let article = Article(
      id: "a",
      text: "She wrote:\n\nThe port stays open.\n\n— Mayor Ana Ruiz (@anaruiz) March 3, 2020\n\nIt closed."
    )
    #expect(article.blocks.map(\.kind) == [.paragraph, .embeddedPost, .paragraph])
    let signature = try #require(article.blocks[1].signature)
    #expect(article[signature.author] == "Mayor Ana Ruiz")
  }

  @Test func aBulletedLineIsACaption() {
    let article = Article(id: "a", text: "It burned.\n\n  • The harbour at night\n\nIt was rebuilt.")
    #expect(article.blocks.map(\.kind) == [.paragraph, .caption, .paragraph])
  }

  @Test func aBulletedSentenceIsAParagraph() {
    let article = Article(id: "a", text: "The plan:\n\n• The ministry said that the port would open.")
    #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph])
  }

  @Test func headlinesBoilerplateAndFootnotesAreToldFromParagraphs() {
    let article = Article(
      id: "a",
      text:
        "Port to close\n\nThe port closes.\n\nTo gallery page\n\nA costly pier\n\nIt was old.\n\n* A footnote."
    )
    #expect(
      article.blocks.map(\.kind) == [.headline, .paragraph, .boilerplate, .headline, .paragraph, .footnote]
    )
  }

  @Test func anArticleIsCalledByItsTitleOrByTheHeadlineInItsText() {
    #expect(Article(id: "a", text: "Port to close\n\nIt closes.").headline == "Port to close")
    #expect(Article(id: "a", text: "Port to close\n\nIt closes.", title: "The port").headline == "The port")
    #expect(Article(id: "a", text: "It closes.").headline == nil)
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
