import Acts
import Statements

/// A statement of the record, with what one needs to show it and to find its words.
public struct RecordedStatement: Hashable, Sendable, Identifiable {
  /// Its number in the record. No other statement ever gets it; one that nobody corrected gets a new one when its article
  /// is read again.
  public var id: Int64
  /// The article that it stands in.
  public var article: ArticleReference
  /// The same statement in the first copy of its story, where this is a copy.
  public var originalID: Int64?
  /// Who is said to have said it, as written; empty where the text names nobody.
  public var source: Passage
  /// The words that attribute it.
  public var cue: Passage
  /// What was said.
  public var content: Passage
  /// How much of the content is quoted.
  public var kind: Statement.Kind
  /// The actors behind the source.
  public var speakers: [RecordedSpeaker]
  /// What the speaker does by saying it.
  public var act: Act
  /// Whether that is done, or said not to be.
  public var polarity: PerformedAct.Polarity
  /// The clauses of the content on which it depends.
  public var condition: [ScalarSpan]
  /// The day on which it was said or, where the text does not say, on which the article was published: 2020-01-08.
  public var date: String?
  /// When it was said, as TIMEX3 writes it, where the text says so.
  public var said: Circumstance?
  /// In what it was said: "interview with CBS", "Twitter".
  public var medium: Circumstance?
  /// To whom, as written.
  public var addressee: Circumstance?
  /// Where.
  public var place: Circumstance?
  /// The probability that this is a statement, and of these speakers.
  public var confidence: Double
  /// What a person made of it.
  public var review: Review
  /// Grows with each correction; who corrects says which one was looked at.
  public var revision: Int
  /// In how many further articles of the same story it stands.
  public var copies: Int

  /// Words of an article, perhaps broken up.
  public struct Passage: Hashable, Sendable {
    /// The words; where they are broken up, " … " stands between.
    public var text: String
    /// Where they stand.
    public var spans: [ScalarSpan]

    /// Makes a passage.
    public init(text: String, spans: [ScalarSpan]) {
      self.text = text
      self.spans = spans
    }
  }

  /// Something about how a statement was made.
  public struct Circumstance: Hashable, Sendable {
    /// What it comes to: a date's value, a medium's usual name, or the words themselves.
    public var value: String
    /// Where the words stand that say so; nil where a person said so.
    public var span: ScalarSpan?

    /// Makes a circumstance.
    public init(value: String, span: ScalarSpan?) {
      self.value = value
      self.span = span
    }
  }

  /// What a person made of a statement.
  public enum Review: String, Codable, Hashable, Sendable, CaseIterable {
    /// Nobody looked at it yet.
    case open
    /// It is right as it was read.
    case accepted
    /// It is none.
    case rejected
    /// It is right as it was put right.
    case changed
    /// The program missed it, and a person added it.
    case added
  }
}

/// Who speaks a statement of the record.
public struct RecordedSpeaker: Hashable, Sendable {
  /// The actor's number in the record.
  public var actorID: Int64
  /// The actor's name in the record.
  public var name: String
  /// What the actor is.
  public var kind: String
  /// How probable it is that this actor is meant.
  public var certainty: Double
  /// How the source speaks of the actor: named, nominal, pronoun.
  public var mention: String
}

/// What one shows of an article beside a statement of it.
public struct ArticleReference: Hashable, Sendable, Identifiable {
  /// Its number in the record.
  public var id: Int64
  /// What the user calls it.
  public var name: String
  /// Its title, where it has one.
  public var title: String?
  /// Who published it.
  public var outlet: String?
  /// When, in ISO 8601.
  public var published: String?
  /// Its address on the web.
  public var address: String?
  /// The number of its story, which its copies share.
  public var storyID: Int64
  /// Which version of the report it is, from 1.
  public var version: Int
  /// Whether there is no later version.
  public var isLatest: Bool
}
