/// The event types of PLOVER, the Political Language Ontology for Verifiable Event Records (Halterman, Bagozzi,
/// Beger, Schrodt and Scraborough, 2023), in the order of its codebook.
public enum PLOVEREvent: String, Codable, Hashable, Sendable, CaseIterable {
  /// Agrees to, offers or promises cooperation.
  case agree = "AGREE"
  /// Meets, visits or negotiates.
  case consult = "CONSULT"
  /// Speaks for somebody, or cooperates in words.
  case support = "SUPPORT"
  /// Gives way in politics.
  case concede = "CONCEDE"
  /// Cooperates in deeds.
  case cooperate = "COOPERATE"
  /// Gives help.
  case aid = "AID"
  /// Withdraws or gives way by deeds.
  case retreat = "RETREAT"
  /// Asks, demands or orders.
  case request = "REQUEST"
  /// Disapproves, accuses or complains.
  case accuse = "ACCUSE"
  /// Rejects or refuses.
  case reject = "REJECT"
  /// Threatens or warns.
  case threaten = "THREATEN"
  /// Protests in the street.
  case protest = "PROTEST"
  /// Reduces relations.
  case sanction = "SANCTION"
  /// Shows military or police force.
  case mobilize = "MOBILIZE"
  /// Represses or seizes.
  case coerce = "COERCE"
  /// Uses violence.
  case assault = "ASSAULT"
}

extension Act {
  /// The PLOVER event type that the act itself is; nil where it is none, since PLOVER codes no mere comments.
  ///
  /// What a statement talks about may be another event; this is of the saying only.
  public var ploverEvent: PLOVEREvent? {
    switch self {
    case .promise, .offer, .agree, .accept: .agree
    case .praise, .thank, .welcome, .apologise, .support: .support
    case .request, .demand, .urge, .order, .propose, .recommend: .request
    case .criticise, .condemn, .accuse: .accuse
    case .refuse, .reject, .oppose: .reject
    case .threaten, .warn: .threaten
    case .say, .report, .announce, .explain, .describe, .note, .claim, .confirm, .admit, .deny, .doubt,
      .predict,
      .estimate, .suggest, .reveal, .joke, .ask, .decide, .believe, .hope, .want, .intend, .fear, .know,
      .learn:
      nil
    }
  }
}
