import Actors
import ArgumentParser
import Articles
import Foundation
import OnRecord

/// Joins the actors of many articles as a record would, and measures what that takes.
struct Identities: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Join actors across articles; print how many are joined, how many wait for a person, and the speed."
  )

  @Option(help: "Articles, one a line.")
  var articles: String

  @Flag(help: "List what is joined, to be judged by hand.")
  var list = false

  @Flag(help: "List the pairs that wait for a person.")
  var listUncertain = false

  @Option(help: "List only every so many-th.")
  var step = 1

  func run() async throws {
    let corpus = try Corpus(URL(filePath: articles))
    let reader = try Reader()
    var cards: [ActorCard] = []
    for entry in corpus.entries {
      var article = Article(id: entry.id, text: entry.text)
      article.published = entry.published
      let reading = await reader.read(article)
      cards += reading.actors.map { ActorCard($0, in: article) }
    }
    var gathering = IdentityGathering()
    for card in cards { gathering.add(card) }
    print(gathering.summary(articles: corpus.entries.count))
    print(IdentitySpeed(cards: gathering.cards).summary)
    if list { print(gathering.joins, "joined") }
    if listUncertain { print(gathering.doubts, "waiting") }
  }

  private func print(_ lines: [String], _ title: String) {
    for (number, line) in lines.enumerated() where number % max(1, step) == 0 {
      Swift.print("\(title) \(number): \(line)")
    }
  }

  private func print(_ text: String) { Swift.print(text) }
}

/// Actors joined one after the other, as a record does when articles come in.
struct IdentityGathering {
  private let judge = IdentityJudge()
  private(set) var cards: [ActorCard] = []
  private var profiles: [IdentityProfile] = []
  private var places: [String: [Int]] = [:]
  private var added = 0
  private var named = 0
  private var compared = 0
  private var waitingCards = 0
  /// What was joined, for people to read.
  private(set) var joins: [String] = []
  /// What waits for a person.
  private(set) var doubts: [String] = []

  /// Adds the actor of an article: joined to the likeliest card that the judge takes for the same.
  mutating func add(_ card: ActorCard) {
    added += 1
    let profile = judge.profile(of: card)
    if card.isNamed { named += 1 }
    let candidates = Set(profile.keys.flatMap { places[$0] ?? [] }).sorted()
    compared += candidates.count
    var best: (place: Int, certainty: Double)?
    var waiting: [String] = []
    for place in candidates {
      switch judge.verdict(of: profiles[place], profile) {
      case .same(let certainty):
        if certainty > best?.certainty ?? 0 { best = (place, certainty) }
      case .uncertain(let certainty, let reason):
        waiting.append(
          "\(certainty.formatted()) \(reason.rawValue): \(Self.line(cards[place])) | \(Self.line(card))"
        )
      case .different: break
      }
    }
    guard let best else {
      doubts += waiting
      if !waiting.isEmpty { waitingCards += 1 }
      insert(card, profile, at: cards.count)
      return
    }
    joins.append(
      "\(best.certainty.formatted()) \(Self.line(cards[best.place])) | \(Self.line(card))"
    )
    let merged = cards[best.place].merging(card)
    insert(merged, judge.profile(of: merged), at: best.place)
  }

  private mutating func insert(_ card: ActorCard, _ profile: IdentityProfile, at place: Int) {
    let known = place < cards.count ? profiles[place].keys : []
    if place < cards.count {
      cards[place] = card
      profiles[place] = profile
    } else {
      cards.append(card)
      profiles.append(profile)
    }
    for key in profile.keys.subtracting(known) { places[key, default: []].append(place) }
  }

  /// The counts.
  func summary(articles: Int) -> String {
    """
    articles                     \(articles)
    actors in them               \(added)
    with a name                  \(named)
    joined to another            \(joins.count)
    cards left                   \(cards.count)
    pairs waiting for a person   \(doubts.count), of \(waitingCards) actors
    candidates for each actor    \(String(format: "%.1f", Double(compared) / Double(max(1, added)))) on average, \
    \(places.values.map(\.count).max() ?? 0) under the fullest key
    keys for each card           \(String(format: "%.1f", Double(profiles.reduce(0) { $0 + $1.keys.count }) / Double(max(1, profiles.count))))
    """
  }

  private static func line(_ card: ActorCard) -> String {
    let names = card.names.prefix(4).map(\.text).joined(separator: "/")
    let roles = card.roles.prefix(3).map(\.title).joined(separator: "; ")
    return "\(card.name) [\(card.kind.rawValue)] {\(names)} (\(roles))"
  }
}

/// How fast cards are read and compared.
struct IdentitySpeed {
  let cards: [ActorCard]

  var summary: String {
    let judge = IdentityJudge()
    var profiles: [IdentityProfile] = []
    let reading = Self.seconds { profiles = cards.map { judge.profile(of: $0) } }
    let named = profiles.filter { $0.card.isNamed && $0.card.kind == .person }
    var index: [String: [Int]] = [:]
    for (place, profile) in named.enumerated() {
      for key in profile.keys { index[key, default: []].append(place) }
    }
    let pairs = index.values.flatMap { places in
      places.flatMap { one in places.filter { $0 > one }.map { (one, $0) } }
    }
    var same = 0
    let rounds = 20
    let comparing = Self.seconds {
      for _ in 0..<rounds {
        for (one, other) in pairs {
          if case .same = judge.verdict(of: named[one], named[other]) { same += 1 }
        }
      }
    }
    return """
      profiles a second of a core  \(Self.rate(profiles.count, reading))
      verdicts a second of a core  \(Self.rate(pairs.count * rounds, comparing)) over \(pairs.count) pairs of people with a key in common
      """
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let begin = ProcessorTime.now()
    work()
    return ProcessorTime.now() - begin
  }

  private static func rate(_ count: Int, _ seconds: Double) -> Int {
    seconds > 0 ? Int(Double(count) / seconds) : 0
  }
}
