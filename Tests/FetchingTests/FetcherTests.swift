import Fetching
import TestServer
import Testing

@Suite(.timeLimit(.minutes(1))) struct FetcherTests {
  private let page = Server.Reply.page("<p>The ferry did not sail.</p>")
  private let none = Server.Reply.page("", status: .notFound)

  /// A fetcher that may ask the test's own server by its number, and by no name.
  private func fetcher(_ change: (inout Fetcher.Limits) -> Void = { _ in }) -> Fetcher {
    var limits = Fetcher.Limits()
    limits.delay = .zero
    limits.localHosts = ["127.0.0.1"]
    change(&limits)
    return Fetcher(version: "9.9", contact: "https://example.com/about", limits: limits)
  }

  /// Why there is no page; nil where there is one.
  private func refusal(_ fetcher: Fetcher, _ address: String) async throws -> FetchError.Reason? {
    do {
      _ = try await fetcher.page(at: address)
      return nil
    } catch let error as FetchError {
      return error.reason
    }
  }

  @Test("gives a page with its charset and kind, and says who asks")
  func page() async throws {
    let reply = Server.Reply.page("<p>Ça va", type: "Text/HTML; Charset=\"UTF-8\"")
    try await Server.running(routes: { path, _ in path == "/story?id=1" ? reply : .page("", status: .notFound)
    }) {
      let found = try await fetcher().page(at: " " + $0.address("/story?id=1#top") + "\n")
      #expect(found.bytes == Array("<p>Ça va".utf8))
      #expect(found.charset == "UTF-8")
      #expect(found.contentType == "text/html")
      #expect(found.address == $0.address("/story?id=1"))
      #expect($0.paths == ["/robots.txt", "/story?id=1"])
      #expect($0.userAgents == ["OnRecord/9.9 (+https://example.com/about)"])
    }
  }

  @Test(
    "says what is wrong with an address",
    arguments: ["", "story", "https://", "http://a b/", "http://u:p@example.com/"]
  )
  func malformed(address: String) async throws {
    let reason = try await refusal(fetcher(), address)
    guard case .malformed = reason else {
      Issue.record("\(String(describing: reason))")
      return
    }
  }

  @Test(
    "asks by HTTP only",
    arguments: ["file:///etc/passwd", "ftp://example.com/a", "unix://x/y", "javascript:alert(1)"]
  )
  func schemes(address: String) async throws {
    let reason = try await refusal(fetcher(), address)
    guard case .unsupportedScheme = reason else {
      Issue.record("\(String(describing: reason))")
      return
    }
  }

  @Test("passes on what the server says", arguments: [404, 403, 500])
  func status(code: Int) async throws {
    let routes: Server.Routes = { path, _ in
      path == "/robots.txt" ? .page("") : .page("no", status: .init(statusCode: code))
    }
    try await Server.running(routes: routes) { server in
      let reason = try await refusal(fetcher(), server.address("/a"))
      #expect(reason == .status(code))
    }
  }

  // MARK: Redirects

  @Test("follows redirects, also relative ones")
  func redirects() async throws {
    let routes: Server.Routes = { [page, none] path, port in
      switch path {
      case "/a": .redirect("http://127.0.0.1:\(port)/b/c")
      case "/b/c": .redirect("../d")
      case "/d": page
      default: none
      }
    }
    try await Server.running(routes: routes) {
      let found = try await fetcher().page(at: $0.address("/a"))
      #expect(found.address == $0.address("/d"))
    }
  }

  @Test("sees that redirects go round, or on and on")
  func ring() async throws {
    let routes: Server.Routes = { [none] path, _ in
      switch path {
      case "/a": .redirect("/b")
      case "/b": .redirect("/a")
      case "/robots.txt": none
      default: .redirect(path + "x")
      }
    }
    try await Server.running(routes: routes) { server in
      let reason = try await refusal(fetcher(), server.address("/a"))
      #expect(reason == .redirectRing)
      let other = try await refusal(fetcher { $0.redirects = 3 }, server.address("/x"))
      #expect(other == .tooManyRedirects(limit: 3))
      #expect(server.paths.filter { $0.hasPrefix("/x") }.count == 4)
    }
  }

  @Test(
    "asks nothing of local addresses",
    arguments: [
      "127.0.0.1", "127.1", "2130706433", "0x7f.1", "0.0.0.0", "localhost", "10.1.2.3", "172.20.0.1",
      "192.168.1.1",
      "169.254.169.254", "100.64.0.1", "[::1]", "[::]", "[fe80::1]", "[fd00::1]", "[::ffff:127.0.0.1]",
      "[64:ff9b::a00:1]", "[2002:7f00:1::1]", "224.0.0.1",
    ]
  )
  func localAddresses(host: String) async throws {
    try await Server.running(routes: { [page] _, _ in page }) { server in
      let fetcher = fetcher { $0.localHosts = [] }
      let reason = try await refusal(fetcher, server.address("/", host: host))
      guard case .localAddress = reason else {
        Issue.record("\(String(describing: reason))")
        return
      }
      #expect(server.paths.isEmpty)
    }
  }

  @Test("follows no redirect to a local address", arguments: ["localhost", "[::1]", "10.0.0.1"])
  func redirectToLocalAddress(host: String) async throws {
    let routes: Server.Routes = { [none] path, port in
      path == "/a" ? .redirect("http://\(host):\(port)/secret") : none
    }
    try await Server.running(routes: routes) { server in
      let reason = try await refusal(fetcher(), server.address("/a"))
      guard case .localAddress = reason else {
        Issue.record("\(String(describing: reason))")
        return
      }
      #expect(server.paths == ["/robots.txt", "/a"])
    }
  }

  @Test("follows no redirect to a file")
  func redirectToFile() async throws {
    let routes: Server.Routes = { [none] path, _ in path == "/a" ? .redirect("file:///etc/passwd") : none }
    try await Server.running(routes: routes) { server in
      let reason = try await refusal(fetcher(), server.address("/a"))
      #expect(reason == .unsupportedScheme("file"))
    }
  }

  // MARK: Limits

  @Test("hangs up on a body that is too long, or never ends", arguments: [false, true])
  func tooLarge(compressing: Bool) async throws {
    let routes: Server.Routes = { [none] path, _ in
      switch path {
      case "/endless": .endless
      case "/long": .page(String(repeating: "x", count: 10_000_000))
      case "/fits": .page(String(repeating: "x", count: 1_000))
      default: none
      }
    }
    try await Server.running(compressing: compressing, routes: routes) { server in
      let fetcher = fetcher { $0.bytes = 1_000 }
      for path in ["/endless", "/long"] {
        let reason = try await refusal(fetcher, server.address(path))
        #expect(reason == .tooLarge(limit: 1_000))
      }
      let found = try await fetcher.page(at: server.address("/fits"))
      #expect(found.bytes.count == 1_000)
    }
  }

  /// `<p>The ferry did not sail.</p>`, as gzip packs it.
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x29, 0xB0, 0x0B, 0xC9, 0x48,
    0x55, 0x48, 0x4B, 0x2D, 0x2A, 0xAA, 0x54, 0x48, 0xC9, 0x4C, 0x51, 0xC8, 0xCB, 0x2F, 0x51, 0x28,
    0x4E, 0xCC, 0xCC, 0xD1, 0xB3, 0xD1, 0x2F, 0xB0, 0x03, 0x00, 0xB5, 0xC6, 0x3F, 0x41, 0x1E, 0x00,
    0x00, 0x00,
  ]

  @Test("unpacks gzip, and sees where it is cut off")
  func gzip() async throws {
    let routes: Server.Routes = { [none] path, _ in
      switch path {
      case "/whole": .packed(Self.packed)
      case "/half": .packed(Array(Self.packed.prefix(24)))
      default: none
      }
    }
    try await Server.running(routes: routes) { server in
      let found = try await fetcher().page(at: server.address("/whole"))
      #expect(found.bytes == Array("<p>The ferry did not sail.</p>".utf8))
      let reason = try await refusal(fetcher(), server.address("/half"))
      guard case .unreachable = reason else {
        Issue.record("\(String(describing: reason))")
        return
      }
    }
  }

  /// The same as ``packed``, as deflate packs it.
  private static let deflated: [UInt8] = [
    0xB3, 0x29, 0xB0, 0x0B, 0xC9, 0x48, 0x55, 0x48, 0x4B, 0x2D, 0x2A, 0xAA, 0x54, 0x48, 0xC9, 0x4C,
    0x51, 0xC8, 0xCB, 0x2F, 0x51, 0x28, 0x4E, 0xCC, 0xCC, 0xD1, 0xB3, 0xD1, 0x2F, 0xB0, 0x03, 0x00,
  ]

  @Test("unpacks deflate as zlib wraps it, as it should be, and as some servers send it: bare")
  func deflate() async throws {
    let routes: Server.Routes = { [none] path, _ in
      switch path {
      case "/wrapped": .packed([0x78, 0xDA] + Self.deflated + [0xA0, 0x0D, 0x0A, 0x26], as: "deflate")
      case "/bare": .packed(Self.deflated, as: "Deflate")
      case "/half": .packed(Array(Self.deflated.prefix(16)), as: "deflate")
      case "/other": .packed(Array("no such thing".utf8), as: "deflate")
      case "/nothing": .packed([], as: "deflate")
      default: none
      }
    }
    try await Server.running(routes: routes) { server in
      for path in ["/wrapped", "/bare"] {
        let found = try await fetcher().page(at: server.address(path))
        #expect(found.bytes == Array("<p>The ferry did not sail.</p>".utf8))
      }
      for path in ["/half", "/other"] {
        let reason = try await refusal(fetcher(), server.address(path))
        #expect(reason == .unreachable(detail: "what it sent cannot be unpacked"))
      }
      let nothing = try await fetcher().page(at: server.address("/nothing"))
      #expect(nothing.bytes.isEmpty)
    }
  }

  @Test("stops unpacking where more comes out than a page may have")
  func bomb() async throws {
    let text = String(repeating: "The ferry did not sail. ", count: 400_000)
    try await Server.running(compressing: true, routes: { _, _ in .page(text) }) { server in
      let reason = try await refusal(fetcher { $0.bytes = 1_000_000 }, server.address("/a"))
      #expect(reason == .tooLarge(limit: 1_000_000))
    }
  }

  @Test(
    "says that it does not understand Brotli and other compressions that it never asked for",
    arguments: ["br", "BR", "zstd", "gzip, br", "br, gzip"]
  )
  func brotli(encoding: String) async throws {
    let routes: Server.Routes = { [none] path, _ in
      path == "/a" ? .packed([0x0B, 0x02, 0x80, 0x3C, 0x70, 0x3E, 0x03], as: encoding) : none
    }
    try await Server.running(routes: routes) { server in
      let reason = try await refusal(fetcher(), server.address("/a"))
      #expect(reason == .unknownEncoding(name: encoding))
      #expect(reason?.description.contains("compressed as \"\(encoding)\"") == true)
      #expect(server.encodingsAskedFor == ["gzip, deflate"])
    }
  }

  @Test("leaves a site alone whose robots.txt is compressed in a way that it does not understand")
  func brotliRobots() async throws {
    let routes: Server.Routes = { [page] path, _ in
      path == "/robots.txt" ? .packed([0x0B, 0x02, 0x80, 0x3C, 0x70, 0x3E, 0x03], as: "br") : page
    }
    try await Server.running(routes: routes) { server in
      let reason = try await refusal(fetcher(), server.address("/a"))
      guard case .robotsUnavailable(let detail) = reason else {
        Issue.record("\(String(describing: reason))")
        return
      }
      #expect(detail.contains("\"br\""))
      #expect(server.paths == ["/robots.txt"])
    }
  }

  @Test("unpacks what is compressed")
  func compressed() async throws {
    let text = String(repeating: "The ferry did not sail. ", count: 1_000)
    try await Server.running(compressing: true, routes: { _, _ in .page(text) }) {
      let found = try await fetcher().page(at: $0.address("/a"))
      #expect(found.bytes == Array(text.utf8))
    }
  }

  @Test("gives up on a slow server", arguments: ["/silent", "/stalled"])
  func tooSlow(path: String) async throws {
    let routes: Server.Routes = { [none] path, _ in
      switch path {
      case "/silent": .silent
      case "/stalled": .stalled
      default: none
      }
    }
    try await Server.running(routes: routes) { server in
      // Such a server never ends by itself; the suite's own time limit would.
      let reason = try await refusal(fetcher { $0.time = .milliseconds(300) }, server.address(path))
      #expect(reason == .tooSlow(limit: .milliseconds(300)))
    }
  }

  @Test("says that a connection broke, or never was")
  func unreachable() async throws {
    var address = ""
    try await Server.running(routes: { [none] path, _ in path == "/a" ? .truncated : none }) { server in
      address = server.address("/a")
      let reason = try await refusal(fetcher(), address)
      guard case .unreachable = reason else {
        Issue.record("\(String(describing: reason))")
        return
      }
    }
    let reason = try await refusal(fetcher(), address)
    #expect(reason == .unreachable(detail: "127.0.0.1 does not answer"))
  }

  @Test("ends when its task is cancelled")
  func cancelled() async throws {
    try await Server.running(routes: { [none] path, _ in path == "/a" ? .silent : none }) { server in
      let fetcher = fetcher()
      let task = Task { try await fetcher.page(at: server.address("/a")) }
      while server.paths.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }

  // MARK: Manners

  @Test("keeps to robots.txt, which it asks for once")
  func robots() async throws {
    let routes: Server.Routes = { [page] path, _ in
      switch path {
      case "/robots.txt": .page("User-agent: *\nDisallow: /\n\nUser-agent: OnRecord\nDisallow: /private\n")
      case "/moved": .redirect("/private/b")
      default: page
      }
    }
    try await Server.running(routes: routes) { server in
      let fetcher = fetcher()
      _ = try await fetcher.page(at: server.address("/public"))
      for path in ["/private/a", "/moved"] {
        let reason = try await refusal(fetcher, server.address(path))
        #expect(reason == .disallowed)
      }
      #expect(server.paths == ["/robots.txt", "/public", "/moved"])
    }
  }

  @Test("fetches nothing where robots.txt is not to be had")
  func brokenRobots() async throws {
    let routes: Server.Routes = { [page] path, _ in
      path == "/robots.txt" ? .page("", status: .serviceUnavailable) : page
    }
    try await Server.running(routes: routes) { server in
      let reason = try await refusal(fetcher(), server.address("/a"))
      #expect(reason == .robotsUnavailable(detail: "the server has a fault, 503"))
      #expect(server.paths == ["/robots.txt"])
    }
  }

  @Test("takes a robots.txt that redirects in a ring for none, and reads the beginning of an endless one")
  func oddRobots() async throws {
    for reply in [Server.Reply.redirect("/robots.txt"), .endless] {
      try await Server.running(routes: { [page] path, _ in path == "/robots.txt" ? reply : page }) {
        _ = try await fetcher().page(at: $0.address("/a"))
      }
    }
  }

  @Test("waits between requests to one host, and longer where robots.txt asks for it")
  func delays() async throws {
    for (robots, expected) in [
      ("", 0.2), ("User-agent: *\nCrawl-delay: 0.4", 0.4), ("User-agent: *\nCrawl-delay: 99", 0.5),
    ] {
      try await Server.running(routes: { [page] path, _ in path == "/robots.txt" ? .page(robots) : page }) {
        server in
        let fetcher = fetcher {
          $0.delay = .milliseconds(200)
          $0.longestDelay = .milliseconds(500)
        }
        let time = try await ContinuousClock().measure {
          async let first = fetcher.page(at: server.address("/a"))
          async let second = fetcher.page(at: server.address("/b"))
          _ = try await (first, second)
        }
        #expect(time >= .seconds(expected))
      }
    }
  }
}
