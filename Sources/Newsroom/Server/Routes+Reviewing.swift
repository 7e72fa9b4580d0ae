import Actors
import Hummingbird
import OnRecord

extension Routes {
  /// Which change is to be taken back.
  private struct Undoing: Decodable, Sendable {
    /// Its number in the journal; the last one of whoever asks where there is none here.
    var change: Int?
    /// The statement that was on screen, to go back to.
    var review: Int?
    /// The speaker whose page was on screen, to go back to.
    var speaker: Int?
  }

  /// What can be put right.
  static func reviewing(desk: Desk, press: Press, person: String) -> [Route] {
    @Sendable func show(
      _ visit: Visit,
      _ id: Int?,
      notice: String? = nil,
      entered: Decision.Fields? = nil,
      status: HTTPResponse.Status = .ok
    ) async throws -> Response {
      switch try found(try await desk.review(id, notice, visit.person ?? person)) {
      case .statement(var page):
        page.entered = entered
        return try press.answer(page, to: visit, status: status)
      case .done(let page): return try press.answer(page, to: visit, status: status)
      }
    }
    return [
      Route(
        method: .get,
        path: "/review",
        summary: "The statement that most needs a look",
        answers: [
          Route.Answer(meaning: "It, or that nothing waits", values: [ReviewPage.self, ReviewDonePage.self])
        ],
        hasJSON: true
      ) { try await show($0, nil) },
      Route(
        method: .get,
        path: "/review/{id}",
        summary: "A statement to check, with its context",
        answers: [Route.Answer(meaning: "The statement", values: [ReviewPage.self])],
        hasJSON: true
      ) { try await show($0, $0.number()) },
      .form(
        "/review/{id}",
        summary: "Accept, reject or change a statement",
        others: [
          Route.Answer(
            status: .conflict,
            meaning: "Somebody else changed it meanwhile; this is how it is now",
            values: [ReviewPage.self]
          )
        ],
        press
      ) { (visit: Visit, fields: Decision.Fields) in
        guard let decision = Decision(fields) else { throw HTTPError(.badRequest) }
        let id = try visit.number()
        switch try await desk.decide(id, decision, visit.person ?? person) {
        case .recorded(let next):
          return FormOutcome.done(
            Results.Decided(next: next),
            then: next.map { "/review/\($0)" } ?? "/review"
          )
        case .changedMeanwhile:
          let notice =
            "Somebody else changed this statement since you opened it. This is how it is now; nothing of yours was recorded."
          return .notDone(try await show(visit, id, notice: notice, status: .conflict))
        case .noStatement: throw HTTPError(.notFound)
        case .senseless(let reason):
          if visit.wantsJSON { throw HTTPError(.badRequest, message: reason) }
          return .notDone(
            try await show(visit, id, notice: reason, entered: fields, status: .badRequest)
          )
        }
      },
      .form(
        "/speakers/{id}",
        summary: "Say whether two actors are one",
        others: [
          Route.Answer(
            status: .conflict,
            meaning: "It was settled meanwhile; this is how it is now",
            values: [SpeakerPage.self]
          )
        ],
        press
      ) { (visit: Visit, judgement: PairJudgement) in
        let id = try visit.number()
        let person = visit.person ?? person
        switch try await desk.judge(id, judgement, person) {
        case .recorded: return FormOutcome.done(Results.Judged(speaker: id), then: "/speakers/\(id)")
        case .changedMeanwhile:
          let notice =
            "Somebody else has settled this since you opened the page. Nothing of yours was recorded."
          let page = try found(try await desk.speaker(id, 1, notice, person))
          return .notDone(try press.answer(page, to: visit, status: .conflict))
        }
      },
      .form("/undo", summary: "Take a change back", failures: [.notFound, .conflict], press) {
        (visit: Visit, undoing: Undoing) in
        switch try await desk.undo(undoing.change, visit.person ?? person) {
        case .undone(let statement):
          // Where it was no statement's, one stays where one is.
          let place =
            if let statement { "/review/\(statement)" } else if let speaker = undoing.speaker {
              "/speakers/\(speaker)"
            } else { undoing.review.map { "/review/\($0)" } ?? "/review" }
          return FormOutcome.done(Results.Undone(statement: statement), then: place)
        case .changedMeanwhile:
          throw HTTPError(
            .conflict,
            message: "Something else was changed there since. Take that back first, or change it anew."
          )
        }
      },
      Route(
        method: .get,
        path: "/actors",
        summary: "Known actors, to complete a name",
        parameters: [Route.Parameter(name: "name", meaning: "Words of the name, or their beginnings")],
        answers: [Route.Answer(meaning: "Those who fit best", values: [[ActorItem].self])],
        hasJSON: true
      ) { visit in
        let letters = String((visit.query["name"] ?? "").prefix(100))
        return Press.json(try PageEncoder.tree(of: letters.isEmpty ? [] : try await desk.actors(letters)))
      },
      Route(
        method: .get,
        path: "/actors/kind",
        summary: "What somebody new of a name most likely is",
        parameters: [Route.Parameter(name: "name", meaning: "The name")],
        answers: [Route.Answer(meaning: "The kind", values: [Results.LikelyKind.self])],
        hasJSON: true
      ) { visit in
        let name = String((visit.query["name"] ?? "").prefix(Decision.longestName))
        return Press.json(try PageEncoder.tree(of: Results.LikelyKind(kind: .likely(of: name))))
      },
      Route(
        method: .get,
        path: "/events",
        summary: "What changes, as server-sent events; the data of each are a `Change`",
        answers: [
          Route.Answer(meaning: "Changes, until one of both hangs up", mediaTypes: ["text/event-stream"])
        ]
      ) { _ in
        EventStream.response(desk.changes())
      },
    ]
  }
}
