/// Says whether actors of different articles are one.
///
/// Careful by default: what joins two cards is a full name, or a name that only one body has; whatever else speaks for
/// their being one makes the pair uncertain, to be judged by a person. A judge is pure: its answers depend on the two
/// cards alone, and not on their order.
public struct IdentityJudge: Sendable {
  private let gazetteer = Gazetteer()

  /// Makes a judge.
  public init() {}

  /// What the judge compares a card by. Making it costs more than comparing, so keep it where one card is held
  /// against many.
  ///
  /// - Parameters:
  ///   - card: The card.
  ///   - others: Profiles of cards that share names or roles with this one, as those that it was merged from do: what
  ///     they hold is not taken apart again.
  /// - Returns: The profile, which is the same whether there are others or not.
  public func profile(of card: ActorCard, besides others: [IdentityProfile] = []) -> IdentityProfile {
    IdentityProfile(card, gazetteer, besides: others)
  }

  /// Keys to find candidates by: cards that the judge takes for one share at least one of them. Few, short and always
  /// the same for the same card, so that a database can keep them. None for actors without a name.
  ///
  /// "f:" is a family name as Europe spells it, "s:" its consonants as romanisation leaves them, "w:" the whole of an
  /// East Asian name, "b:" the name of a body, "a:" its initials, "k:" its usual initials, "c:" a country,
  /// "h:" whom a place stands for.
  public func keys(of card: ActorCard) -> Set<String> { profile(of: card).keys }

  /// Whether two cards are one actor's.
  public func verdict(of first: ActorCard, _ second: ActorCard) -> IdentityVerdict {
    verdict(of: profile(of: first), profile(of: second))
  }

  /// Whether two cards, read before, are one actor's.
  public func verdict(of first: IdentityProfile, _ second: IdentityProfile) -> IdentityVerdict {
    guard first.card.isNamed, second.card.isNamed else { return .different }
    switch (first.subject, second.subject) {
    case (.person(let one), .person(let other)):
      return PersonComparison(one, other).verdict
    case (.body(let one), .body(let other)):
      return BodyComparison(one, other).verdict
    case (.nobody, _), (_, .nobody), (.person, .body), (.body, .person):
      return .different
    }
  }
}
