import Articles
import Fetching
import Foundation
import TestServer
import Testing

@testable import OnRecordCommand

@Suite(.timeLimit(.minutes(1))) struct FeedFollowerTests {
  /// Inputs whose feeds are followed, to a server of the test's own too.
  private struct Following {
    let supply: Supply
    let passedOver = PassedOver()

    init(_ locations: [InputLocation], itemLimit: Int = FeedFollower.usualItemLimit) {
      var limits = Fetcher.Limits()
      limits.delay = .zero
      limits.localHosts = ["127.0.0.1"]
      let web = WebInputs(Fetcher(version: "9.9", limits: limits))
      let source = ArticleSource()
      supply = Supply(
        Inputs(at: locations, source: source, passedOver: passedOver),
        web: web,
        follower: FeedFollower(web: web, source: source, itemLimit: itemLimit, passedOver: passedOver)
      )
    }

    /// All that they hold.
    func all() async -> [Input] {
      var inputs: [Input] = []
      while let input = await supply.next() { inputs.append(input) }
      return inputs
    }
  }

  private static func page(_ head: String = "") -> String {
    """
    <html><head>\(head)</head><body>
    <p>The river rose above the mill on Monday night, the town said in a statement to reporters.</p>
    <p>Nobody was hurt, but three houses were emptied before the morning, the mayor told the council.</p>
    </body></html>
    """
  }

  private static func feed(_ items: String) -> String {
    "<rss version=\"2.0\"><channel><title>The Mill</title>\(items)</channel></rss>"
  }

  private static func item(_ link: String, _ title: String = "Rain") -> String {
    "<item><title>\(title)</title><link>\(link)</link><description>A teaser.</description></item>"
  }

  private func messages(_ inputs: [Input]) -> [String?] {
    inputs.map {
      if case .failure(let complaint) = $0.article { complaint.description } else { nil }
    }
  }

  @Test("the page that an item leads to is read, and the item fills in what the page does not say")
  func pages() async throws {
    let routes: Server.Routes = { path, port in
      switch path {
      case "/feed":
        .page(
          Self.feed(
            """
            <item><title>Rain</title><link>http://127.0.0.1:\(port)/bare</link><description>A teaser.</description>
            <author>desk@mill.example (Ada Lorne)</author><pubDate>Tue, 03 Mar 2020 05:44:06 GMT</pubDate></item>
            <item><title>Rain</title><link>/moved</link></item>
            """
          ),
          type: "application/rss+xml"
        )
      case "/bare": .page(Self.page())
      case "/moved": .redirect("/own")
      case "/own":
        .page(
          Self.page(
            "<title>Flood</title><meta property=og:site_name content=Courier><meta name=author content='Bo Reed'>"
          )
        )
      default: .page("", status: .notFound)
      }
    }
    try await Server.running(routes: routes) { server in
      let inputs = await Following([.web(address: server.address("/feed"))]).all()
      let articles = try inputs.map { try $0.article.get() }
      #expect(articles.map(\.id) == [server.address("/bare"), server.address("/moved")])
      #expect(articles.allSatisfy { $0.text.hasPrefix("The river rose above the mill") })
      #expect(articles.map(\.title) == ["Rain", "Flood"])
      #expect(articles.map(\.author) == ["Ada Lorne", "Bo Reed"])
      #expect(articles.map(\.outlet) == ["The Mill", "Courier"])
      #expect(articles.map(\.published) == ["2020-03-03T05:44:06Z", nil])
      #expect(articles.map(\.address) == [server.address("/bare"), server.address("/own")])
      #expect(server.paths == ["/robots.txt", "/feed", "/bare", "/moved", "/own"])
    }
  }

  @Test("a saved feed is followed one page after another, each only when its turn comes, and each once")
  func turns() async throws {
    let routes: Server.Routes = { path, _ in
      path == "/robots.txt" ? .page("", status: .notFound) : .page(Self.page("<title>\(path)</title>"))
    }
    try await Server.running(routes: routes) { server in
      let links = ["/a", "/b", "/a#more", "/c"].map { server.address($0) }
      let folder = try Folder(texts: [
        "feed.xml": Self.feed(links.map { Self.item($0) }.joined()), "story.txt": "She said no.",
      ])
      let locations = ["feed.xml", "story.txt"].map { folder.url.appending(path: $0).path }
      let following = Following(locations.map { .file(path: $0) })
      _ = await following.supply.next()
      #expect(server.paths == ["/robots.txt", "/a"])
      let rest = await following.all()
      #expect(try rest.map { try $0.article.get().title } == ["/b", "/c", nil])
      #expect(server.paths == ["/robots.txt", "/a", "/b", "/c"])
      #expect(following.passedOver.summary == "1 passed over: items with a link that was followed before (1)")
    }
  }

  @Test("an item whose page is not to be had is reported and not taken for the article; the others are read")
  func faults() async throws {
    let routes: Server.Routes = { path, _ in
      switch path {
      case "/robots.txt": .page("User-agent: *\nDisallow: /private")
      case "/archive": .page("PK\u{3}\u{4}", type: "application/zip")
      case "/menu": .page("<html><body><a href=/>Home</a></body></html>")
      case "/away": .redirect("http://localhost/secret")
      case "/good": .page(Self.page())
      default: .page("", status: .notFound)
      }
    }
    try await Server.running(routes: routes) { server in
      let paths = ["/none", "/private/a", "/archive", "/menu", "/away", "/good"]
      let items = paths.map { Self.item(server.address($0)) } + [Self.item("file:///etc/passwd")]
      let folder = try Folder(texts: ["feed.xml": Self.feed(items.joined(separator: "\n"))])
      let name = folder.url.appending(path: "feed.xml").path
      let found = messages(await Following([.file(path: name)]).all())
      func link(_ path: String) -> String { server.address(path) }
      #expect(
        found[0]
          == "\(name), item 1:1: \(link("/none")): the server has no such page (404); check the address"
      )
      #expect(
        found[1]?.hasPrefix("\(name), item 2:2: \(link("/private/a")): the site's robots.txt asks") == true
      )
      #expect(found[2]?.contains("\(link("/archive")): it is no page") == true)
      #expect(found[3]?.contains("\(link("/menu")): this page holds no article") == true)
      #expect(found[4]?.contains("http://localhost/secret: it leads to this machine") == true)
      #expect(found[5] == nil)
      #expect(found[6]?.contains("file:///etc/passwd: \"file\" addresses cannot be fetched") == true)
    }
  }

  @Test(
    "an item without a link is read as the feed has it, with a word, and one without anything is reported"
  )
  func withoutLinks() async throws {
    let feed = Self.feed(
      "<item><description>She said no.</description></item><item><title>Nothing</title></item>"
    )
    let folder = try Folder(texts: ["feed.xml": feed])
    let name = folder.url.appending(path: "feed.xml").path
    let inputs = await Following([.file(path: name)]).all()
    #expect(try inputs[0].article.get().text == "She said no.")
    #expect(
      inputs[0].warning?.description.hasPrefix("\(name), item 1:1: warning: the item has no link") == true
    )
    #expect(messages(inputs)[1]?.contains("it has no \"description\"") == true)
  }

  @Test("of each feed only so many items are followed")
  func limit() async throws {
    try await Server.running(routes: { path, _ in .page(Self.page("<title>\(path)</title>")) }) { server in
      func feed(_ paths: String...) -> String {
        Self.feed(paths.map { Self.item(server.address($0)) }.joined())
      }
      let folder = try Folder(texts: ["1.xml": feed("/a", "/b", "/c", "/d"), "2.xml": feed("/e")])
      let following = Following([.file(path: folder.url.path)], itemLimit: 2)
      #expect(try await following.all().map { try $0.article.get().title } == ["/a", "/b", "/e"])
      #expect(following.passedOver.summary == "2 passed over: items of a feed beyond the first 2 (2)")
    }
  }

  @Test(
    "a feed's links to this machine are refused, whichever command follows them",
    arguments: ["read", "articles", "add"]
  )
  func localLinks(command: String) throws {
    let feed = Self.feed(
      Self.item("http://127.0.0.1:9/story") + "<item><description>She said no.</description></item>"
    )
    let folder = try Folder(texts: ["feed.xml": feed])
    let plain = try Program.run(command, "--format=jsonl", "feed.xml", in: folder)
    #expect(plain.status == 0 && plain.lines.count == 2 && !plain.messages.contains("127.0.0.1"))
    let followed = try Program.run(command, "--format=jsonl", "--feed", "feed.xml", in: folder)
    #expect(followed.status == 1)
    #expect(
      followed.messages.contains("feed.xml, item 1:1: http://127.0.0.1:9/story: it leads to this machine")
    )
    #expect(followed.messages.contains("feed.xml, item 2:1: warning: the item has no link to follow"))
    #expect(try Program.run(command, "--feed", "--max-items=0", "feed.xml", in: folder).status == 64)
  }
}
