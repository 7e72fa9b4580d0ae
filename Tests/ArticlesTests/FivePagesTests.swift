import Articles
import Foundation
import Testing

/// One article, set out in five ways, with what stands around articles on the web; see Examples/pages.
@Suite struct FivePagesTests {
  static let names = ["semantic", "div-soup", "amp", "xhtml-windows-1252", "table-layout"]

  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples")

  private func page(_ name: String) throws -> Article {
    let file = Self.folder.appending(path: "pages/\(name).html")
    return try WebPageFormat().article(id: name, from: FileHandle(forReadingFrom: file))
  }

  /// The blocks of an article's story, with white space tidied: neither title nor captions nor words of the page.
  private func story(_ article: Article) -> [[String]] {
    article.blocks.filter { $0.kind != .caption && $0.kind != .boilerplate }.map { block in
      [block.kind.rawValue, article[block.span].split(whereSeparator: \.isWhitespace).joined(separator: " ")]
    }
  }

  @Test("reads from every layout what the plain text says", arguments: names)
  func everyLayoutGivesTheSameStory(name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: "council-vote.txt"), encoding: .utf8)
    let plain = Article(id: "plain", text: text)
    #expect(try story(page(name)) == Array(story(plain).dropFirst()))
  }

  @Test("reading a page equals reading its clean text", arguments: names)
  func readingAPageEqualsReadingItsText(name: String) throws {
    let page = try page(name)
    let blocks = page.blocks.filter { $0.kind != .caption }
    let text = blocks.map { page[$0.span] }.joined(separator: "\n\n")
    #expect(story(Article(id: name, text: text)) == story(page))
  }

  @Test("keeps captions, as blocks of their kind", arguments: names)
  func captionsAreKept(name: String) throws {
    let page = try page(name)
    let captions = page.blocks.filter { $0.kind == .caption }.map { page[$0.span] }
    #expect(captions.joined(separator: " ") == "The Corlew mill, seen from Fifth Street Pellbridge Courier")
  }

  @Test("names the author of an embedded post", arguments: names)
  func postsHaveAuthors(name: String) throws {
    let page = try page(name)
    let post = try #require(page.blocks.first { $0.kind == .embeddedPost })
    let signature = try #require(post.signature)
    #expect(page[signature.author] == "Dale Prewitt")
    #expect(page[signature.line] == "— Dale Prewitt (@prewitt_ward3) February 9, 2022")
  }

  @Test("takes title and day from what each page offers", arguments: names)
  func titleAndDate(name: String) throws {
    let page = try page(name)
    #expect(
      page.title == "Pellbridge council backs mill shelter after seven-hour meeting; opponents vow to sue"
    )
    #expect(page.published?.prefix(10) == "2022-02-09")
  }

  @Test("takes what else a page says of its article from linked data")
  func otherMetadata() throws {
    let page = try page("semantic")
    #expect(page.outlet == "The Pellbridge Courier")
    #expect(page.author == "Hollis Mercer")
    #expect(page.language == "en-US")
    #expect(page.address == "https://courier.example/2022/02/09/mill-shelter")
    #expect(page.published == "2022-02-09T05:12:00-05:00")
  }
}
