import Hummingbird
import OnRecord

extension Routes {
  /// What can be put right.
  static func reviewing(desk: Desk, press: Press) -> [Route] {
    [
      Route(method: .get, path: "/review", summary: "The statement that most needs a look") { visit in
        try answer(try await desk.review(nil), to: visit, press: press)
      },
      Route(method: .get, path: "/review/{id}", summary: "A statement to check, with its context") { visit in
        try answer(try await desk.review(visit.number()), to: visit, press: press)
      },
      Route(method: .post, path: "/review/{id}", summary: "Accept, reject or change a statement") { visit in
        let form = try await Form(of: visit, tokens: press.tokens)
        guard let decision = Decision(form.fields) else { throw HTTPError(.badRequest) }
        switch try await desk.decide(visit.number(), decision) {
        case .recorded(let next): return .redirect(to: next.map { "/review/\($0)" } ?? "/review")
        case .changedMeanwhile: throw HTTPError(.conflict)
        case .noStatement: throw HTTPError(.notFound)
        }
      },
      Route(method: .post, path: "/undo", summary: "Take the last change back") { visit in
        _ = try await Form(of: visit, tokens: press.tokens)
        return .redirect(to: try await desk.undo().map { "/review/\($0)" } ?? "/review")
      },
      Route(
        method: .get,
        path: "/actors",
        summary: "Known actors, to complete a name",
        parameters: [Route.Parameter(name: "name", meaning: "The first letters")]
      ) { visit in
        let letters = String((visit.query["name"] ?? "").prefix(100))
        return Press.json(try PageEncoder.tree(of: letters.isEmpty ? [] : try await desk.actors(letters)))
      },
      Route(method: .get, path: "/events", summary: "What changes, as server-sent events", hasJSON: false) {
        _ in
        EventStream.response(desk.changes())
      },
    ]
  }

  private static func answer(_ outcome: ReviewOutcome, to visit: Visit, press: Press) throws -> Response {
    switch outcome {
    case .statement(let page): try press.answer(page, to: visit)
    case .done(let page): try press.answer(page, to: visit)
    }
  }
}
