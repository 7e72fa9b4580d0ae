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

  init(_ card: ActorCard, _ gazetteer: Gazetteer) {
    self.card = card
    guard card.isNamed else {
      subject = .nobody
      keys = []
      return
    }
    if card.kind == .person {
      let person = PersonProfile(card, gazetteer)
      subject = .person(person)
      keys = person.keys
    } else {
      let body = BodyProfile(card, gazetteer)
      subject = .body(body)
      keys = body.keys
    }
  }
}
