import Actors
import Acts
import Articles
import Language
import Statements
import Times

/// All that the record knows of one version of an article.
struct ExchangeArticle: Codable {
  var articleID: Int64
  /// What the user calls it.
  var id: String
  var key: String
  var version: Int
  var isLatest: Bool
  var storyID: Int64
  var title: String?
  var published: String?
  var outlet: String?
  var author: String?
  var address: String?
  var language: String?
  var added: String
  var reader: String
  var text: String
  var blocks: [Block]
  var times: [Time]
  /// By what copies are told, in base64.
  var sketch: String?
  var actors: [Appearance]
  var statements: [ExchangeStatement]

  enum CodingKeys: String, CodingKey {
    case articleID = "article_id"
    case id, key, version
    case isLatest = "is_latest"
    case storyID = "story_id"
    case title, published, outlet, author, address, language, added, reader, text, blocks, times, sketch,
      actors
    case statements
  }

  struct Block: Codable {
    var kind: Articles.Block.Kind
    var begin: Int
    var end: Int
    var author: ExchangeSpan?
  }

  struct Time: Codable {
    var begin: Int
    var end: Int
    var text: String?
    var type: TimeExpression.Kind
    var value: String
    var anchor: TimeExpression.Anchor
  }

  /// An actor as this article presents it.
  struct Appearance: Codable {
    var actorID: Int64
    var name: String
    var type: Actor.Kind
    var reason: Actor.NameReason
    var isFixed: Bool
    var roles: [Role]
    var mentions: [Mention]
    /// What actors are compared by, as this article alone shows it.
    var card: ActorCard

    enum CodingKeys: String, CodingKey {
      case actorID = "actor_id"
      case name, type, reason
      case isFixed = "is_fixed"
      case roles, mentions, card
    }
  }

  struct Role: Codable {
    var title: String
    var standing: HeldRole.Standing
    var date: String?
    var span: ExchangeSpan
  }

  struct Mention: Codable {
    var begin: Int
    var end: Int
    var text: String?
    var mention: MentionForm
  }
}

/// How words speak of an actor.
enum MentionForm: String, Codable {
  case named, nominal, pronoun
}

/// All that the record knows of a statement.
struct ExchangeStatement: Codable {
  var statementID: Int64
  /// The same statement in the first copy of the story.
  var originalID: Int64?
  var source: [ExchangeSpan]
  var cue: [ExchangeSpan]
  var content: [ExchangeSpan]
  var kind: Statement.Kind
  var confidence: Double
  /// The first of the speakers, as `onrecord read` gives it; not read back.
  var speaker: Speaker?
  var speakers: [Speaker]
  var act: Act
  var polarity: PerformedAct.Polarity
  var condition: [ExchangeSpan]
  var date: String?
  var said: ExchangeValue?
  var medium: String?
  var addressee: String?
  var place: String?
  /// Where the words for medium, addressee and place stand.
  var circumstances: Circumstances?
  var review: RecordedStatement.Review
  var revision: Int
  /// What the content means, in base64.
  var embedding: String?

  enum CodingKeys: String, CodingKey {
    case statementID = "statement_id"
    case originalID = "original_id"
    case source, cue, content, kind, confidence, speaker, speakers, act, polarity, condition, date, said,
      medium
    case addressee, place, circumstances, review, revision, embedding
  }

  struct Speaker: Codable {
    var actorID: Int64
    var name: String
    var type: String
    var certainty: Double
    var mention: MentionForm

    enum CodingKeys: String, CodingKey {
      case actorID = "actor_id"
      case name, type, certainty, mention
    }
  }

  struct Circumstances: Codable {
    var medium: ExchangeSpan?
    var addressee: ExchangeSpan?
    var place: ExchangeSpan?
  }
}
