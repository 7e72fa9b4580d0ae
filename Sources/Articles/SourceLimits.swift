/// What an input may ask of the machine that reads it.
public struct SourceLimits: Hashable, Sendable {
  /// How much any archive may grow before its growth is measured, in bytes.
  static let harmlessGrowth = 10_000_000

  /// How many bytes an article may have: a plain text, an object of JSON, a row of a table, an item of a feed.
  public var articleBytes: Int
  /// How many bytes a web page may have.
  public var pageBytes: Int
  /// How many members an archive may have.
  public var members: Int
  /// How many times as large as the input what is unpacked from it may be. Text hardly ever shrinks to less than a
  /// twentieth; archives that are made to fill a disk, to less than a thousandth. It counts from 10 MB on.
  public var expansion: Int
  /// How many archives and compressed files may be packed in one another.
  public var nesting: Int

  /// Makes limits.
  public init(
    articleBytes: Int = PlainTextFormat.defaultByteLimit,
    pageBytes: Int = WebPageFormat.defaultByteLimit,
    members: Int = 1_000_000,
    expansion: Int = 200,
    nesting: Int = 2
  ) {
    self.articleBytes = articleBytes
    self.pageBytes = pageBytes
    self.members = members
    self.expansion = expansion
    self.nesting = nesting
  }
}
