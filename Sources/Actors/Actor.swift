import Articles
import Language

/// The person, organization, place, group or document behind mentions of an article.
public struct Actor: Hashable, Sendable {
  /// What to call the actor: the fullest form that the article gives.
  public var name: String
  /// Why this is the name.
  public var reason: NameReason
  /// What the actor is.
  public var kind: Kind
  /// All names as written, the most frequent first.
  public var names: [String]
  /// What the article says that the actor is or was, in the order of the text.
  public var roles: [HeldRole]
  /// Whom an unnamed actor belongs to ("a White House official"), where the text says it.
  public var body: String?
  /// Whom a place or house stands for when it speaks or acts ("the Kremlin"), where that is known.
  public var standsFor: String?
  /// Where the actor is mentioned, in order.
  public var mentions: [ActorMention]

  /// Makes an actor.
  public init(
    name: String,
    reason: NameReason,
    kind: Kind,
    names: [String] = [],
    roles: [HeldRole] = [],
    body: String? = nil,
    standsFor: String? = nil,
    mentions: [ActorMention] = []
  ) {
    self.name = name
    self.reason = reason
    self.kind = kind
    self.names = names
    self.roles = roles
    self.body = body
    self.standsFor = standsFor
    self.mentions = mentions
  }

  /// What an actor is.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// One human being with a name.
    case person
    /// A body of people with a name or purpose.
    case organization
    /// A country, town, building, region.
    case place
    /// Several people.
    case group
    /// Something written or recorded.
    case document
    /// One human being whom the article does not name.
    case unnamed
    /// Anything else that is said to say something.
    case other
  }

  /// Why an actor is called what it is called.
  public enum NameReason: String, Codable, Hashable, Sendable {
    /// The longest form of its name that is written like one.
    case longestName = "longest name"
    /// The article has no name for it, and this is the fullest description.
    case description
    /// The article has only a pronoun for it.
    case pronoun
  }
}

/// One mention of an actor.
public struct ActorMention: Hashable, Sendable {
  /// The words.
  public var span: Span
  /// How they speak of the actor.
  public var form: Mention.Form

  /// Makes a mention.
  public init(span: Span, form: Mention.Form) {
    self.span = span
    self.form = form
  }
}

/// An office, profession or relation in which the article presents an actor.
public struct HeldRole: Hashable, Sendable {
  /// The role as written, without its article: "US Secretary of State".
  public var title: String
  /// Where it is written.
  public var span: Span
  /// Whether it is held, was held, or is held for the time being.
  public var standing: Standing
  /// The day as of which the article says so: when it was published.
  public var date: String?

  /// Makes a role.
  public init(title: String, span: Span, standing: Standing, date: String?) {
    self.title = title
    self.span = span
    self.standing = standing
    self.date = date
  }

  /// How a role is held.
  public enum Standing: String, Codable, Hashable, Sendable {
    /// At the article's time.
    case current
    /// Before it: "former", "ex-", "then".
    case former
    /// For the time being: "acting", "interim".
    case acting
  }
}
