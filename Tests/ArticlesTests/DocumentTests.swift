import Articles
import Testing

@Suite struct DocumentTests {
  /// A DOCX of these paragraphs; those that begin with # are headings.
  private func document(_ paragraphs: [String]) -> [UInt8] {
    let body = paragraphs.map { text in
      let isHeading = text.hasPrefix("#")
      let style = isHeading ? "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" : ""
      return "<w:p>\(style)<w:r><w:t>\(isHeading ? String(text.dropFirst()) : text)</w:t></w:r></w:p>"
    }.joined()
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let markup = "<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>"
    return Packing.zip([
      (name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
      (name: "word/document.xml", bytes: Array(markup.utf8)),
      (name: "word/styles.xml", bytes: Array("<w:styles/>".utf8)),
    ])
  }

  private func found(_ bytes: [UInt8], _ source: ArticleSource = ArticleSource()) -> [ArticleSource.Found] {
    Array(source.articles(in: bytes, id: "export.docx"))
  }

  @Test("a document that somebody wrote is one article under its heading")
  func oneArticle() throws {
    let articles = found(document(["#Rain floods mill", "She said no.", "He said yes."]))
    let article = try articles[0].article.get()
    #expect(articles.count == 1 && article.id == "export.docx" && article.title == "Rain floods mill")
    #expect(article.text == "She said no.\n\nHe said yes.")
    #expect(try found(document(["She said no.", "He said yes."]))[0].article.get().title == nil)
  }

  @Test("the layout that counts words before the date is known too")
  func wordCounts() throws {
    let articles = found(
      document([
        "#Rain floods mill", "By Ada Lorne", "512 words", "3 March 2020", "The Mill", "MILL", "English",
        "Copyright 2020 The Mill", "She said no.", "Document MILL000020200303eg330001a", "#Sun dries mill",
        "80 words", "4 March 2020", "The Mill", "MILL", "English", "He said yes.",
        "Document MILL000020200304eg340001b",
      ])
    )
    let first = try articles[0].article.get()
    #expect(articles.count == 2)
    #expect(first.title == "Rain floods mill" && first.author == "Ada Lorne" && first.outlet == "The Mill")
    #expect(first.published == "2020-03-03" && first.language == "en" && first.text == "She said no.")
    let second = try articles[1].article.get()
    #expect(second.title == "Sun dries mill" && second.text == "He said yes." && second.id == "export.docx#2")
  }

  @Test("a document that breaks off, or is too long, says so")
  func badDocuments() {
    let cut = Packing.zip([
      (name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
      (name: "word/document.xml", bytes: Array("<w:document><w:body><w:p><w:t>She".utf8)),
    ])
    guard case .failure(let error)? = found(cut).first?.article, case .malformedMarkup = error.reason else {
      Issue.record("nobody says that it breaks off")
      return
    }
    let source = ArticleSource(limits: SourceLimits(articleBytes: 100))
    let long = found(document(["#Long", String(repeating: "long ", count: 50)]), source)
    #expect(long.map(\.article) == [.failure(ArticleError(.tooLarge(limit: 100)))])
  }
}
