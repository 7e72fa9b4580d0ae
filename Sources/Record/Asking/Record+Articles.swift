import Articles
import GRDB
import Times

extension Record {
  /// The article of this number, with its text.
  ///
  /// - Throws: ``RecordError`` where there is none.
  public func article(_ id: Int64) async throws(RecordError) -> RecordedArticle {
    let found = try await reading { try ArticleReader($0).article(id) }
    guard let found else { throw RecordError(.unknown("article \(id)"), path: path) }
    return found
  }

  /// The articles that `query` asks for, the latest published first.
  public func articles(_ query: ArticleQuery) async throws(RecordError) -> Page<ArticleReference> {
    try await reading { database in
      let rows = try ArticleReader(database).references(query)
      return Page(rows: Array(rows.prefix(query.limit)), hasMore: rows.count > query.limit)
    }
  }

  /// The statements of an article, as they stand in the text, copies and rejected ones too.
  public func statements(ofArticle id: Int64) async throws(RecordError) -> [RecordedStatement] {
    try await reading { database in
      let ids = try Int64.fetchAll(
        database.cachedStatement(sql: "SELECT id FROM statement WHERE article_id = ?"),
        arguments: [id]
      )
      return try StatementRows(database).statements(ids).sorted {
        ($0.content.spans.first ?? ScalarSpan(0, 0), $0.id) < (
          $1.content.spans.first ?? ScalarSpan(0, 0), $1.id
        )
      }
    }
  }

  /// Who appears in an article, with the words that mention each.
  public func appearances(inArticle id: Int64) async throws(RecordError) -> [Appearance] {
    try await reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT actor.id, actor.name, actor.kind, appearance.name AS called, details FROM appearance
          JOIN actor ON actor.id = actor_id WHERE article_id = ? ORDER BY ordinal
          """,
        arguments: [id]
      )
      return rows.map { row in
        let details = JSONText.decode(AppearanceDetails.self, from: row["details"])
        return Appearance(
          actor: ActorReference(row),
          name: row["called"],
          mentions: details?.mentions.map(\.span) ?? []
        )
      }
    }
  }
}

/// An actor as one article presents it.
public struct Appearance: Hashable, Sendable {
  /// Who it is in the record.
  public var actor: ActorReference
  /// What the article calls it.
  public var name: String
  /// The words that mention it.
  public var mentions: [ScalarSpan]
}

/// Which articles are asked for.
public struct ArticleQuery: Hashable, Sendable {
  /// Words of the title or of what the article is called.
  public var title: String?
  /// Who published it, in the outlet's full name.
  public var outlet: String?
  /// The story that it tells.
  public var storyID: Int64?
  /// The first days on which it may have been published.
  public var since: Days?
  /// The last days on which it may have been published.
  public var until: Days?
  /// Whether those that came into the record last come first, and not those published last.
  public var isByAdded = false
  /// How many at most.
  public var limit = 50
  /// How many to pass over first.
  public var offset = 0

  /// Makes a query for all articles.
  public init() {}
}
