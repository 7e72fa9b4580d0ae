import Actors
import Hummingbird
import OnRecord

extension Routes {
  /// What can be put right.
  static func reviewing(desk: Desk, press: Press, person: String) -> [Route] {
    [
      Route(method: .get, path: "/review", summary: "The statement that most needs a look") { visit in
        try answer(try await desk.review(nil, nil, visit.person ?? person), to: visit, press: press)
      },
      Route(method: .get, path: "/review/{id}", summary: "A statement to check, with its context") { visit in
        try answer(
          try await desk.review(visit.number(), nil, visit.person ?? person),
          to: visit,
          press: press
        )
      },
      Route(method: .post, path: "/review/{id}", summary: "Accept, reject or change a statement") { visit in
        let form = try await Form(of: visit, tokens: press.tokens)
        guard let decision = Decision(form.fields) else { throw HTTPError(.badRequest) }
        let id = try visit.number()
        let person = visit.person ?? person
        func again(
          _ notice: String,
          _ status: HTTPResponse.Status,
          entered: ReviewPage.Entered? = nil
        ) async throws -> Response {
          var outcome = try await desk.review(id, notice, person)
          if case .statement(var page) = outcome {
            page.entered = entered
            outcome = .statement(page)
          }
          return try answer(outcome, to: visit, press: press, status: status)
        }
        switch try await desk.decide(id, decision, person) {
        case .recorded(let next): return .redirect(to: next.map { "/review/\($0)" } ?? "/review")
        case .changedMeanwhile:
          return try await again(
            "Somebody else changed this statement since you opened it. This is how it is now; nothing of yours was recorded.",
            .conflict
          )
        case .noStatement: throw HTTPError(.notFound)
        case .senseless(let reason):
          return try await again(reason, .badRequest, entered: ReviewPage.Entered(form.fields))
        }
      },
      Route(method: .post, path: "/speakers/{id}", summary: "Say whether two actors are one") { visit in
        let form = try await Form(of: visit, tokens: press.tokens)
        guard let judgement = PairJudgement(form.fields) else { throw HTTPError(.badRequest) }
        let id = try visit.number()
        let person = visit.person ?? person
        switch try await desk.judge(id, judgement, person) {
        case .recorded: return .redirect(to: "/speakers/\(id)")
        case .changedMeanwhile:
          let notice =
            "Somebody else has settled this since you opened the page. Nothing of yours was recorded."
          let page = try Routes.found(try await desk.speaker(id, 1, notice, person))
          return try press.answer(page, to: visit, status: .conflict)
        }
      },
      Route(method: .post, path: "/undo", summary: "Take the last change back") { visit in
        let form = try await Form(of: visit, tokens: press.tokens)
        switch try await desk.undo(form.fields.number("change"), visit.person ?? person) {
        case .undone(let statement):
          // Where it was no statement's, one stays where one is.
          if let actor = form.fields.number("speaker"), statement == nil {
            return .redirect(to: "/speakers/\(actor)")
          }
          let shown = statement ?? form.fields.number("review")
          return .redirect(to: shown.map { "/review/\($0)" } ?? "/review")
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
        parameters: [Route.Parameter(name: "name", meaning: "Words of the name, or their beginnings")]
      ) { visit in
        let letters = String((visit.query["name"] ?? "").prefix(100))
        return Press.json(try PageEncoder.tree(of: letters.isEmpty ? [] : try await desk.actors(letters)))
      },
      Route(
        method: .get,
        path: "/actors/kind",
        summary: "What somebody new of a name most likely is",
        parameters: [Route.Parameter(name: "name", meaning: "The name")]
      ) { visit in
        let name = String((visit.query["name"] ?? "").prefix(Decision.longestName))
        return Press.json(try PageEncoder.tree(of: ["kind": Actor.Kind.likely(of: name).rawValue]))
      },
      Route(method: .get, path: "/events", summary: "What changes, as server-sent events", hasJSON: false) {
        _ in
        EventStream.response(desk.changes())
      },
    ]
  }

  private static func answer(
    _ outcome: ReviewOutcome?,
    to visit: Visit,
    press: Press,
    status: HTTPResponse.Status = .ok
  ) throws -> Response {
    switch try found(outcome) {
    case .statement(let page): try press.answer(page, to: visit, status: status)
    case .done(let page): try press.answer(page, to: visit, status: status)
    }
  }
}
