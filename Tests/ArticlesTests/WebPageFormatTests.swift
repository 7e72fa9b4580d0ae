import Articles
import Foundation
import Testing

@Suite struct WebPageFormatTests {
  private let paragraph =
    "The council met in the old town hall on Tuesday evening, and it voted for the new bridge."

  private func article(_ page: String, charset: String? = nil, address: String? = nil) throws -> Article {
    try WebPageFormat().article(id: "page", from: Array(page.utf8), charset: charset, address: address)
  }

  private func texts(_ article: Article) -> [String] { article.blocks.map { article[$0.span] } }

  @Test("knows headings, lists, quotations, tables and notes")
  func blocksAreOfTheirKind() throws {
    let article = try article(
      """
      <article><h1>A bridge</h1><p>\(paragraph)</p><h2>The price</h2><p>\(paragraph)</p>
      <ul><li>Stone, of which there is enough.</li><li>Wood</li></ul>
      <blockquote><p>“It will stand,” said the engineer, “as long as the river runs below it.”</p></blockquote>
      <table><tr><th>Year</th><th>Cost</th></tr><tr><td>1920</td><td>four</td></tr></table>
      <p>*The figures are the council’s.</p></article>
      """
    )
    #expect(article.title == "A bridge")
    #expect(
      texts(article) == [
        paragraph, "The price", paragraph, "Stone, of which there is enough.", "Wood",
        "“It will stand,” said the engineer, “as long as the river runs below it.”", "Year Cost", "1920 four",
        "*The figures are the council’s.",
      ]
    )
    #expect(article.blocks.map(\.kind).filter { $0 != .paragraph } == [.headline, .footnote])
  }

  @Test("makes one space of every run of white space, and nothing of what does not show")
  func whiteSpaceIsTidied() throws {
    let article = try article(
      "<p>The&nbsp;coun&shy;cil \n\t met&#8203; in the <b> old </b>town hall on Tuesday, they said.</p>"
    )
    #expect(article.text == "The council met in the old town hall on Tuesday, they said.")
  }

  @Test("ends a line at two breaks, or at one behind a sentence")
  func breaksPartParagraphs() throws {
    let article = try article(
      "<div>\(paragraph)<br>It was late,<br>and it rained on them all.<br><br>\(paragraph)</div>"
    )
    #expect(texts(article) == [paragraph, "It was late, and it rained on them all.", paragraph])
  }

  @Test("does not read what is hidden, or what scripts would write")
  func hiddenTextIsNotRead() throws {
    let article = try article(
      """
      <p>\(paragraph)</p><div style="display: none"><p>\(paragraph.uppercased())</p></div>
      <script>document.write("</p><p>A script wrote this, and nobody said it.</p>")</script>
      <noscript><p>Please switch on scripts to read this page, said nobody.</p></noscript><p>\(paragraph)</p>
      """
    )
    #expect(texts(article) == [paragraph, paragraph])
  }

  @Test("takes the text from linked data where the page has none")
  func textInLinkedData() throws {
    let body = Array(repeating: paragraph, count: 8).joined(separator: "\\n")
    let article = try article(
      """
      <script type="application/ld+json">{"@type": ["NewsArticle"], "headline": "A &quot;new&quot; bridge",
      "datePublished": "2021-03-04", "articleBody": "\(body)",}</script><div id="root"></div>
      <p>This page needs a newer browser than the one that you have, we are told.</p>
      """
    )
    #expect(texts(article) == Array(repeating: paragraph, count: 8))
    #expect(article.title == "A \"new\" bridge")
    #expect(article.published == "2021-03-04")
  }

  @Test(
    "reads dates as they are written",
    arguments: [
      ("2019-11-19 02:24:00 UTC", "2019-11-19T02:24:00Z"), ("20191119", "2019-11-19"),
      ("2019-11-19T02:24:05.123+0100", "2019-11-19T02:24:05+01:00"), ("2019/11/19", "2019-11-19"),
      ("Tuesday, November 19, 2019, 06:51 PM EST", "2019-11-19T18:51:00-05:00"),
      ("Tue Nov 19 2019 05:44:06 GMT+0000 (UTC)", "2019-11-19T05:44:06+00:00"),
      ("19 de novembro de 2019", "2019-11-19"), ("19. März 2019", "2019-03-19"), ("19.11.2019", "2019-11-19"),
      ("11/19/2019", "2019-11-19"), ("Nov. 19th, 2019", "2019-11-19"),
    ]
  )
  func dates(written: String, iso: String) throws {
    let page = "<meta name='date' content='\(written)'><p>\(paragraph)</p>"
    #expect(try article(page).published == iso)
  }

  @Test(
    "takes no date from what is none",
    arguments: ["soon", "11/12/2019", "2019-02-30", "1/1/1", "", "99999999"]
  )
  func noDates(written: String) throws {
    #expect(try article("<meta name='date' content='\(written)'><p>\(paragraph)</p>").published == nil)
  }

  @Test("takes day and address from the caller where the page does not say them")
  func knownAddress() throws {
    let article = try article("<p>\(paragraph)</p>", address: "https://paper.example/2020/05/06/bridge")
    #expect(article.address == "https://paper.example/2020/05/06/bridge")
    #expect(article.published == "2020-05-06")
  }

  @Test("takes the outlet's name off the title")
  func titleWithoutOutlet() throws {
    let article = try article(
      "<title>Council votes for a bridge - The Daily Stone</title><meta property='og:site_name' "
        + "content='The Daily Stone'><p>\(paragraph)</p>"
    )
    #expect(article.title == "Council votes for a bridge")
    #expect(article.outlet == "The Daily Stone")
  }

  @Test("a page may leave out the tags of its head and its body")
  func withoutBody() throws {
    let page = """
      <!DOCTYPE html><title>Rain floods the old mill</title><article>
      <p>The river rose above the mill on Monday night, the town said in a statement to reporters.</p>
      <p>Nobody was hurt, but three houses were emptied before the morning, the mayor told the council.</p></article>
      """
    let article = try WebPageFormat().article(id: "a", from: Array(page.utf8))
    #expect(article.title == "Rain floods the old mill" && article.blocks.count == 2)
  }
}
