import Articles
import Times

/// An article of the record with its text.
public struct RecordedArticle: Hashable, Sendable, Identifiable {
  /// Its number in the record.
  public var id: Int64 { reference.id }
  /// What it is called, and what it says of itself.
  public var reference: ArticleReference
  /// Who wrote it.
  public var author: String?
  /// The language of the text, as a BCP 47 tag.
  public var language: String?
  /// When it came into the record, in ISO 8601.
  public var added: String
  /// The whole text; all spans count in its Unicode scalars.
  public var text: String
  /// What the text consists of.
  public var blocks: [RecordedBlock]
  /// The time expressions in it.
  public var times: [RecordedTime]
  /// The other versions of the same report, the first one first.
  public var versions: [ArticleReference]
  /// The other articles of the same story.
  public var copies: [ArticleReference]
}

/// A piece of an article's text with one job.
public struct RecordedBlock: Codable, Hashable, Sendable {
  /// What it is for.
  public var kind: Block.Kind
  /// Where it stands.
  public var span: ScalarSpan
  /// For an embedded post, where its author is named.
  public var author: ScalarSpan?
}

/// Words of an article that name a time.
public struct RecordedTime: Codable, Hashable, Sendable {
  /// Where they stand.
  public var span: ScalarSpan
  /// What sort of time they name.
  public var kind: TimeExpression.Kind
  /// The value as TIMEX3 writes it.
  public var value: String
  /// What the value was reckoned from.
  public var anchor: TimeExpression.Anchor
}
