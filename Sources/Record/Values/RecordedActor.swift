import Actors

/// An actor of the record: one person, organization, place, group or document across all articles.
public struct RecordedActor: Hashable, Sendable, Identifiable {
  /// Its number in the record.
  public var id: Int64
  /// What to call the actor.
  public var name: String
  /// What the actor is.
  public var kind: Actor.Kind
  /// The number of its item in Wikidata, such as Q22686, where the user gave it.
  public var wikidata: String?
  /// All names, as written, that of the most articles first.
  public var names: [Name]
  /// The roles over time, the latest first.
  public var roles: [Role]
  /// How many statements the actor makes, copies counted once.
  public var statements: Int
  /// The day of the first of them.
  public var first: String?
  /// The day of the last of them.
  public var last: String?

  /// A spelling.
  public struct Name: Hashable, Sendable {
    /// The name as written.
    public var name: String
    /// How many articles have it.
    public var articles: Int
  }

  /// A role that articles give the actor.
  public struct Role: Hashable, Sendable {
    /// The role as written: "Prime Minister of Iraq".
    public var title: String
    /// Whether it is held, was held, or is held for the time being.
    public var standing: HeldRole.Standing
    /// The day of the first article that says so, where it has one.
    public var first: String?
    /// The day of the last.
    public var last: String?
    /// How many articles say so.
    public var articles: Int
  }
}

/// Two actors that may be one, for a person to tell.
public struct ActorPair: Hashable, Sendable {
  /// The one.
  public var first: ActorReference
  /// The other.
  public var second: ActorReference
  /// How probable it is that they are one.
  public var certainty: Double
  /// Why, and why that is not certain.
  public var reason: String
}

/// What one shows of an actor in passing.
public struct ActorReference: Hashable, Sendable, Identifiable {
  /// Its number in the record.
  public var id: Int64
  /// What to call the actor.
  public var name: String
  /// What the actor is.
  public var kind: Actor.Kind
}
