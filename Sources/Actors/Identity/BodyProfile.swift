/// The card of a body, place, people or document, taken apart.
struct BodyProfile: Hashable, Sendable {
  let kind: Actor.Kind
  /// The names that count, the displayed one first.
  let names: [BodyName]
  /// Whom a place stands for, folded.
  let standsFor: String?
  let keys: Set<String>

  /// More names than a body has; the time of a comparison grows with their square.
  private static let mostCompared = 12

  /// Takes `card` apart, but for what `others` have taken apart already.
  init(_ card: ActorCard, _ gazetteer: Gazetteer, besides others: [BodyProfile]) {
    let known = Dictionary(others.flatMap(\.names).map { ($0.written, $0) }) { one, _ in one }
    kind = card.kind
    standsFor = card.standsFor.map { NameLetters.folded($0) }
    let spellings = card.allSpellings.map(\.text)
    let sorted = spellings.filter { $0 == card.name } + spellings.filter { $0 != card.name }
    let counts = Dictionary(card.names.map { ($0.text, $0.count) }) { max($0, $1) }
    let all = sorted.compactMap { text -> BodyName? in
      let isEstablished = text == card.name || counts[text, default: 1] > 1
      guard var name = known[text] else { return BodyName(text, isEstablished: isEstablished, gazetteer) }
      name.isEstablished = isEstablished
      return name
    }
    var keys = all.reduce(into: Set<String>()) { $0.formUnion(Self.keys(of: $1)) }
    if let standsFor { keys.insert("h:" + standsFor) }
    self.keys = keys
    names = Array(all.prefix(Self.mostCompared))
  }

  /// The keys of one name; none where it could be anybody's.
  private static func keys(of name: BodyName) -> Set<String> {
    var keys: Set<String> = []
    if let place = name.place, let country = place.country, place.relation == .country {
      return ["c:" + country]
    }
    guard name.canBeOne else { return [] }
    keys.insert("b:" + name.key)
    if name.owner != nil { keys.insert("b:" + name.folded) }
    if let initials = name.acronym ?? name.initials { keys.insert("a:" + initials) }
    if let known = KnownBodies.name(of: name.folded) { keys.insert("k:" + known) }
    return keys
  }
}
