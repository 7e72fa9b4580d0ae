import Actors
import Articles
import Language

/// An actor of an article made ready for its row.
struct AppearanceDraft: Sendable {
  /// What it is called in the article.
  let name: String
  /// By what it is compared with the record's actors.
  let card: ActorCard
  /// The rest of it, in JSON.
  let details: String

  init(_ actor: Actor, in article: Article, _ offsets: ScalarOffsets) {
    name = actor.name
    card = ActorCard(actor, in: article)
    details = JSONText.encode(AppearanceDetails(actor, card: card, offsets))
  }
}

/// What an article says of an actor: the column `details` of the table `appearance`.
struct AppearanceDetails: Codable, Hashable, Sendable {
  var reason: Actor.NameReason
  /// What actors are compared by, as this article alone shows it.
  var card: ActorCard
  /// The roles, each with the words that give it.
  var roles: [Role]
  var mentions: [Mention]

  struct Role: Codable, Hashable, Sendable {
    var title: String
    var standing: HeldRole.Standing
    var date: String?
    var span: ScalarSpan
  }

  struct Mention: Codable, Hashable, Sendable {
    var span: ScalarSpan
    var form: String
  }

  init(_ actor: Actor, card: ActorCard, _ offsets: ScalarOffsets) {
    reason = actor.reason
    self.card = card
    roles = actor.roles.map {
      Role(title: $0.title, standing: $0.standing, date: $0.date, span: ScalarSpan($0.span, offsets))
    }
    mentions = actor.mentions.map { Mention(span: ScalarSpan($0.span, offsets), form: $0.form.name) }
  }
}
