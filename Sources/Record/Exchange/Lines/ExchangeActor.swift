import Actors

/// An actor of the record.
struct ExchangeActor: Codable {
  var actorID: Int64
  var name: String
  var type: Actor.Kind
  /// Whether a person chose the name.
  var isNameFixed: Bool
  var body: String?
  var standsFor: String?
  var gender: ActorCard.Gender?
  var wikidata: String?
  var names: [Name]
  var roles: [Role]

  enum CodingKeys: String, CodingKey {
    case actorID = "actor_id"
    case name, type
    case isNameFixed = "is_name_fixed"
    case body
    case standsFor = "stands_for"
    case gender, wikidata, names, roles
  }

  struct Name: Codable {
    var name: String
    var articles: Int
  }

  struct Role: Codable {
    var title: String
    var standing: HeldRole.Standing
    var first: String?
    var last: String?
    var articles: Int
  }

  /// What actors are compared by.
  var card: ActorCard {
    ActorCard(
      name: name,
      kind: type,
      names: names.map { ActorCard.Spelling($0.name, count: $0.articles) },
      roles: roles.map {
        ActorCard.Role(title: $0.title, standing: $0.standing, firstSeen: $0.first, lastSeen: $0.last)
      },
      body: body,
      standsFor: standsFor,
      gender: gender
    )
  }
}

/// Two actors that may be one, or that a person said are not.
struct ExchangePair: Codable {
  var actors: [Int64]
  var certainty: Double
  var reason: String
  var verdict: Verdict

  enum Verdict: String, Codable {
    case open, different
  }
}
