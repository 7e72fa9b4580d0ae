/// A person's card, taken apart.
struct PersonProfile: Hashable, Sendable {
  /// A spelling and the name in it.
  struct Name: Hashable, Sendable {
    let spelling: String
    let name: PersonName
    let keys: Set<String>
    /// How many of the joined actors are called so.
    var count: Int
    /// Whether it is what the card is called.
    var isDisplayed: Bool
  }

  /// Names with a given name and a family name, the displayed one first, and those of kings and popes.
  private(set) var full: [Name] = []
  /// The other names: of one word, with initials only.
  private(set) var partial: [Name] = []
  /// What the card's roles say.
  let roles: [RoleTitle]
  /// How many people may be meant by the commonest of the full names.
  private(set) var commonness = CommonNames.Commonness.rare
  let gender: ActorCard.Gender?
  private(set) var keys: Set<String> = []

  /// More full names than a person has; the time of a comparison grows with their square.
  private static let mostCompared = 8

  /// Takes `card` apart, but for what `others` have taken apart already.
  init(_ card: ActorCard, _ gazetteer: Gazetteer, besides others: [PersonProfile]) {
    let knownRoles = Dictionary(others.flatMap(\.roles).map { ($0.title, $0) }) { one, _ in one }
    let knownNames = Dictionary(others.flatMap { $0.full + $0.partial }.map { ($0.spelling, $0) }) { one, _ in
      one
    }
    roles = card.roles.prefix(24).map { knownRoles[$0.title]?.held(as: $0) ?? RoleTitle($0, gazetteer) }
    gender = card.gender
    let spellings =
      card.allSpellings.filter { $0.text == card.name }
      + card.allSpellings.filter { $0.text != card.name }
    for spelling in spellings {
      guard var found = knownNames[spelling.text] ?? Name(spelling.text) else { continue }
      keys.formUnion(found.keys)
      found.count = spelling.count
      found.isDisplayed = spelling.text == card.name
      if found.name.isFull || found.name.isSovereign {
        guard full.count < Self.mostCompared else { continue }
        full.append(found)
        commonness = max(commonness, CommonNames.commonness(of: found.name))
      } else if partial.count < Self.mostCompared {
        partial.append(found)
      }
    }
  }
}

extension PersonProfile.Name {
  /// Takes a name apart; nil where `spelling` is none.
  fileprivate init?(_ spelling: String) {
    guard let name = PersonName(spelling) else { return nil }
    self.init(spelling: spelling, name: name, keys: PersonKeys(name).keys, count: 0, isDisplayed: false)
  }
}

extension PersonName {
  /// Whether this is a king's or pope's name, which has no family name.
  var isSovereign: Bool { familyBegin == words.count && suffix != nil }
}
