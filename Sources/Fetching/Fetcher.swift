import Articles

/// Fetches web pages, politely and within limits.
///
/// ```swift
/// let fetcher = Fetcher(version: "1.0", contact: "https://example.com/onrecord")
/// let page = try await fetcher.page(at: "https://example.com/story")
/// let article = try WebPageFormat()
///   .article(id: page.address, from: page.bytes, charset: page.charset, address: page.address)
/// ```
///
/// It calls itself `OnRecord/VERSION (+CONTACT)`, or `OnRecord/VERSION` where there is no contact, keeps to each site's robots.txt, waits between two requests to one
/// host, and follows redirects. It asks nothing of this machine and of private networks, neither by address nor by name
/// nor by redirect, but for hosts that are allowed by name. Share one fetcher between tasks: what it knows of hosts is kept in it. It
/// holds no connection open, so there is nothing to close. Proxies and cookies are not used.
public struct Fetcher: Sendable {
  /// How far a fetcher goes.
  public struct Limits: Hashable, Sendable {
    /// How many bytes a page may have, without compression.
    public var bytes = WebPageFormat.defaultByteLimit
    /// How long a page may take, redirects and all, but not the wait for a turn at a host; a robots.txt may take as
    /// long again.
    public var time = Duration.seconds(30)
    /// How many redirects may follow each other.
    public var redirects = 10
    /// How long to wait between two requests to one host; longer where the site's robots.txt asks for more.
    public var delay = Duration.seconds(1)
    /// How long to wait at most where robots.txt asks for it.
    public var longestDelay = Duration.seconds(60)
    /// Hosts of this machine and of private networks that may be asked all the same, in small letters, as they stand
    /// in addresses: "intranet.example" or "127.0.0.1".
    public var localHosts: Set<String> = []

    /// Makes the usual limits.
    public init() {}
  }

  /// What the program is called in a robots.txt.
  static let agent = "OnRecord"

  private let limits: Limits
  private let exchange: Exchange
  private let queue = HostQueue()
  private let register = RobotsRegister()

  /// Makes a fetcher.
  ///
  /// - Parameters:
  ///   - version: The program's version, for the servers' operators.
  ///   - contact: A web or mail address where operators find who fetches from them and why; nil for none.
  ///   - limits: How far to go.
  public init(version: String, contact: String? = nil, limits: Limits = Limits()) {
    self.limits = limits
    exchange = Exchange(
      userAgent: "\(Self.agent)/\(version)" + (contact.map { " (+\($0))" } ?? ""),
      localHosts: limits.localHosts
    )
  }

  /// Fetches the page at an address that begins with https:// or http://.
  ///
  /// - Parameter address: The address, as a person writes it.
  /// - Returns: The page that it leads to.
  /// - Throws: ``FetchError`` where there is none; `CancellationError` where the task was cancelled.
  public func page(at address: String) async throws -> FetchedPage {
    let asked = try WebAddress(address)
    let (answer, found) = try await follow(asked, limit: limits.bytes, redirects: limits.redirects) {
      address in
      try await waitForTurn(at: address)
    }
    guard (200..<300).contains(answer.status) else {
      throw FetchError(.status(answer.status), at: found.text)
    }
    return FetchedPage(bytes: answer.bytes, address: found.text, contentTypeField: answer.contentType)
  }

  /// Asks for an address, and for those that redirects lead to, until there is an answer of another kind.
  private func follow(
    _ asked: WebAddress,
    limit: Int,
    redirects: Int,
    isCutOff: Bool = false,
    before: (WebAddress) async throws -> Void = { _ in }
  ) async throws -> (Exchange.Answer, WebAddress) {
    var address = asked
    var seen: Set<WebAddress> = []
    var left = limits.time
    let clock = ContinuousClock()
    while true {
      guard seen.insert(address).inserted else { throw FetchError(.redirectRing, at: address.text) }
      guard seen.count <= redirects + 1 else {
        throw FetchError(.tooManyRedirects(limit: redirects), at: asked.text)
      }
      try await before(address)
      let begin = clock.now
      let answer = try await within(left) { [address] in
        try await exchange.get(address, byteLimit: limit, isCutOff: isCutOff)
      }
      left -= clock.now - begin
      guard let answer else { throw FetchError(.tooSlow(limit: limits.time), at: address.text) }
      guard [301, 302, 303, 307, 308].contains(answer.status), let location = answer.location else {
        return (answer, address)
      }
      address = try address.following(location)
    }
  }

  // MARK: Manners

  private func waitForTurn(at address: WebAddress) async throws {
    var delay = limits.delay
    switch try await register.verdict(on: address.origin, fetch: { try await verdict(on: address) }) {
    case .unavailable(let detail):
      throw FetchError(.robotsUnavailable(detail: detail), at: address.text)
    case .rules(let rules):
      guard rules.allow(address.pathAndQuery) else { throw FetchError(.disallowed, at: address.text) }
      if let seconds = rules.crawlDelay {
        delay = max(delay, min(.seconds(min(seconds, 1e6)), limits.longestDelay))
      }
    }
    try await queue.turn(at: address.host, delay: delay)
  }

  /// Fetches a site's robots.txt and reads it, by RFC 9309, section 2.3.1: where there is none, all is allowed; where
  /// the site has a fault, nothing is. What would be wrong with the page itself too is thrown.
  private func verdict(on address: WebAddress) async throws -> RobotsRegister.Verdict {
    let robots = try address.robots
    do {
      let (answer, _) = try await follow(robots, limit: RobotsRules.byteLimit, redirects: 5, isCutOff: true)
      switch answer.status {
      case 200..<300: return .rules(RobotsRules(answer.bytes, agent: Self.agent))
      case 500...: return .unavailable(detail: "the server has a fault, \(answer.status)")
      default: return .rules(RobotsRules())
      }
    } catch let error as FetchError {
      switch error.reason {
      case .unknownHost, .unreachable, .localAddress, .tooSlow:
        guard error.address == robots.text else { return .unavailable(detail: "\(error)") }
        throw FetchError(error.reason, at: address.text)
      case .redirectRing, .tooManyRedirects:
        // Such a file counts as missing.
        return .rules(RobotsRules())
      default:
        return .unavailable(detail: "\(error)")
      }
    }
  }
}
