import Hummingbird

extension Routes {
  /// What can be read.
  static func reading(desk: Desk, press: Press, person: String) -> [Route] {
    [
      Route(method: .get, path: "/", summary: "What is in the record and what is new") { visit in
        try press.answer(try await desk.home(), to: visit)
      },
      Route(
        method: .get,
        path: "/articles",
        summary: "All articles, newest first",
        parameters: [Route.Parameter(name: "outlet", meaning: "Only articles of this outlet"), .page]
      ) { visit in
        try press.answer(try await desk.articles(visit.query["outlet"], visit.query.page), to: visit)
      },
      Route(method: .get, path: "/articles/{id}", summary: "An article with its statements") { visit in
        try press.answer(found(try await desk.article(visit.number())), to: visit)
      },
      Route(
        method: .get,
        path: "/articles/{id}/sources",
        summary: "Whom an article lets speak",
        parameters: [.page]
      ) { visit in
        try press.answer(found(try await desk.articleSources(visit.number(), visit.query.page)), to: visit)
      },
      Route(
        method: .get,
        path: "/sources",
        summary: "Whom an outlet lets speak",
        parameters: [Route.Parameter(name: "outlet", meaning: "The outlet's name"), .page]
      ) { visit in
        guard let outlet = visit.query["outlet"] else {
          throw HTTPError(.badRequest, message: "Say of which outlet: /sources?outlet=…")
        }
        return try press.answer(found(try await desk.outletSources(outlet, visit.query.page)), to: visit)
      },
      Route(
        method: .get,
        path: "/speakers",
        summary: "All speakers, those with most statements first",
        parameters: [Route.Parameter(name: "named", meaning: "Only those whose names hold this"), .page]
      ) { visit in
        try press.answer(try await desk.speakers(visit.query["named"], visit.query.page), to: visit)
      },
      Route(
        method: .get,
        path: "/speakers/{id}",
        summary: "A speaker: what was said, when, how and to whom",
        parameters: [.page]
      ) { visit in
        let page = try await desk.speaker(visit.number(), visit.query.page, nil, visit.person ?? person)
        return try press.answer(found(page), to: visit)
      },
      Route(
        method: .get,
        path: "/search",
        summary: "Statements on something",
        parameters: searchParameters
      ) { visit in
        try press.answer(try await desk.search(SearchRequest(visit.query)), to: visit)
      },
      Route(
        method: .get,
        path: "/compare",
        summary: "Statements of two sides, next to each other by meaning",
        parameters: compareParameters
      ) { visit in
        try press.answer(try await desk.compare(CompareRequest(visit.query)), to: visit)
      },
    ]
  }

  /// What is there.
  ///
  /// - Throws: 404 where it is not.
  static func found<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw HTTPError(.notFound) }
    return value
  }

  private static var searchParameters: [Route.Parameter] {
    [
      Route.Parameter(name: "words", meaning: "What the statements are about"),
      Route.Parameter(name: "by", meaning: "`meaning` to find the same in other words"),
      Route.Parameter(name: "from", meaning: "The first day, as 2020-03-31"),
      Route.Parameter(name: "to", meaning: "The last day, as 2020-03-31"),
      Route.Parameter(name: "act", meaning: "What the speaker does by it, such as deny"),
      Route.Parameter(name: "speaker", meaning: "The speaker's number", type: "integer"),
      Route.Parameter(name: "outlet", meaning: "The outlet's name"),
      Route.Parameter(name: "series", meaning: "What the picture tells apart: `act` or `speaker`"),
      .page,
    ]
  }

  private static var compareParameters: [Route.Parameter] {
    [
      Route.Parameter(name: "left", meaning: "The speaker on the left: a name, or a number"),
      Route.Parameter(name: "left_from", meaning: "The first day of the left side"),
      Route.Parameter(name: "left_to", meaning: "The last day of the left side"),
      Route.Parameter(name: "right", meaning: "The speaker on the right: a name, or a number"),
      Route.Parameter(name: "right_from", meaning: "The first day of the right side"),
      Route.Parameter(name: "right_to", meaning: "The last day of the right side"),
      Route.Parameter(name: "about", meaning: "What the statements are about"),
      .page,
    ]
  }
}
