import Testing

@testable import Fetching

@Suite struct RobotsRulesTests {
  private func allows(_ path: String, _ robots: String, agent: String = "OnRecord") -> Bool {
    RobotsRules(Array(robots.utf8), agent: agent).allow(path)
  }

  @Test("goes by the longest rule that matches, and allows where two are as long")
  func longest() {
    let robots = "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /d\nDisallow: /d"
    #expect(!allows("/a/x", robots))
    #expect(allows("/a/b/x", robots))
    #expect(!allows("/a/b/c", robots))
    #expect(allows("/d", robots))
    #expect(allows("/e", robots))
  }

  @Test("knows * and $")
  func wildcards() {
    let robots = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /x*y*z\nDisallow: /end$\nDisallow: /*?print="
    #expect(!allows("/a/b.pdf", robots))
    #expect(!allows("/a.pdf.pdf", robots))
    #expect(allows("/a.pdf?x", robots))
    #expect(!allows("/x1y2z3", robots))
    #expect(allows("/x1z2y3", robots))
    #expect(!allows("/end", robots))
    #expect(allows("/ending", robots))
    #expect(!allows("/story?print=1", robots))
  }

  @Test("takes the group that names it before the one for all, joins groups, and ignores case and versions")
  func groups() {
    let robots = """
      User-agent: *
      Disallow: /

      user-agent: Other
      USER-AGENT: onrecord/1.0 # us
      Disallow: /a
      Sitemap: https://example.com/map

      User-agent: OnRecord
      Disallow: /b
      """
    #expect(allows("/c", robots))
    #expect(!allows("/a", robots))
    #expect(!allows("/b", robots))
    #expect(!allows("/c", robots, agent: "Somebody"))
    #expect(!allows("/a", robots, agent: "Other"))
    #expect(allows("/b", robots, agent: "Other"))
  }

  @Test("takes a path for the same with and without percent signs")
  func percentSigns() {
    #expect(!allows("/%7Ea/b", "User-agent: *\nDisallow: /~a"))
    #expect(!allows("/caf%C3%A9", "User-agent: *\nDisallow: /café"))
    #expect(!allows("/caf%c3%a9", "User-agent: *\nDisallow: /caf%C3%A9"))
    #expect(allows("/a%2Fb", "User-agent: *\nDisallow: /a/b"))
  }

  @Test("reads the delay")
  func delay() {
    #expect(RobotsRules(Array("User-agent: *\nCrawl-delay: 2.5".utf8), agent: "OnRecord").crawlDelay == 2.5)
    for value in ["-1", "x", "inf", "nan", ""] {
      #expect(
        RobotsRules(Array("User-agent: *\nCrawl-delay: \(value)".utf8), agent: "OnRecord").crawlDelay == nil
      )
    }
  }

  @Test(
    "allows all where nothing is forbidden",
    arguments: [
      "", "User-agent: *\nDisallow:", "Disallow: /", "<html><p>Not found", "User-agent *\nDisallow /",
      "\u{FEFF}", ":::\n#\r\r",
    ]
  )
  func nothing(robots: String) {
    #expect(allows("/a", robots))
  }

  @Test("reads a file with a byte order mark, and with any ends of lines")
  func shapes() {
    #expect(!allows("/a", "\u{FEFF}User-agent: *\r\nDisallow: /a\r\n"))
    #expect(!allows("/a", "User-agent: *\rDisallow: /a"))
    #expect(allows("/robots.txt", "User-agent: *\nDisallow: /"))
  }

  @Test("is not slowed down by a hostile file", .timeLimit(.minutes(1)))
  func hostile() {
    let stars =
      "User-agent: *\n"
      + String(repeating: "Disallow: /" + String(repeating: "a*", count: 500) + "b\n", count: 500)
    #expect(allows("/" + String(repeating: "a", count: 2_000), stars))
    #expect(allows("/a", String(repeating: "User-agent: *\n", count: 100_000)))
  }
}
