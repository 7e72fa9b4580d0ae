import Testing

@testable import Actors

@Suite struct IdentityJudgeTests {
  private let judge = IdentityJudge()

  private func person(_ name: String, _ roles: String..., gender: ActorCard.Gender? = nil) -> ActorCard {
    ActorCard(
      name: name,
      kind: .person,
      names: [ActorCard.Spelling(name)],
      roles: roles.map { ActorCard.Role(title: $0, firstSeen: "2020-01-09") },
      gender: gender
    )
  }

  private func body(
    _ names: String...,
    kind: Actor.Kind = .organization,
    standsFor: String? = nil
  ) -> ActorCard {
    ActorCard(name: names[0], kind: kind, names: names.map { ActorCard.Spelling($0) }, standsFor: standsFor)
  }

  /// What the judge says in both orders, which must be the same, and must be findable if it is "same".
  private func verdict(_ first: ActorCard, _ second: ActorCard) -> IdentityVerdict {
    let verdict = judge.verdict(of: first, second)
    #expect(verdict == judge.verdict(of: second, first), "the order must not matter")
    if case .same = verdict {
      let shared = judge.keys(of: first).intersection(judge.keys(of: second))
      #expect(!shared.isEmpty, "\(first.name) and \(second.name) must share a key")
    }
    return verdict
  }

  private func isSame(_ first: ActorCard, _ second: ActorCard) -> Bool {
    if case .same = verdict(first, second) { return true }
    return false
  }

  private func doubt(_ first: ActorCard, _ second: ActorCard) -> IdentityDoubt? {
    if case .uncertain(_, let reason) = verdict(first, second) { return reason }
    return nil
  }

  private func certainty(_ first: ActorCard, _ second: ActorCard) -> Double {
    switch verdict(first, second) {
    case .same(let certainty), .uncertain(let certainty, _): certainty
    case .different: 0
    }
  }

  // MARK: - People

  @Test(
    "joins people by their full names, however they are spelt",
    arguments: [
      ("Adel Abdul-Mahdi", "Adil Abdel Mahdi"), ("Vladimir Putin", "Vladimir V. Putin"),
      ("Volodymyr Zelensky", "Volodymyr Zelenskiy"), ("Muammar Gaddafi", "Moammar Kadafi"),
      ("Bill Clinton", "William Clinton"), ("Kim Jong-un", "Kim Jong Un"), ("Xi Jinping", "Xi Jinping"),
      ("Angela Merkel", "Angela Merkel"), ("Nicolás Maduro", "Nicolas Maduro Moros"),
    ]
  )
  func fullNames(first: String, second: String) { #expect(isSame(person(first), person(second))) }

  @Test(
    "keeps people apart whose names say that they are two",
    arguments: [
      ("Donald Trump", "Donald Trump Jr."), ("Bill Clinton", "Hillary Clinton"),
      ("Saddam Hussein", "Uday Saddam Hussein"), ("Mike Pence", "Karen Pence"),
      ("Mr. Alex Stone", "Mrs. Alex Stone"),
    ]
  )
  func twoPeople(first: String, second: String) {
    #expect(verdict(person(first), person(second)) == .different)
  }

  @Test("never joins by a family name alone, not even with equal roles")
  func familyName() {
    #expect(doubt(person("Putin"), person("Putin")) == .oneWord)
    #expect(doubt(person("Putin", "President"), person("Putin", "President")) == .oneWord)
    #expect(doubt(person("Putin", "President"), person("Vladimir Putin", "president of Russia")) == .oneWord)
    #expect(doubt(person("V. Putin"), person("Vladimir Putin")) == .partOfName)
  }

  @Test("puts a title and family name before a family name alone, and that before one with another's role")
  func likelihood() {
    let known = person("Vladimir Putin", "president of Russia")
    let titled = certainty(person("Putin", "President"), known)
    let bare = certainty(person("Putin"), known)
    let other = certainty(person("Putin", "singer"), known)
    #expect(titled >= 0.7)
    #expect(titled > bare && bare > other)
  }

  @Test("asks a person where many are called so and their roles do not meet")
  func commonNames() {
    let senator = person("John Smith", "US senator")
    #expect(doubt(senator, person("John Smith", "footballer")) == .rolesDiffer)
    #expect(doubt(senator, person("John Smith")) == .commonName)
    #expect(isSame(senator, person("John Smith", "senator")))
    #expect(doubt(person("Arvo Lind", "actor"), person("Arvo Lind", "governor")) == .rolesDiffer)
    #expect(isSame(person("Arvo Lind", "professor"), person("Arvo Lind", "finance minister")))
    #expect(doubt(person("George Bush"), person("George W. Bush")) == .commonName)
    #expect(isSame(person("George W. Bush"), person("George W. Bush", "president")))
  }

  @Test("asks where one article says he and the other she")
  func gender() {
    let she = person("Robin Okafor", gender: .female)
    #expect(doubt(she, person("Robin Okafor", gender: .male)) == .genderDiffers)
    #expect(isSame(she, person("Robin Okafor")))
  }

  @Test("never joins those without a name, and has no keys for them")
  func unnamed() {
    let official = ActorCard(name: "senior official", kind: .unnamed, body: "White House")
    #expect(judge.keys(of: official).isEmpty)
    #expect(verdict(official, official) == .different)
    let she = ActorCard(name: "she", kind: .person)
    #expect(judge.keys(of: she).isEmpty)
    #expect(verdict(she, she) == .different)
  }

  // MARK: - Bodies

  @Test("joins bodies by their names, without articles and legal forms, and by known initials")
  func bodies() {
    #expect(isSame(body("the International Monetary Fund"), body("International Monetary Fund")))
    #expect(isSame(body("International Monetary Fund"), body("IMF")))
    #expect(isSame(body("Acme Widgets, Inc."), body("Acme Widgets")))
    #expect(isSame(body("U.N."), body("United Nations")))
    #expect(isSame(body("Iraqi Foreign Ministry"), body("Foreign Ministry of Iraq")))
  }

  @Test("joins initials and words only where a card has both")
  func initials() {
    let long = body("Harbour Workers Guild")
    #expect(doubt(long, body("HWG")) == .acronym)
    #expect(isSame(body("Harbour Workers Guild", "HWG"), body("HWG")))
    #expect(verdict(body("HWG", "Harbour Workers Guild"), body("HWG", "Highland Wool Growers")) == .different)
    #expect(doubt(body("PA"), body("PA")) == .acronym)
  }

  @Test("keeps the ministries of two countries apart, and asks where the country is not said")
  func owners() {
    #expect(verdict(body("Iraqi Foreign Ministry"), body("Iranian Foreign Ministry")) == .different)
    #expect(doubt(body("Foreign Ministry"), body("Iranian Foreign Ministry")) == .ownerUnknown)
    #expect(doubt(body("Foreign Ministry"), body("Foreign Ministry")) == .ownerUnknown)
    #expect(doubt(body("U.S. District Court"), body("US District Court")) == .ownerUnknown)
    #expect(isSame(body("Bank of Japan"), body("the Bank of Japan")))
    #expect(isSame(body("Communist Party of China"), body("Chinese Communist Party")))
  }

  @Test(
    "joins nothing that any town has",
    arguments: ["police", "Police", "the ministry", "the company", "government", "a Chinese company"]
  )
  func nobody(name: String) {
    #expect(judge.keys(of: body(name)).isEmpty)
    #expect(verdict(body(name), body(name)) == .different)
  }

  @Test("knows countries by all their names, and a town from a country")
  func places() {
    #expect(isSame(body("US", kind: .place), body("the United States", kind: .place)))
    let acting = body("Iraq", standsFor: "Iraq (government)")
    #expect(isSame(acting, body("Iraq", kind: .place)))
    #expect(doubt(acting, body("Baghdad", standsFor: "Iraq (government)")) == .standsFor)
    #expect(verdict(body("Iraq", kind: .place), body("Baghdad", kind: .place)) == .different)
    #expect(doubt(body("Springfield", kind: .place), body("Springfield", kind: .place)) == .placeName)
    #expect(isSame(body("White House", standsFor: "x"), body("the White House", kind: .place)))
  }

  @Test("lets one article's odd name for a body join nothing, but what several call it")
  func oddNames() {
    let post = body("Harbour Post", "Lantern News")
    #expect(doubt(post, body("Lantern News")) == .otherNamesDiffer)
    #expect(isSame(post.merging(body("Harbour Post", "Lantern News")), body("Lantern News")))
  }

  @Test("joins no person and body of one name")
  func kinds() { #expect(verdict(person("Ford"), body("Ford")) == .different) }

  // MARK: - Anything at all

  @Test("stays quick and quiet over what is no name")
  func hostile() {
    let names = [
      "", " ", "—", "the", "The", "'s", String(repeating: "a ", count: 50_000), "\u{301}", "&", "Jr.", "II",
      "((((",
      "김정은", "Al-Al-Al",
    ]
    for kind in Actor.Kind.allCases {
      for name in names {
        let card = ActorCard(name: name, kind: kind, names: [ActorCard.Spelling(name)])
        let plain = kind == .person ? person("Ana Ruiz") : body("Acme Widgets")
        #expect(verdict(card, plain) == .different)
        _ = verdict(card, card)
      }
    }
  }

  @Test("answers the same in both orders, finds whoever it joins, and keeps all keys when it joins")
  func properties() {
    var generator = Dice(seed: 7)
    let given = ["John", "Adel", "Vladimir", "J.", "Mrs. Ana", "Kim", "Jose Luis", "President", "Al"]
    let family = [
      "Smith", "Abdul-Mahdi", "Putin", "Jong-un", "Garcia Lopez", "Bush Jr.", "al-Sisi", "Li", "",
    ]
    let bodies = [
      "IMF", "International Monetary Fund", "Foreign Ministry", "Iraqi", "Iraq", "White House", "U.N.", "PA",
    ]
    func card() -> ActorCard {
      let isPerson = generator.roll(2) == 0
      let names = (0...generator.roll(3)).map { _ in
        isPerson
          ? given[generator.roll(given.count)] + " " + family[generator.roll(family.count)]
          : bodies[generator.roll(bodies.count)]
      }
      let kinds: [Actor.Kind] = [.organization, .place, .group]
      return ActorCard(
        name: names[0],
        kind: isPerson ? .person : kinds[generator.roll(3)],
        names: Set(names).sorted().map { ActorCard.Spelling($0) },
        roles: generator.roll(2) == 0 ? [] : [ActorCard.Role(title: "Iraqi president", firstSeen: "2020-01")]
      )
    }
    for _ in 0..<1000 {
      let first = card()
      let second = card()
      _ = verdict(first, second)
      let merged = first.merging(second)
      guard first.kind == second.kind else { continue }
      #expect(judge.keys(of: merged).isSuperset(of: judge.keys(of: first).union(judge.keys(of: second))))
      // What was taken apart before saves time, and changes nothing.
      let parts = [judge.profile(of: first), judge.profile(of: second)]
      #expect(judge.profile(of: merged, besides: parts) == judge.profile(of: merged))
    }
  }
}

/// Numbers by chance that are the same in every run.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number below `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
