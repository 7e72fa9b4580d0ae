import Articles
import Testing

@Suite struct TableTests {
  private func found(_ text: String, _ source: ArticleSource = ArticleSource()) -> [ArticleSource.Found] {
    Array(source.articles(in: Array(text.utf8), id: "table.csv"))
  }

  private func reasons(_ found: [ArticleSource.Found]) -> [ArticleError.Reason?] {
    found.map {
      if case .failure(let error) = $0.article { error.reason } else { nil }
    }
  }

  @Test("columns are known by their usual names and in any order")
  func usualNames() throws {
    let rows = found(
      """
      Pub_Date,Headline,Body,Source,URL,Byline,Lang,ID
      "March 3, 2020",No,"She said ""no"".
      Twice.",The Mill,https://mill.example/no,Ada Lorne,en,17
      2020-03-04,Yes,He said yes.,,,,,

      """
    )
    #expect(rows.map(\.line) == [2, 4])
    #expect(
      try rows.map { try $0.article.get() } == [
        Article(
          id: "17",
          text: "She said \"no\".\nTwice.",
          title: "No",
          published: "2020-03-03",
          outlet: "The Mill",
          author: "Ada Lorne",
          address: "https://mill.example/no",
          language: "en"
        ),
        Article(id: "4", text: "He said yes.", title: "Yes", published: "2020-03-04"),
      ]
    )
  }

  @Test("the delimiter is guessed", arguments: [",", ";", "\t", "|"])
  func delimiters(delimiter: String) throws {
    let rows = found("\u{FEFF}title\(delimiter)text\r\nNo\(delimiter)\"She said no\(delimiter) twice.\"\r\n")
    #expect(try rows.map { try $0.article.get().text } == ["She said no\(delimiter) twice."])
  }

  @Test("columns may be named by the user")
  func namedColumns() throws {
    let source = ArticleSource(format: .csv, columns: ColumnNames([.text: "Was", .title: "wer"]))
    let rows = found("Wer;Was;Text\nAda;She said no.;x\n", source)
    #expect(try rows.map { try $0.article.get() } == [Article(id: "2", text: "She said no.", title: "Ada")])
  }

  @Test("cells of HTML are read as such")
  func markup() throws {
    let rows = found(
      "id,text\n1,\"<p>She said no, and the council agreed.</p><p>He said yes &amp; left.</p>\"\n"
    )
    #expect(try rows[0].article.get().text == "She said no, and the council agreed.\n\nHe said yes & left.")
  }

  @Test("a table without a text is told apart from an empty one")
  func withoutText() {
    let csv = ArticleSource(format: .csv)
    #expect(reasons(found("who,what\na,b\n", csv)) == [.noTextColumn(names: ["who", "what"])])
    #expect(reasons(found("", csv)) == [.empty])
    #expect(reasons(found("id,text\n1,\n", csv)) == [.missing(field: "text")])
  }

  @Test("a broken quotation mark costs its own row")
  func brokenQuotes() {
    let rows = found("id,text\n1,\"She said no.\n2,\"He said yes.\"\n3,\"a \"b\" c\"\n4,fine \"so\" far\n")
    #expect(rows.map(\.line) == [2, 3, 4, 5])
    #expect(reasons(rows) == [.brokenQuote, nil, .brokenQuote, nil])
    let last = found("id,text\n1,She said no.\n2,\"He said yes.\n3,They left.")
    #expect(last.map(\.line) == [2, 3, 4])
    #expect(reasons(last) == [nil, .brokenQuote, nil])
  }

  @Test("a row with too many columns, or too much in it, is an error")
  func badRows() {
    let source = ArticleSource(limits: SourceLimits(articleBytes: 100))
    let long = String(repeating: "long ", count: 60)
    let rows = found("id,text\n1,no, she said\n2,\(long)\n3,\"\(long)\n\"\n4,She said no.\n", source)
    #expect(rows.map(\.line) == [2, 3, 4, 6])
    #expect(
      reasons(rows) == [
        .tooManyColumns(found: 3, named: 2), .tooLarge(limit: 100), .tooLarge(limit: 100), nil,
      ]
    )
  }

  @Test("a text that only mentions such names is no table")
  func noTable() throws {
    let text = "Text, title and date\n\nShe said no."
    #expect(try found("Body, they said.\n\nShe said no.").map { try $0.article.get().id } == ["table.csv"])
    #expect(found(text).count == 1)
  }
}
