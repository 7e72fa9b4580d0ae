import Articles
import Testing

/// What an input holds is told by its bytes, and archives are opened.
@Suite struct ArticleSourceTests {
  private func found(_ bytes: [UInt8], _ source: ArticleSource = ArticleSource()) -> [ArticleSource.Found] {
    Array(source.articles(in: bytes, id: "input"))
  }

  private func found(_ text: String, _ source: ArticleSource = ArticleSource()) -> [ArticleSource.Found] {
    found(Array(text.utf8), source)
  }

  private func reasons(_ found: [ArticleSource.Found]) -> [ArticleError.Reason?] {
    found.map {
      if case .failure(let error) = $0.article { error.reason } else { nil }
    }
  }

  private let page = """
    <!DOCTYPE html><title>Rain floods the old mill</title><body><article>
    <p>The river rose above the mill on Monday night, the town said in a statement to reporters.</p>
    <p>Nobody was hurt, but three houses were emptied before the morning, the mayor told the council.</p>
    </article></body>
    """

  @Test("a text is a text, whatever it is called")
  func text() throws {
    let text = "Rain, wind, snow and ice\n\nShe said no.\n"
    #expect(try found(text).map { try $0.article.get() } == [Article(id: "input", text: text)])
  }

  @Test("a page is read as a page, also in UTF-16 and behind a comment")
  func page16() throws {
    let wide: [UInt8] = page.utf16.reduce(into: [0xFF, 0xFE]) { bytes, unit in
      bytes += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
    }
    for bytes in [Array(page.utf8), Array("<!-- saved -->\n\(page)".utf8), wide] {
      let articles = found(bytes)
      #expect(try articles.map { try $0.article.get().title } == ["Rain floods the old mill"])
    }
  }

  @Test("JSON is told from JSON Lines and from a text that begins with a bracket")
  func json() throws {
    let lines = found(
      "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"b\", \"url\": \"https://a.example\"}\n"
    )
    #expect(try lines.map { try $0.article.get().id } == ["1", "2"])
    #expect(try lines[1].article.get().address == "https://a.example")
    let array = found("[\n  {\"id\": 1, \"text\": \"a, [b] \\\"{\\\"\"},\n  7,\n  {\"text\": \"b\"}\n]\n")
    #expect(array.map(\.line) == [2, 3, 4])
    #expect(reasons(array) == [nil, .notAnObject, nil])
    #expect(try array[2].article.get().id == "4")
    let object = found("{\n  \"text\": \"She said no.\",\n  \"author\": [\"Ada Lorne\", \"Bo Reed\"]\n}\n")
    #expect(try object.map { try $0.article.get().author } == ["Ada Lorne, Bo Reed"])
    #expect(try found("[Editor's note: a correction was added.]\n").first?.article.get().id == "input")
  }

  @Test("an array that ends within an object is an error, and the objects before it are read")
  func cutJSON() {
    let array = found("[{\"text\": \"a\"}, {\"text\": \"b")
    #expect(reasons(array) == [nil, .malformedJSON(detail: "it ends within a value")])
  }

  @Test("fields of JSON may have other names")
  func namedFields() throws {
    let source = ArticleSource(columns: ColumnNames([.text: "body", .title: "head"]))
    let article = try found("{\"body\": \"She said no.\", \"head\": \"No\"}", source).first?.article.get()
    #expect(article?.text == "She said no." && article?.title == "No")
  }

  @Test("archives of all kinds are opened, and one within another")
  func archives() throws {
    let text = Array("She said no.".utf8)
    let files = [(name: "a/one.txt", bytes: text), (name: "two.html", bytes: Array(page.utf8))]
    for archive in [Packing.zip(files), Packing.tar(files), Packing.gzip(Packing.tar(files))] {
      let articles = found(archive)
      #expect(articles.map(\.place) == ["/a/one.txt", "/two.html"])
      #expect(try articles.map { try $0.article.get().id } == ["input/a/one.txt", "input/two.html"])
    }
    #expect(try found(Packing.gzip(text)).map { try $0.article.get().id } == ["input"])
    let nested = found(Packing.zip([(name: "inner.tgz", bytes: Packing.gzip(Packing.tar(files)))]))
    #expect(nested.map(\.place) == ["/inner.tgz/a/one.txt", "/inner.tgz/two.html"])
  }

  @Test("members of gzip that follow one another are one file")
  func severalMembers() throws {
    let lines = ["{\"id\": 1, \"text\": \"a\"}\n", "{\"id\": 2, \"text\": \"b\"}\n"]
    let articles = found(lines.flatMap { Packing.gzip(Array($0.utf8)) })
    #expect(try articles.map { try $0.article.get().id } == ["1", "2"])
  }

  @Test("what lies beside the articles in an archive is passed over")
  func passedOver() {
    let archive = Packing.zip([
      (name: "a.jpg", bytes: [0xFF, 0xD8, 0, 0]), (name: "b.css", bytes: Array("p { color: red }".utf8)),
      (name: "__MACOSX/._c.txt", bytes: [0, 5, 22, 7]), (name: "c.txt", bytes: Array("She said no.".utf8)),
      (name: "d.pdf", bytes: Array("%PDF-1.7".utf8)),
    ])
    let passed = ArticleError.Reason.passedOver(.notText)
    #expect(reasons(found(archive)) == [passed, passed, passed, nil, passed])
  }

  @Test("a path that leaves its folder is a name and nothing else")
  func traversal() throws {
    let files = [(name: "../../../etc/passwd.txt", bytes: Array("She said no.".utf8))]
    for archive in [Packing.zip(files), Packing.tar(files)] {
      #expect(found(archive).map(\.place) == ["/../../../etc/passwd.txt"])
    }
  }

  @Test("a compressed file that is cut short gives what is whole, and then an error")
  func truncated() throws {
    let lines = (1...3000).map { "{\"id\": \($0), \"text\": \"She said no to number \($0).\"}\n" }.joined()
    let packed = Packing.gzip(Array(lines.utf8))
    let articles = found(Array(packed.prefix(packed.count / 2)))
    #expect(articles.count > 1000)
    guard case .damagedArchive = reasons(articles).last else {
      Issue.record("the end is missing and nobody says so")
      return
    }
    #expect(reasons(articles).dropLast().allSatisfy { $0 == nil })
    let story = Packing.gzip(Array("She said no.".utf8)).dropLast(12)
    #expect(reasons(found(Array(story))).count == 1)
    #expect(throws: ArticleError.self) { try found(Array(story))[0].article.get() }
  }

  @Test("a bomb is defused")
  func bomb() {
    let source = ArticleSource(limits: SourceLimits(expansion: 50))
    let bomb = Packing.bomb(count: 40_000_000)
    #expect(bomb.count < 300_000)
    #expect(reasons(found(bomb, source)) == [.tooLarge(limit: 2_000_000), .expandsTooFar(limit: 50)])
    let packed = Packing.zip([
      (name: "a.gz", bytes: bomb), (name: "b.txt", bytes: Array("She said no.".utf8)),
    ])
    #expect(reasons(found(packed, source)).contains(.expandsTooFar(limit: 50)))
  }

  @Test("archives within archives within archives are not opened")
  func nesting() {
    var bytes = Array("She said no.".utf8)
    for _ in 0..<3 { bytes = Packing.zip([(name: "a", bytes: bytes)]) }
    let articles = found(bytes)
    #expect(reasons(articles) == [.nestedTooDeep(limit: 2)])
    #expect(articles.map(\.place) == ["/a/a"])
    let deeper = ArticleSource(limits: SourceLimits(nesting: 3))
    #expect(reasons(found(bytes, deeper)) == [nil])
  }

  @Test("a damaged member does not stop the others")
  func damagedMember() {
    var zip = Packing.zip([
      (name: "a.txt", bytes: Array("She said no.".utf8)), (name: "b.txt", bytes: Array("He said yes.".utf8)),
    ])
    zip[40] ^= 1
    let articles = found(zip)
    #expect(articles.map(\.place) == ["/a.txt", "/b.txt"])
    guard case .damagedArchive = reasons(articles)[0] else {
      Issue.record("nobody says that it is damaged")
      return
    }
    #expect(reasons(articles)[1] == nil)
  }

  @Test("an archive has as many members as the limit says and no more")
  func members() {
    let files = (0..<5).map { (name: "\($0).txt", bytes: Array("She said no.".utf8)) }
    let source = ArticleSource(limits: SourceLimits(members: 3))
    #expect(reasons(found(Packing.tar(files), source)) == [nil, nil, nil, .tooManyMembers(limit: 3)])
  }

  @Test("inputs that hold nothing are errors")
  func nothing() {
    #expect(reasons(found("")) == [.empty])
    #expect(reasons(found("\n \n")) == [.blank])
    #expect(reasons(found("%PDF-1.4 ...")) == [.unknownDocument])
    #expect(reasons(found(Packing.zip([]))) == [.holdsNothing])
    #expect(reasons(found(Packing.tar([]))) != [nil])
    let sheet = [
      (name: "[Content_Types].xml", bytes: [UInt8]()), (name: "xl/workbook.xml", bytes: [UInt8]("<a/>".utf8)),
    ]
    #expect(reasons(found(Packing.zip(sheet))) == [.unknownDocument])
    #expect(reasons(found("<rss><channel><title>Empty</title></channel></rss>")) == [.holdsNothing])
  }

  @Test("the same story has the same fingerprint, another has another")
  func fingerprints() {
    let story = Article(id: "a", text: "A headline\n\nThe river rose above the mill, “twice”, she said.")
    let again = Article(
      id: "b",
      text: "Another headline\n\nThe river rose above the mill, \"twice\",  she said.\n"
    )
    let other = Article(id: "a", text: "A headline\n\nThe river rose above the mill, “once”, she said.")
    #expect(story.fingerprint == again.fingerprint)
    #expect(story.fingerprint != other.fingerprint)
    // The first digits that `printf theriverrose | sha256sum` prints.
    #expect(Article(id: "a", text: "The river rose.").fingerprint == "42605aa65b4baa53")
  }
}
