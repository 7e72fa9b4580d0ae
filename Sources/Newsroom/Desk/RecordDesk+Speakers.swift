import Record

extension RecordDesk {
  /// All speakers, or those of a name.
  func speakers(named name: String?, page: Int) async throws -> SpeakersPage {
    let found = try await record.speakers(named: name, limit: Self.rows, offset: (page - 1) * Self.rows)
    let largest = max(1, found.rows.first?.statements ?? 1)
    return SpeakersPage(
      named: name,
      speakers: found.rows.map {
        CountedActor(actor: ActorItem($0), count: $0.statements, percent: 100 * $0.statements / largest)
      },
      paging: Paging(
        page: page,
        total: name == nil ? try await front.value().figures.speakers : nil,
        hasMore: found.hasMore,
        address: "/speakers" + (name.map { "?named=\($0.queryEncoded)" } ?? "")
      )
    )
  }

  /// Known actors, to complete a name.
  func actors(named letters: String) async throws -> [ActorItem] {
    try await record.speakers(named: letters, limit: 12).rows.map { ActorItem($0) }
  }

  /// One actor: what it said, when, how and to whom.
  func speaker(_ id: Int64, page: Int, notice: String?, by person: String) async throws -> SpeakerPage {
    let actor = try await record.actor(id)
    var query = StatementQuery()
    query.speakers = [id]
    query.order = .latest
    let survey = try await record.survey(query, limit: Self.surveyed)
    query.limit = Self.statementRows
    query.offset = (page - 1) * Self.statementRows
    let statements = try await record.statements(query)
    let tally = Tally(survey.rows)
    let spokenOf = try await record.speakers(of: id)
    let most = max(1, spokenOf.first?.statements ?? 1)
    return SpeakerPage(
      actor: ActorItem(
        id: Int(id),
        name: actor.name,
        type: actor.kind.rawValue,
        role: actor.roles.first { $0.standing != .former }?.title
      ),
      otherNames: actor.names.map(\.name).filter { $0 != actor.name },
      roles: actor.roles.sorted { ($0.first ?? "", $0.title) < ($1.first ?? "", $1.title) }.map {
        SpeakerPage.Role(title: $0.title, first: $0.first, last: $0.last, count: $0.articles)
      },
      statementCount: actor.statements,
      countedStatements: survey.hasMore ? survey.rows.count : nil,
      directPercent: tally.percent(of: .direct),
      mixedPercent: tally.percent(of: .mixed),
      indirectPercent: tally.percent(of: .indirect),
      first: actor.first,
      last: actor.last,
      acts: tally.acts { "/search?speaker=\(id)&act=\($0.queryEncoded)" },
      media: tally.media,
      outlets: tally.outlets { "/search?speaker=\(id)&outlet=\($0.queryEncoded)" },
      addressees: tally.addressees,
      spokenOfBy: spokenOf.compactMap { count in
        count.actorID.map {
          CountedActor(
            actor: ActorItem(id: Int($0), name: count.value),
            count: count.statements,
            percent: 100 * count.statements / most
          )
        }
      },
      overTime: tally.overTime(wider: nil) { "/search?speaker=\(id)&from=\($0)&to=\($1)" },
      pairs: page == 1 ? try await pairs(of: id) : [],
      lastChange: try await lastChange(ofActor: id, by: person),
      notice: notice,
      statements: statements.rows.map { StatementItem($0) },
      paging: Paging(
        page: page,
        total: actor.statements,
        hasMore: statements.hasMore,
        address: "/speakers/\(id)"
      )
    )
  }
}
