import Articles

/// What is known of an actor, from one article or from many: what the record keeps, and what actors are compared by.
///
/// ```swift
/// let judge = IdentityJudge()
/// let known = ActorCard(actor), other = ActorCard(actorOfAnotherArticle)
/// if case .same = judge.verdict(of: known, other) { let one = known.merging(other) }
/// ```
public struct ActorCard: Hashable, Codable, Sendable {
  /// What to call the actor.
  public var name: String
  /// What the actor is.
  public var kind: Actor.Kind
  /// All spellings of its name, the most frequent first; none where it is only described ("a senior official").
  public var names: [Spelling]
  /// What articles say that it is or was, the earliest first.
  public var roles: [Role]
  /// Whom an unnamed actor belongs to.
  public var body: String?
  /// Whom a place or house stands for when it speaks or acts.
  public var standsFor: String?
  /// What the articles' "he", "she" and "Mrs." show of a person; nil where they show nothing or contradict each other.
  public var gender: Gender?

  /// Makes a card.
  public init(
    name: String,
    kind: Actor.Kind,
    names: [Spelling] = [],
    roles: [Role] = [],
    body: String? = nil,
    standsFor: String? = nil,
    gender: Gender? = nil
  ) {
    self.name = name
    self.kind = kind
    self.names = names
    self.roles = roles
    self.body = body
    self.standsFor = standsFor
    self.gender = gender
  }

  /// One way in which a name is written.
  public struct Spelling: Hashable, Codable, Sendable {
    /// The name as written.
    public var text: String
    /// How many of the joined actors are called so in their articles.
    public var count: Int

    /// Makes a spelling.
    public init(_ text: String, count: Int = 1) {
      self.text = text
      self.count = count
    }
  }

  /// An office, profession or relation, and when articles spoke of it.
  public struct Role: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The role as written: "Prime Minister of Iraq".
    public var title: String
    /// Whether it is held, was held, or is held for the time being.
    public var standing: HeldRole.Standing
    /// The first day, "2020-01-09", on which an article says so; nil where no article tells its date.
    public var firstSeen: String?
    /// The last such day.
    public var lastSeen: String?

    /// Makes a role.
    public init(
      title: String,
      standing: HeldRole.Standing = .current,
      firstSeen: String? = nil,
      lastSeen: String? = nil
    ) {
      self.title = title
      self.standing = standing
      self.firstSeen = firstSeen
      self.lastSeen = lastSeen ?? firstSeen
    }

    /// "Prime Minister of Iraq, acting, 2020-01", with both months where they differ.
    public var description: String {
      var parts = [title]
      if standing != .current { parts.append(standing.rawValue) }
      let months = [firstSeen, lastSeen].compactMap { $0.map { String($0.prefix(7)) } }
      if let first = months.first, let last = months.last {
        parts.append(first == last ? first : "\(first) to \(last)")
      }
      return parts.joined(separator: ", ")
    }
  }

  /// The gender that articles show of a person.
  public enum Gender: String, Hashable, Codable, Sendable {
    case female, male
  }
}

extension ActorCard {
  /// The card of an actor of one article.
  ///
  /// - Parameters:
  ///   - actor: The actor.
  ///   - article: Its article, whose pronouns show the gender of a person; nil to do without.
  public init(_ actor: Actor, in article: Article? = nil) {
    let isNamed = actor.reason == .longestName && actor.kind != .unnamed
    self.init(
      name: actor.name,
      kind: actor.kind,
      names: isNamed ? actor.names.map { Spelling($0) } : [],
      roles: actor.roles.map { Role(title: $0.title, standing: $0.standing, firstSeen: $0.date) },
      body: actor.body,
      standsFor: actor.standsFor,
      gender: actor.kind == .person ? article.flatMap { Gender(of: actor, in: $0) } : nil
    )
    if isNamed, !names.contains(where: { $0.text == name }) { names.append(Spelling(name)) }
  }

  /// Whether articles name the actor, and not only describe it.
  public var isNamed: Bool { !names.isEmpty && kind != .unnamed }
}

extension ActorCard.Gender {
  /// What the pronouns of `actor` show, if at least two in three say the same.
  fileprivate init?(of actor: Actor, in article: Article) {
    var female = 0
    var male = 0
    for mention in actor.mentions where mention.form == .pronoun {
      switch article[mention.span].lowercased() {
      case "she", "her", "hers", "herself": female += 1
      case "he", "him", "his", "himself": male += 1
      default: break
      }
    }
    guard female + male > 0, 3 * max(female, male) >= 2 * (female + male) else { return nil }
    self = female > male ? .female : .male
  }
}
