/// A card with its names taken apart; made by ``IdentityJudge/profile(of:)``.
public struct IdentityProfile: Hashable, Sendable {
  /// The card.
  public let card: ActorCard
  /// The keys to find candidates by; see ``IdentityJudge/keys(of:)``.
  public let keys: Set<String>
  let subject: Subject

  /// What the card is about, for comparing.
  enum Subject: Hashable, Sendable {
    case person(PersonProfile)
    /// A body, place, people, document: what has a name of its own that is no person's.
    case body(BodyProfile)
    /// Somebody without a name.
    case nobody
  }

  /// Takes `card` apart, but for what `others` have taken apart already.
  init(_ card: ActorCard, _ gazetteer: Gazetteer, besides others: [IdentityProfile]) {
    self.card = card
    guard card.isNamed else {
      subject = .nobody
      keys = []
      return
    }
    if card.kind == .person {
      let known = others.compactMap { if case .person(let person) = $0.subject { person } else { nil } }
      let person = PersonProfile(card, gazetteer, besides: known)
      subject = .person(person)
      keys = person.keys
    } else {
      let known = others.compactMap { if case .body(let body) = $0.subject { body } else { nil } }
      let body = BodyProfile(card, gazetteer, besides: known)
      subject = .body(body)
      keys = body.keys
    }
  }
}
