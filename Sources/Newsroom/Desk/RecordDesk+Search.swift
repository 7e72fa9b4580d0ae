import Acts
import Meaning
import Record
import Times

extension RecordDesk {
  /// How many of the nearest in meaning a picture counts: those further away are about other things.
  static let surveyedByMeaning = 200
  private static let mostSides = 6
  /// From which nearness on a statement is about what was asked for: a few words are less like a statement than another
  /// statement on the same thing is.
  private static let nearEnough: Float = 0.25

  /// Statements on something: over time, by speaker and by act.
  func search(_ request: SearchRequest) async throws -> SearchPage {
    let speaker =
      try await request.speaker.asyncMap { try await record.speakers([Int64($0)])[Int64($0)] } ?? nil
    let question = SearchPage.Question(
      words: request.words,
      byMeaning: request.byMeaning,
      from: request.from?.description,
      to: request.to?.description,
      act: request.act,
      speaker: speaker.map { ActorItem($0) },
      outlet: request.outlet
    )
    let restrictions = Self.restrictions(of: request, speaker: speaker)
    guard !request.words.isEmpty || !restrictions.isEmpty else {
      return SearchPage(
        question: question,
        restrictions: [],
        sides: [],
        acts: [],
        statements: [],
        paging: Paging()
      )
    }
    var query = try await query(for: request)
    query.limit = Self.statementRows
    query.offset = (request.page - 1) * Self.statementRows
    let (survey, found) = try await surveyAndRows(query)
    let tally = Tally(survey.rows)
    let speakers = try await record.speakers(tally.speakers.prefix(60).map(\.id))
    return SearchPage(
      question: question,
      restrictions: restrictions,
      overTime: Self.overTime(tally, request, speakers),
      sides: try await sides(of: tally, speakers, request),
      acts: tally.acts { request.with { $0.act = $1 }($0) },
      statements: found.rows.map { StatementItem($0) },
      paging: Paging(
        page: request.page,
        total: survey.hasMore ? nil : survey.rows.count,
        hasMore: found.hasMore,
        address: request.with { request, _ in request.page = 1 }("")
      ),
      exportAddress: "/export" + SearchRequest.query(of: request.fields)
    )
  }

  /// What a picture counts of the statements that are asked for, and those that the page lists.
  private func surveyAndRows(
    _ query: StatementQuery
  ) async throws -> (survey: Page<SurveyedStatement>, rows: Page<RecordedStatement>) {
    if let meaning = query.meaning {
      let survey = try await near(
        meaning,
        of: record.survey(query, limit: Self.surveyedByMeaning).rows
      )
      return (survey, try await rows(of: survey, query))
    }
    var latest = query
    latest.order = .latest
    // The two look at different ends of the record, each on its own connection.
    async let survey = record.survey(latest, limit: Self.surveyed)
    async let rows = record.statements(query)
    return try await (survey, rows)
  }

  /// Those that are near enough to be about the same.
  func near(
    _ meaning: Embedding,
    of statements: [SurveyedStatement]
  ) async throws -> Page<SurveyedStatement> {
    let meanings = try await record.embeddings(of: statements.map(\.id))
    let near = statements.filter { statement in
      (meanings[statement.id]?.similarity(to: meaning) ?? 0) >= Self.nearEnough
    }
    return Page(rows: near, hasMore: false)
  }

  /// The part of a survey that a page lists.
  private func rows(
    of survey: Page<SurveyedStatement>,
    _ query: StatementQuery
  ) async throws -> Page<RecordedStatement> {
    let rest = survey.rows.dropFirst(query.offset)
    return Page(
      rows: try await record.statements(rest.prefix(query.limit).map(\.id)),
      hasMore: rest.count > query.limit
    )
  }

  /// The statements that a search is for.
  func query(for request: SearchRequest) async throws -> StatementQuery {
    var query = StatementQuery()
    if !request.words.isEmpty {
      if request.byMeaning {
        query.meaning = try await models.meaning().embedding(of: request.words)
      } else {
        query.words = request.words
      }
    }
    query.since = request.from.flatMap { Days($0.description) }
    query.until = request.to.flatMap { Days($0.description) }
    if let act = request.act.flatMap(Act.init) { query.acts = [act] }
    if let speaker = request.speaker { query.speakers = [Int64(speaker)] }
    query.outlet = request.outlet
    return query
  }

  private static func overTime(
    _ tally: Tally,
    _ request: SearchRequest,
    _ speakers: [Int64: RecordedSpeakerSummary]
  ) -> Histogram? {
    let isNarrowed = request.from != nil || request.to != nil
    return tally.overTime(
      series: { statement in
        guard request.series == .speaker else { return statement.act.rawValue }
        return statement.speakers.first.flatMap { speakers[$0]?.actor.name } ?? "other"
      },
      wider: isNarrowed ? request.with { request, _ in (request.from, request.to) = (nil, nil) }("") : nil
    ) { from, to in
      request.with { request, _ in (request.from, request.to) = (CalendarDay(from), CalendarDay(to)) }("")
    }
  }

  private func sides(
    of tally: Tally,
    _ speakers: [Int64: RecordedSpeakerSummary],
    _ request: SearchRequest
  ) async throws -> [SearchPage.Side] {
    // With one speaker asked for there are no sides.
    guard request.speaker == nil else { return [] }
    let named = tally.speakers.filter { speakers[$0.id].map { $0.actor.kind != .unnamed } ?? false }
    var sides: [(speaker: RecordedSpeakerSummary, statements: [SurveyedStatement])] = []
    for (id, _) in named.prefix(Self.mostSides) {
      guard let speaker = speakers[id] else { continue }
      sides.append((speaker, tally.statements.filter { $0.speakers.contains(id) }))
    }
    let examples = try await record.statements(sides.compactMap { $0.statements.first?.id })
    return sides.compactMap { side in
      guard let example = examples.first(where: { $0.id == side.statements.first?.id }) else { return nil }
      return SearchPage.Side(
        actor: ActorItem(side.speaker),
        count: side.statements.count,
        acts: Array(
          Tally(side.statements).acts { act in
            request.with {
              $0.act = $1; $0.speaker = Int(side.speaker.id)
            }(act)
          }.prefix(4)
        ),
        example: StatementItem(example)
      )
    }
  }

  /// What a search asks for beside its words, each with the address of the search without it.
  static func restrictions(
    of request: SearchRequest,
    speaker: RecordedSpeakerSummary?
  ) -> [SearchPage.Restriction] {
    var restrictions: [SearchPage.Restriction] = []
    func add(_ label: String, without change: @escaping (inout SearchRequest, String) -> Void) {
      restrictions.append(.init(label: label, without: request.with(change)("")))
    }
    switch (request.from, request.to) {
    case (let from?, let to?):
      add(
        "\(ReadableDate.text(of: from.description)) to \(ReadableDate.text(of: to.description))"
      ) { request, _ in (request.from, request.to) = (nil, nil) }
    case (let from?, nil):
      add("since \(ReadableDate.text(of: from.description))") { request, _ in request.from = nil }
    case (nil, let to?):
      add("until \(ReadableDate.text(of: to.description))") { request, _ in request.to = nil }
    case (nil, nil): break
    }
    if let act = request.act.flatMap(Act.init) {
      add("who \(act.rawValue)") { request, _ in request.act = nil }
    }
    if let speaker { add("by \(speaker.actor.name)") { request, _ in request.speaker = nil } }
    if let outlet = request.outlet { add("in \(outlet)") { request, _ in request.outlet = nil } }
    return restrictions
  }
}

extension SearchRequest {
  /// What makes the address of the same search with something changed; that begins at the first page.
  func with(_ change: @escaping (inout SearchRequest, String) -> Void) -> (String) -> String {
    { value in
      var request = self
      request.page = 1
      change(&request, value)
      return request.address
    }
  }
}

extension Optional {
  /// What `work` makes of the value.
  func asyncMap<Result>(_ work: (Wrapped) async throws -> Result) async rethrows -> Result? {
    guard let self else { return nil }
    return try await work(self)
  }
}
