import Acts
import Meaning
import Statements
import Times

/// Which statements are asked for; whatever is nil or empty asks for nothing.
public struct StatementQuery: Hashable, Sendable {
  /// Words of content or source, as one types them into a search box: `sanctions`, `"travel ban"`, `elect*`,
  /// `water AND NOT price`.
  public var words: String?
  /// What the content shall be near to in meaning.
  public var meaning: Embedding?
  /// Only these statements, by their numbers; nil for whichever.
  public var statements: Set<Int64>?
  /// The speakers, each as the number of an actor.
  public var speakers: Set<Int64> = []
  /// What is done by it.
  public var acts: Set<Act> = []
  /// How much of it is quoted.
  public var kinds: Set<Statement.Kind> = []
  /// Words of the medium: "Twitter".
  public var medium: String?
  /// Whom it is said to: words of the addressee.
  public var addressee: String?
  /// Who published it, in the outlet's full name.
  public var outlet: String?
  /// The article that it stands in.
  public var articleID: Int64?
  /// The story that it stands in.
  public var storyID: Int64?
  /// The first days on which it may have been said (or, where the text does not say, published).
  public var since: Days?
  /// The last days on which it may have been said.
  public var until: Days?
  /// The first days on which its article may have been published.
  public var publishedSince: Days?
  /// The last days on which its article may have been published.
  public var publishedUntil: Days?
  /// Less probable ones are left out.
  public var minConfidence = 0.0
  /// What people made of it; what they rejected is asked for only by name.
  public var reviews: Set<RecordedStatement.Review> = [.open, .accepted, .changed, .added]
  /// Whether the same statement in every copy of a story is wanted, not only in the first.
  public var includesCopies = false
  /// Whether statements of earlier versions of an article are wanted.
  public var includesEarlierVersions = false
  /// In which order.
  public var order = Order.best
  /// How many at most.
  public var limit = 50
  /// How many to pass over first.
  public var offset = 0

  /// Makes a query for all statements.
  public init(words: String? = nil, meaning: Embedding? = nil) {
    self.words = words
    self.meaning = meaning
  }

  /// In which order statements come.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// The best answers to words or meaning; without either, the latest first.
    case best
    /// By day, the latest first.
    case latest
    /// By day, the earliest first.
    case earliest
    /// The least certain first.
    case doubtful
    /// Only those that wait for a person, and of them first what a look at is worth most: the least certain, and those
    /// that stand in most papers.
    case waiting
    /// As they stand in the text, article by article.
    case text
  }

  /// The most rows that are given at once.
  public static let largestLimit = 1_000_000
}

/// Some of the answers to a query.
public struct Page<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The answers.
  public var rows: [Row]
  /// Whether there are more behind these.
  public var hasMore: Bool

  /// Makes a page.
  public init(rows: [Row], hasMore: Bool) {
    self.rows = rows
    self.hasMore = hasMore
  }
}
