import Actors
import Record

extension RecordDesk {
  /// Whom an article lets speak.
  func sources(ofArticle id: Int64, page: Int) async throws -> SourcesPage {
    let article = try await record.article(id)
    var query = StatementQuery()
    query.articleID = id
    query.includesCopies = true
    query.includesEarlierVersions = true
    var sources = try await sources(query, page: page, address: "/articles/\(id)/sources")
    sources.article = ArticleItem(article.reference)
    return sources
  }

  /// Whom an outlet lets speak, by the last of its statements; nil where the record has none of it.
  func sources(ofOutlet outlet: String, page: Int) async throws -> SourcesPage? {
    var query = StatementQuery()
    query.outlet = outlet
    query.order = .latest
    query.includesCopies = true
    var sources = try await sources(query, page: page, address: "/sources?outlet=\(outlet.queryEncoded)")
    guard sources.statementCount > 0 else { return nil }
    sources.outlet = outlet
    return sources
  }

  private func sources(_ query: StatementQuery, page: Int, address: String) async throws -> SourcesPage {
    let survey = try await record.survey(query, limit: Self.surveyed)
    var bySource: [SourceKey: (statements: Int, direct: Int)] = [:]
    var withoutSource = 0
    for statement in survey.rows {
      let keys = statement.speakers.map { SourceKey.actor($0) }
      if keys.isEmpty && statement.source.isEmpty { withoutSource += 1 }
      for key in keys.isEmpty && !statement.source.isEmpty ? [.words(statement.source)] : Set(keys) {
        bySource[key, default: (0, 0)].statements += 1
        if statement.kind == .direct { bySource[key, default: (0, 0)].direct += 1 }
      }
    }
    let known = try await record.speakers(
      bySource.keys.compactMap(\.actorID)
    )
    let sources = bySource.map { key, counts in
      Source(key, known, statements: counts.statements, direct: counts.direct)
    }.sorted { ($0.statements, $1.name) > ($1.statements, $0.name) }
    func count(_ kinds: Set<Actor.Kind>) -> Int {
      sources.map(\.kind).count { kind in kind.map { kinds.contains($0) } ?? false }
    }
    let largest = max(1, sources.first?.statements ?? 1)
    let rows = sources.dropFirst((page - 1) * Self.rows).prefix(Self.rows)
    return SourcesPage(
      statementCount: survey.rows.count,
      isCutOff: survey.hasMore,
      namedCount: sources.count(where: \.isNamed),
      unnamedCount: sources.count { !$0.isNamed },
      withoutSourceCount: withoutSource,
      people: count([.person, .unnamed]),
      organizations: count([.organization, .place]),
      documents: count([.document]),
      others: sources.count - count([.person, .unnamed, .organization, .place, .document]),
      sources: rows.map { source in
        SourcesPage.Source(
          actor: source.actor.map { ActorItem($0) },
          description: source.name,
          isNamed: source.isNamed,
          statementCount: source.statements,
          directCount: source.direct,
          percent: 100 * source.statements / largest
        )
      },
      paging: Paging(
        page: page,
        total: sources.count,
        hasMore: sources.count > page * Self.rows,
        address: address
      )
    )
  }
}

/// Who a source is: an actor, or words that name none.
private enum SourceKey: Hashable {
  case actor(Int64)
  case words(String)

  var actorID: Int64? {
    if case .actor(let id) = self { id } else { nil }
  }
}

/// A source with what it says.
private struct Source {
  var actor: RecordedSpeakerSummary?
  var kind: Actor.Kind?
  var name: String
  var statements: Int
  var direct: Int

  init(_ key: SourceKey, _ known: [Int64: RecordedSpeakerSummary], statements: Int, direct: Int) {
    switch key {
    case .actor(let id):
      actor = known[id]
      kind = known[id]?.actor.kind
      name = known[id]?.actor.name ?? ""
    case .words(let words): name = words
    }
    self.statements = statements
    self.direct = direct
  }

  /// Whether one knows whom to ask.
  var isNamed: Bool {
    switch kind {
    case nil, .unnamed, .group: false
    default: true
    }
  }
}
