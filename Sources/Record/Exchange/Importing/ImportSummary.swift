/// What came of taking lines into a record.
public struct ImportSummary: Hashable, Sendable {
  /// Articles that were new.
  public var articles = 0
  /// Articles that the record had; they and their statements stay as they are.
  public var unchanged = 0
  /// Statements of the new articles.
  public var statements = 0
  /// Entries of the journal that were new.
  public var corrections = 0
  /// Lines that were left out because something is wrong with them.
  public var skipped = 0

  /// Makes a summary of nothing.
  public init() {}
}

/// A line that was left out.
public struct ImportProblem: Hashable, Sendable {
  /// The line's number, from 1.
  public var line: Int
  /// What is wrong with it, in words.
  public var reason: String
}
