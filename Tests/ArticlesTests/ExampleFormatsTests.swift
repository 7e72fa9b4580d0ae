import Articles
import Foundation
import Testing

/// The project's own articles, as they come in every format; see Examples/formats.
@Suite struct ExampleFormatsTests {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/formats")

  private func articles(_ name: String) throws -> [Article] {
    let file = try FileHandle(forReadingFrom: Self.folder.appending(path: name))
    return try ArticleSource().articles(in: file, id: name).filter { found in
      if case .failure(let error) = found.article { !error.isPassedOver } else { true }
    }.map { try $0.article.get() }
  }

  static let names = [
    "feed.rss", "feed.atom", "table.csv", "table.tsv", "articles.json", "crawl.warc", "export.docx",
  ]

  @Test("every format gives the same three articles, with title, outlet, author and date", arguments: names)
  func sameArticles(name: String) throws {
    let articles = try articles(name)
    let table = try self.articles("table.csv")
    #expect(articles.map(\.title) == table.map(\.title))
    #expect(articles.map(\.author) == ["Hollis Mercer", "Bo Reed", "Cleo Marsh"])
    #expect(articles.map { $0.published?.prefix(10) } == ["2022-02-09", "2024-06-07", "2024-03-04"])
    let outlets =
      name.hasPrefix("feed")
      ? [String](repeating: "Three Shores News", count: 3)
      : ["The Pellbridge Courier", "Port Hallow Gazette", "Marrow Daily"]
    #expect(articles.map(\.outlet) == outlets)
    #expect(articles.map(\.fingerprint) == table.map(\.fingerprint))
  }

  @Test("what comes from the web has its address", arguments: names.filter { $0 != "export.docx" })
  func addresses(name: String) throws {
    let addresses = try articles(name).map(\.address)
    #expect(addresses.last == "https://marrow.example/tolo-vaccine")
    #expect(Set(addresses).count == 3)
  }

  @Test("articles of one document are told apart by their numbers")
  func numbers() throws {
    #expect(try articles("export.docx").map(\.id) == ["export.docx#1", "export.docx#2", "export.docx#3"])
  }
}
