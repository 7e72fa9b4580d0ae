import Acts
import Hummingbird

extension Routes {
  /// What can be read.
  static func reading(desk: Desk, press: Press) -> [Route] {
    [
      .page("/", summary: "What is in the record and what is new", press) { _ in try await desk.home() },
      .page(
        "/articles",
        summary: "All articles, newest first",
        parameters: [Route.Parameter(name: "outlet", meaning: "Only articles of this outlet"), .page],
        press
      ) { try await desk.articles($0.query["outlet"], $0.query.page) },
      .page("/articles/{id}", summary: "An article with its statements", press) {
        try found(try await desk.article($0.number()))
      },
      .page("/articles/{id}/sources", summary: "Whom an article lets speak", parameters: [.page], press) {
        try found(try await desk.articleSources($0.number(), $0.query.page))
      },
      .page(
        "/sources",
        summary: "Whom an outlet lets speak",
        parameters: [Route.Parameter(name: "outlet", meaning: "The outlet's name", isRequired: true), .page],
        failures: [.notFound],
        press
      ) { visit in
        guard let outlet = visit.query["outlet"] else {
          throw HTTPError(.badRequest, message: "Say of which outlet: /sources?outlet=…")
        }
        return try found(try await desk.outletSources(outlet, visit.query.page))
      },
      .page(
        "/speakers",
        summary: "All speakers, those with most statements first",
        parameters: [Route.Parameter(name: "named", meaning: "Only those whose names hold this"), .page],
        press
      ) { try await desk.speakers($0.query["named"], $0.query.page) },
      .page(
        "/speakers/{id}",
        summary: "A speaker: what was said, when, how and to whom",
        parameters: [.page],
        press
      ) { try found(try await desk.speaker($0.number(), $0.query.page)) },
      .page(
        "/search",
        summary: "Statements on something",
        parameters: SearchRequest.parameters + [
          Route.Parameter(
            name: "series",
            meaning: "What the picture tells apart",
            choices: SearchRequest.Series.names
          ), .page,
        ],
        press
      ) { try await desk.search(SearchRequest($0.query)) },
      .page(
        "/compare",
        summary: "Statements of two sides, next to each other by meaning",
        parameters: CompareRequest.parameters,
        press
      ) { try await desk.compare(CompareRequest($0.query)) },
    ]
  }

  /// What is there.
  ///
  /// - Throws: 404 where it is not.
  static func found<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw HTTPError(.notFound) }
    return value
  }
}

extension SearchRequest {
  /// What an address tells of it.
  static let parameters = [
    Route.Parameter(name: "words", meaning: "What the statements are about"),
    Route.Parameter(
      name: "by",
      meaning: "`meaning` to find the same in other words",
      choices: ["words", "meaning"]
    ),
    Route.Parameter(name: "from", meaning: "The first day, as 2020-03-31", format: "date"),
    Route.Parameter(name: "to", meaning: "The last day, as 2020-03-31", format: "date"),
    Route.Parameter(
      name: "act",
      meaning: "What the speaker does by it",
      choices: Act.allCases.map(\.rawValue)
    ),
    Route.Parameter(name: "speaker", meaning: "The speaker's number", type: "integer"),
    Route.Parameter(name: "outlet", meaning: "The outlet's name"),
  ]
}

extension CompareRequest {
  /// What an address tells of it.
  static let parameters = [
    Route.Parameter(name: "left", meaning: "The speaker on the left: a name, or a number"),
    Route.Parameter(name: "left_from", meaning: "The first day of the left side", format: "date"),
    Route.Parameter(name: "left_to", meaning: "The last day of the left side", format: "date"),
    Route.Parameter(name: "right", meaning: "The speaker on the right: a name, or a number"),
    Route.Parameter(name: "right_from", meaning: "The first day of the right side", format: "date"),
    Route.Parameter(name: "right_to", meaning: "The last day of the right side", format: "date"),
    Route.Parameter(name: "about", meaning: "What the statements are about"),
    .page,
  ]
}
