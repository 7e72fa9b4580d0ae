/// A person's card, taken apart.
struct PersonProfile: Hashable, Sendable {
  /// A spelling and the name in it.
  struct Name: Hashable, Sendable {
    var name: PersonName
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

  init(_ card: ActorCard, _ gazetteer: Gazetteer) {
    roles = card.roles.prefix(24).map { RoleTitle($0, gazetteer) }
    gender = card.gender
    let spellings =
      card.allSpellings.filter { $0.text == card.name }
      + card.allSpellings.filter { $0.text != card.name }
    for spelling in spellings {
      guard let name = PersonName(spelling.text) else { continue }
      keys.formUnion(PersonKeys(name).keys)
      let found = Name(name: name, count: spelling.count, isDisplayed: spelling.text == card.name)
      if name.isFull || name.isSovereign {
        guard full.count < Self.mostCompared else { continue }
        full.append(found)
        commonness = max(commonness, CommonNames.commonness(of: name))
      } else if partial.count < Self.mostCompared {
        partial.append(found)
      }
    }
  }
}

extension PersonName {
  /// Whether this is a king's or pope's name, which has no family name.
  var isSovereign: Bool { familyBegin == words.count && suffix != nil }
}
