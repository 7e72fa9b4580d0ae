import Articles
import Record

extension RecordDesk {
  /// What is in the record, what is new, and what waits.
  func home() async throws -> HomePage {
    let front = try await front.value()
    var newest = ArticleQuery()
    newest.isByAdded = true
    newest.limit = 6
    var latest = StatementQuery()
    latest.order = .latest
    latest.minConfidence = 0.6
    latest.limit = 8
    return HomePage(
      counts: HomePage.Counts(
        articles: front.figures.articles,
        statements: front.figures.statements,
        speakers: front.figures.speakers,
        outlets: front.figures.outlets
      ),
      newest: try await items(record.articles(newest).rows),
      latest: try await record.statements(latest).rows.map { StatementItem($0) },
      speakers: front.speakers,
      waiting: try await record.waiting(limit: 5).map { StatementItem($0) },
      waitingCount: front.figures.waiting
    )
  }

  /// All articles, or those of an outlet.
  func articles(of outlet: String?, page: Int) async throws -> ArticlesPage {
    var query = ArticleQuery()
    query.outlet = outlet
    query.limit = Self.rows
    query.offset = (page - 1) * Self.rows
    let found = try await record.articles(query)
    let total = outlet == nil ? try await front.value().figures.articles : nil
    return ArticlesPage(
      outlet: outlet,
      articles: try await items(found.rows),
      paging: Paging(
        page: page,
        total: total,
        hasMore: found.hasMore,
        address: "/articles" + (outlet.map { "?outlet=\($0.queryEncoded)" } ?? "")
      )
    )
  }

  /// An article with its statements.
  func article(_ id: Int64) async throws -> ArticlePage {
    let article = try await record.article(id)
    let statements = try await record.statements(ofArticle: id).filter { $0.review != .rejected }
    let reference = article.reference
    return ArticlePage(
      id: Int(id),
      title: reference.shownTitle,
      outlet: reference.outlet,
      author: article.author,
      published: reference.published,
      address: reference.address,
      language: article.language,
      text: article.text,
      blocks: Self.blocks(of: article, statements),
      statements: statements.map { StatementItem($0, withArticle: false) },
      versions: article.versions.map { ArticleItem($0) },
      copies: article.copies.map { ArticleItem($0) }
    )
  }

  /// The articles as lists show them.
  func items(_ articles: [ArticleReference]) async throws -> [ArticleItem] {
    let counts = try await record.statementCounts(ofArticles: articles.map(\.id))
    return articles.map { ArticleItem($0, statementCount: counts[$0.id] ?? 0) }
  }

  /// The blocks that are shown under the title: not the title itself again, unless there is a statement in it.
  private static func blocks(
    of article: RecordedArticle,
    _ statements: [RecordedStatement]
  ) -> [ArticlePage.Block] {
    var blocks = article.blocks[...]
    if let first = blocks.first, first.kind == .headline, article.text[first.span] == article.reference.title,
      !statements.contains(where: { $0.spans.contains { $0.begin < first.span.end } })
    {
      blocks = blocks.dropFirst()
    }
    return blocks.map {
      ArticlePage.Block(kind: $0.kind.rawValue, begin: $0.span.begin, end: $0.span.end)
    }
  }
}

extension RecordedStatement {
  /// Where all of its words stand.
  var spans: [ScalarSpan] { source.spans + cue.spans + content.spans }
}

extension String {
  /// The words of a span; empty where it lies outside.
  subscript(_ span: ScalarSpan) -> String {
    guard 0 <= span.begin, span.begin <= span.end,
      let begin = unicodeScalars.index(startIndex, offsetBy: span.begin, limitedBy: endIndex),
      let end = unicodeScalars.index(begin, offsetBy: span.end - span.begin, limitedBy: endIndex)
    else { return "" }
    return String(unicodeScalars[begin..<end])
  }
}

extension Paging {
  /// The position in a list at `address`, which may have a query already.
  init(page: Int, total: Int? = nil, hasMore: Bool, address: String) {
    let separator = address.contains("?") ? "&" : "?"
    func place(_ page: Int) -> String { page == 1 ? address : "\(address)\(separator)page=\(page)" }
    self.init(
      page: page,
      total: total,
      previous: page > 1 ? place(page - 1) : nil,
      next: hasMore ? place(page + 1) : nil
    )
  }
}
