import GRDB
import Meaning

extension Record {
  /// The statements that `query` asks for.
  public func statements(_ query: StatementQuery) async throws(RecordError) -> Page<RecordedStatement> {
    guard query.limit > 0, query.offset >= 0 else {
      throw RecordError(.senseless("A page has at least one row, and begins at row 0 or later."), path: path)
    }
    do {
      let nearest = try await nearest(to: query)
      return try await database.read { database in
        let ids = try StatementSearch(query: query, database: database, nearest: nearest).ids()
        let rows = try StatementRows(database).statements(Array(ids.prefix(query.limit)))
        return Page(rows: rows, hasMore: ids.count > query.limit)
      }
    } catch {
      throw RecordError(error, path: path)
    }
  }

  /// The statements whose embeddings may be the nearest to what `query` asks for, where it asks for a meaning.
  func nearest(to query: StatementQuery) async throws -> [Int64] {
    guard let meaning = query.meaning else { return [] }
    return try await meanings.nearest(to: meaning, count: StatementSearch.mostCompared, in: database)
  }

  /// The statement of this number.
  ///
  /// - Throws: ``RecordError`` where there is none.
  public func statement(_ id: Int64) async throws(RecordError) -> RecordedStatement {
    let found = try await reading { try StatementRows($0).statements([id]).first }
    guard let found else { throw RecordError(.unknown("statement \(id)"), path: path) }
    return found
  }

  /// The statements of these numbers, in this order; numbers that there are none of are left out.
  public func statements(_ ids: [Int64]) async throws(RecordError) -> [RecordedStatement] {
    try await reading { try StatementRows($0).statements(ids) }
  }

  /// Hands the statements that `query` asks for to `take`, in order, some hundreds at a time, all as of one moment; its
  /// limit and its meaning do not count, and after ``StatementQuery/largestLimit`` statements it ends.
  public func forEachStatement(
    _ query: StatementQuery,
    take: @escaping @Sendable ([RecordedStatement]) throws -> Void
  ) async throws(RecordError) {
    var query = query
    query.limit = StatementQuery.largestLimit
    try await reading { [query] database in
      let ids = try StatementSearch(query: query, database: database).ids()
      for begin in stride(from: 0, to: ids.count, by: 500) {
        try take(try StatementRows(database).statements(Array(ids[begin..<min(begin + 500, ids.count)])))
      }
    }
  }
}
