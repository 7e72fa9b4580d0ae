/// How many statements were made when.
public struct Timeline: Hashable, Sendable {
  /// The most statements that are counted for a query of words or meaning.
  public static let mostCounted = 100_000

  /// How long a span of time is.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case day, week, month, year
  }

  /// By what statements are told apart.
  public enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// Not at all.
    case none
    case act, speaker, outlet, kind, medium, addressee, review
    /// What the speaker is: a person, an organization, somebody unnamed.
    case speakerKind = "speaker-kind"
  }

  /// How many statements share something.
  public struct Count: Hashable, Sendable {
    /// What they share, as the record writes it; empty where it has nothing.
    public var value: String
    /// The number of the actor, where they share a speaker.
    public var actorID: Int64?
    /// How many they are.
    public var statements: Int

    /// Makes a count.
    public init(value: String, actorID: Int64? = nil, statements: Int) {
      self.value = value
      self.actorID = actorID
      self.statements = statements
    }
  }

  /// One span of time.
  public struct Bar: Hashable, Sendable {
    /// The day, the Monday of the week, the month or the year, in ISO 8601.
    public var time: String
    /// The statements in it, by what they are grouped by.
    public var counts: [Count]
  }

  /// How long each bar lasts.
  public var unit: Unit
  /// The spans of time in which something was said, the first one first.
  public var bars: [Bar]
}
