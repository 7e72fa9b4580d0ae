/// In which form a record leaves the program; `Documentation/Exchange.md` describes each.
public enum ExportFormat: Hashable, Sendable {
  /// JSON Lines: all that the record knows, which ``Record/importLines(from:report:)`` takes back without loss. With
  /// `embeddings`, also what statements mean, which can be reckoned again.
  case jsonLines(embeddings: Bool)
  /// One row a statement (RFC 4180).
  case csv
  /// An annotation collection of the W3C's Web Annotation Data Model, in JSON-LD.
  case webAnnotations
  /// Articles whose statements people reviewed, as `Training/` reads them.
  case training
}

extension ExportFormat {
  /// The query as the format needs it. A copy of a report has its own words in its own paper, so that it goes with
  /// articles that are written whole; and what the reader is trained with shows also what was rejected.
  public func suiting(_ query: StatementQuery) -> StatementQuery {
    var query = query
    switch self {
    case .jsonLines: query.includesCopies = true
    case .training:
      query.includesCopies = true
      query.reviews = Set(RecordedStatement.Review.allCases)
    case .csv, .webAnnotations: break
    }
    return query
  }
}
