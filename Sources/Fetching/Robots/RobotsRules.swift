/// What a site's robots.txt asks of one program, by RFC 9309 (https://www.rfc-editor.org/rfc/rfc9309).
///
/// The rules of all groups that name the program count; where none does, those of all groups for "*". Of the rules that
/// match an address the longest decides, and of two as long the one that allows. `Crawl-delay`, which the RFC leaves
/// out, is read too.
package struct RobotsRules: Sendable {
  /// How many bytes of a robots.txt are read, as the RFC asks for at least.
  package static let byteLimit = 500 * 1_024

  /// How many seconds are to pass between two requests, where the site says so.
  package private(set) var crawlDelay: Double?
  private var rules: [(pattern: RobotsPattern, allows: Bool)] = []

  /// Rules that allow everything.
  package init() {}

  /// Reads a robots.txt for the program that calls itself `agent`.
  ///
  /// - Parameters:
  ///   - bytes: The file; what is beyond the limit does not count, nor do lines that make no sense.
  ///   - agent: The program's name, without a version.
  package init(_ bytes: [UInt8], agent: String) {
    let agent = agent.lowercased()
    var own = RobotsRules()
    var others = RobotsRules()
    var namesOwn = false
    var isForOwn = false
    var isForOthers = false
    var isAmongNames = false
    for line in RobotsLine.lines(of: bytes.prefix(Self.byteLimit)) {
      if line.field == .userAgent {
        if !isAmongNames { (isForOwn, isForOthers) = (false, false) }
        isAmongNames = true
        isForOthers = isForOthers || line.value.first == UInt8(ascii: "*")
        isForOwn = isForOwn || line.productToken == agent
        namesOwn = namesOwn || isForOwn
      } else {
        isAmongNames = false
        if isForOwn { own.add(line) }
        if isForOthers { others.add(line) }
      }
    }
    self = namesOwn ? own : others
  }

  /// Whether the program may fetch this path with its query.
  package func allow(_ pathAndQuery: String) -> Bool {
    let path = RobotsPattern.normalized(pathAndQuery.utf8)
    if path == Array("/robots.txt".utf8) { return true }
    var longest = -1
    var allows = true
    for rule in rules {
      let length = rule.pattern.length
      guard length > longest || (length == longest && rule.allows && !allows), rule.pattern.matches(path)
      else {
        continue
      }
      longest = length
      allows = rule.allows
    }
    return allows
  }

  private mutating func add(_ line: RobotsLine) {
    switch line.field {
    case .allow, .disallow:
      // An empty rule says nothing.
      guard !line.value.isEmpty else { return }
      rules.append((RobotsPattern(line.value), line.field == .allow))
    case .crawlDelay:
      guard let seconds = Double(String(decoding: line.value, as: UTF8.self)), seconds >= 0, seconds.isFinite
      else {
        return
      }
      crawlDelay = max(crawlDelay ?? 0, seconds)
    case .userAgent:
      break
    }
  }
}
