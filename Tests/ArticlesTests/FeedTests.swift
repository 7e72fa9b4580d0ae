import Articles
import Testing

@Suite struct FeedTests {
  private func found(_ text: String) -> [ArticleSource.Found] {
    Array(ArticleSource().articles(in: Array(text.utf8), id: "feed"))
  }

  private func reasons(_ found: [ArticleSource.Found]) -> [ArticleError.Reason?] {
    found.map {
      if case .failure(let error) = $0.article { error.reason } else { nil }
    }
  }

  @Test("items of RSS are articles of the channel's outlet")
  func rss() throws {
    let items = found(
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>The Mill</title><language>en-GB</language><image><title>Logo</title></image>
      <item><title>No &amp; yes</title><link>https://mill.example/no</link><guid>17</guid>
        <pubDate>Tue, 03 Mar 2020 05:44:06 GMT</pubDate><dc:creator>Ada Lorne</dc:creator>
        <description>A teaser.</description>
        <content:encoded><![CDATA[<p>She said no to the council.</p><p>He said&nbsp;yes.</p>]]></content:encoded></item>
      <item><title>Yes</title><author>desk@mill.example (Bo Reed)</author>
        <description>&lt;p&gt;He said yes.&lt;/p&gt;</description></item>
      <item><title>Nothing</title></item>
      </channel></rss>
      """
    )
    #expect(reasons(items) == [nil, nil, .missing(field: "description")])
    #expect(items.map(\.place) == [", item 1", ", item 2", ", item 3"])
    #expect(items.map(\.line) == [5, 9, 11])
    let first = try items[0].article.get()
    #expect(first.id == "17" && first.title == "No & yes" && first.outlet == "The Mill")
    #expect(first.address == "https://mill.example/no" && first.author == "Ada Lorne")
    #expect(first.published == "2020-03-03T05:44:06Z" && first.language == "en-GB")
    #expect(first.text == "She said no to the council.\n\nHe said yes.")
    #expect(try items[1].article.get().text == "He said yes.")
    #expect(try items[1].article.get().author == "Bo Reed")
  }

  @Test("entries of Atom are articles, in all three kinds of text")
  func atom() throws {
    let items = found(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Mill</title>
      <author><name>Desk</name></author>
      <entry><id>urn:1</id><title>One</title><link rel="self" href="https://mill.example/self"/>
        <link href="https://mill.example/1"/><published>2020-03-03T05:44:06Z</published>
        <author><name>Ada Lorne</name><email>ada@mill.example</email></author>
        <content type="html">&lt;p&gt;She said no.&lt;/p&gt;</content></entry>
      <entry><id>urn:2</id><updated>2020-03-04</updated><content type="xhtml">
        <div xmlns="http://www.w3.org/1999/xhtml"><p>He said <b>yes</b> &amp; left.</p><p>Twice.</p></div>
        </content></entry>
      <entry><id>urn:3</id><source><title>Elsewhere</title></source><summary>They said maybe.</summary></entry>
      </feed>
      """
    )
    let articles = try items.map { try $0.article.get() }
    #expect(articles.map(\.id) == ["urn:1", "urn:2", "urn:3"])
    #expect(articles.map(\.text) == ["She said no.", "He said yes & left.\n\nTwice.", "They said maybe."])
    #expect(articles.map(\.author) == ["Ada Lorne", "Desk", "Desk"])
    #expect(articles.map(\.published) == ["2020-03-03T05:44:06Z", "2020-03-04", nil])
    #expect(articles.map(\.outlet) == ["The Mill", "The Mill", "The Mill"])
    #expect(articles[0].address == "https://mill.example/1" && articles[0].language == "en")
  }

  @Test("what the feed says of an item stands beside its article, and also where it has no text of it")
  func notices() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>The Mill</title>
      <entry><title>One</title><link href="../1?a&amp;b"/><updated>2020-03-04</updated><summary>She said no.</summary></entry>
      <entry><title>Two</title><link href=" https://other.example/2 "/><author><name>Ada Lorne</name></author></entry>
      <entry><summary>She said maybe.</summary></entry></feed>
      """
    let source = ArticleSource()
    let items = Array(
      source.articles(in: Array(feed.utf8), id: "feed", address: "https://mill.example/news/feed.atom")
    )
    #expect(reasons(items) == [nil, .missing(field: "description"), nil])
    let notices = try items.map { try #require($0.notice) }
    #expect(notices.map(\.number) == [1, 2, 3])
    #expect(notices.map(\.link) == ["https://mill.example/1?a&b", "https://other.example/2", nil])
    #expect(try items[0].article.get().address == "https://mill.example/1?a&b")
    var page = Article(id: "page", text: "He said yes.", title: "Two, in full")
    notices[1].complete(&page)
    #expect(page.title == "Two, in full" && page.author == "Ada Lorne" && page.outlet == "The Mill")
    #expect(found("She said no.").map(\.notice) == [nil])
  }

  @Test("entities are neither expanded nor fetched, and the items are read")
  func entities() throws {
    let levels = (1...9).map { level in
      "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
    }
    let items = found(
      """
      <?xml version="1.0"?>
      <!DOCTYPE rss [<!ENTITY e0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd">\(levels.joined())]>
      <rss><channel><title>T</title><item><title>a&e9;b</title><description>She said &file; no.</description></item>
      <item><description>He said yes.</description></item></channel></rss>
      """
    )
    #expect(reasons(items) == [.declaredEntities, nil, nil])
    #expect(items[0].line == 2)
    #expect(try items[1].article.get().text == "She said no.")
    #expect(try items[1].article.get().title == "a b")
  }

  @Test("a feed that breaks off gives the items before the fault, and its line")
  func brokenOff() {
    let items = found("<rss><channel><item><description>She said no.</description></item>\n<item><desc")
    #expect(reasons(items).first == .some(nil))
    guard case .malformedMarkup = reasons(items).last else {
      Issue.record("nobody says that it breaks off")
      return
    }
    #expect(items.last?.line == 2)
  }

  @Test("a feed that is nested without end is not read to its end")
  func nesting() {
    let deep = String(repeating: "<a>", count: 100_000)
    let items = found("<rss><channel><item><description>She said no.</description></item>\n\(deep)")
    #expect(
      reasons(items) == [nil, .malformedMarkup(detail: "elements are nested more than 500 deep")]
    )
    #expect(items.last?.line == 2)
  }
}
