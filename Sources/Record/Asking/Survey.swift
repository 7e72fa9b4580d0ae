import Acts
import Statements

/// What one needs of a statement to count it.
public struct SurveyedStatement: Hashable, Sendable, Identifiable {
  /// Its number in the record.
  public var id: Int64
  /// The day on which it was said or published.
  public var date: String?
  /// What the speaker does by it.
  public var act: Act
  /// How much of it is quoted.
  public var kind: Statement.Kind
  /// In what it was said.
  public var medium: String?
  /// To whom, as written.
  public var addressee: String?
  /// Who published it.
  public var outlet: String?
  /// Who is said to have said it, as written.
  public var source: String
  /// The numbers of the actors who speak.
  public var speakers: [Int64]
}

extension Record {
  /// The last of the statements that `query` asks for, with what they are counted by: all that is needed for a picture of
  /// many in one go.
  ///
  /// - Parameters:
  ///   - query: Which; its limit and offset are passed over.
  ///   - limit: How many at most. A few thousand take some hundredths of a second.
  /// - Returns: The statements in the query's order, and whether there are more.
  /// - Throws: ``RecordError`` where the file cannot be read.
  public func survey(
    _ query: StatementQuery,
    limit: Int = 4_000
  ) async throws(RecordError) -> Page<SurveyedStatement> {
    var query = query
    query.limit = max(1, limit)
    query.offset = 0
    do {
      let nearest = try await nearest(to: query)
      return try await database.read { [query] database in
        let ids = try StatementSearch(query: query, database: database, nearest: nearest).ids()
        let rows = try SurveyReader(database: database).statements(Array(ids.prefix(query.limit)))
        return Page(rows: rows, hasMore: ids.count > query.limit)
      }
    } catch {
      throw RecordError(error, path: path)
    }
  }
}
