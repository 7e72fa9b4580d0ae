import Articles
import Foundation
import OnRecord
import Statements
import Testing

/// A saved page must read as its clean text does, whatever stands around the story; see Examples/pages.
@Suite struct PageStatementsTests {
  /// What a statement says, apart from where it stands.
  private struct Words: Hashable {
    var source: [String]
    var cue: [String]
    var content: [String]

    init(_ statement: Statement, in article: Article) {
      source = statement.source.map { article[$0] }
      cue = statement.cue.map { article[$0] }
      content = statement.content.map { article[$0] }
    }
  }

  private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples")

  private func onlyArticle(_ found: FoundArticles) throws -> Article {
    let all = Array(found)
    try #require(all.count == 1)
    return try all[0].article.get()
  }

  /// The plain text without its first line, since a page has its headline beside its text.
  private func cleanText() throws -> Article {
    let bytes = try Data(contentsOf: folder.appending(path: "council-vote.txt"))
    let story = bytes.drop { $0 != UInt8(ascii: "\n") }
    return try onlyArticle(ArticleSource().articles(in: Array(story), id: "council-vote.txt"))
  }

  private func page(_ layout: String) throws -> Article {
    let file = folder.appending(path: "pages/\(layout).html")
    return try onlyArticle(ArticleSource().articles(at: file.path(percentEncoded: false)))
  }

  /// The statements of an article, each as often as it is made.
  private func statements(in article: Article, with reader: Reader) async -> [Words: Int] {
    await reader.read(article).statements
      .filter { $0.confidence >= Reader.usualConfidence }
      .reduce(into: [:]) { $0[Words($1.statement, in: article), default: 0] += 1 }
  }

  @Test(
    "makes the same statements of a page and of its clean text, but for three in a hundred",
    arguments: ["semantic", "div-soup", "amp", "xhtml-windows-1252", "table-layout"]
  )
  func pageAndTextAgree(layout: String) async throws {
    let reader = try Reader()
    let ofText = await statements(in: try cleanText(), with: reader)
    let ofPage = await statements(in: try page(layout), with: reader)
    let all = ofText.merging(ofPage, uniquingKeysWith: max)
    let sameCount = all.keys.reduce(0) { $0 + min(ofText[$1, default: 0], ofPage[$1, default: 0]) }
    let allCount = all.values.reduce(0, +)
    #expect(allCount >= 30)
    let differing = all.keys.filter { ofText[$0] != ofPage[$0] }
    #expect(100 * sameCount >= 97 * allCount, "\(sameCount) of \(allCount); not in both: \(differing)")
  }
}
