import Foundation
import GRDB
import Meaning

/// How much there is in a record.
public struct RecordFigures: Hashable, Sendable {
  /// How many articles, each in its latest version.
  public var articles = 0
  /// How many statements, each counted once, without those that a person rejected.
  public var statements = 0
  /// How many actors speak.
  public var speakers = 0
  /// How many outlets published them.
  public var outlets = 0
  /// How many statements nobody looked at yet.
  public var waiting = 0

  /// Makes the figures of an empty record.
  public init() {}
}

extension Record {
  /// How much there is. Of a million statements it takes some hundredths of a second: keep it rather than ask again for
  /// each page.
  public func figures() async throws(RecordError) -> RecordFigures {
    try await reading { database in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      var figures = RecordFigures()
      figures.articles = try count("SELECT count(*) FROM article WHERE is_latest")
      // Each part has an index of its own to be counted by.
      figures.waiting = try count(
        "SELECT count(*) FROM statement WHERE review = 'open' AND is_current AND original_id IS NULL"
      )
      figures.statements =
        try figures.waiting
        + count("SELECT count(*) FROM statement WHERE review <> 'open' AND counts")
      figures.speakers = try count("SELECT count(*) FROM actor WHERE said > 0")
      figures.outlets = try count("SELECT count(*) FROM outlet")
      return figures
    }
  }

  /// How many statements each of these articles has, without those that a person rejected.
  public func statementCounts(
    ofArticles ids: some Collection<Int64>
  ) async throws(RecordError) -> [Int64: Int] {
    let list = ids.map(String.init).joined(separator: ",")
    return try await reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT article_id, count(*) AS statements FROM statement
          WHERE article_id IN (\(list)) AND review <> 'rejected' GROUP BY article_id
          """
      ).reduce(into: [:]) { $0[$1["article_id"]] = $1["statements"] }
    }
  }

  /// What these statements mean; those without an embedding are left out.
  public func embeddings(of ids: some Collection<Int64>) async throws(RecordError) -> [Int64: Embedding] {
    let list = ids.map(String.init).joined(separator: ",")
    return try await reading { database in
      try Row.fetchAll(
        database,
        sql: "SELECT statement_id, vector FROM embedding WHERE statement_id IN (\(list))"
      ).reduce(into: [:]) { found, row in
        let vector: Data = row["vector"]
        found[row["statement_id"]] = Embedding(bytes: vector)
      }
    }
  }
}
