/// What came of adding an article.
public enum Addition: Hashable, Sendable {
  /// It was new; the number it has now.
  case added(Int64)
  /// It is a changed version of a report that the record had.
  case newVersion(Int64)
  /// It was read again, and what was found replaced what had been; people's corrections were kept.
  case readAgain(Int64)
  /// The record had this very text; nothing changed.
  case unchanged(Int64)

  /// The number of the article.
  public var articleID: Int64 {
    switch self {
    case .added(let id), .newVersion(let id), .readAgain(let id), .unchanged(let id): id
    }
  }
}
