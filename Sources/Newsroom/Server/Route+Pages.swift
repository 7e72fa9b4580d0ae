import Hummingbird

extension Route {
  /// An address that shows a page, as HTML or as JSON.
  static func page<Page: PageValue>(
    _ path: String,
    summary: String,
    parameters: [Parameter] = [],
    failures: [HTTPResponse.Status] = [],
    _ press: Press,
    page: @escaping @Sendable (Visit) async throws -> Page
  ) -> Route {
    Route(
      method: .get,
      path: path,
      summary: summary,
      parameters: parameters,
      answers: [Answer(meaning: summary, values: [Page.self])],
      failures: failures,
      hasJSON: true
    ) { try press.answer(try await page($0), to: $0) }
  }

  /// An address that takes a form; `done` does what it asks for.
  static func form<Fields: Decodable & Sendable, Result: Codable & Sendable>(
    _ path: String,
    summary: String,
    others: [Answer] = [],
    failures: [HTTPResponse.Status] = [],
    _ press: Press,
    done: @escaping @Sendable (Visit, Fields) async throws -> FormOutcome<Result>
  ) -> Route {
    Route(
      method: .post,
      path: path,
      summary: summary,
      form: .fields(Fields.self),
      answers: [Answer(meaning: "Done", values: [Result.self]), .goOn] + others,
      failures: failures
    ) { visit in
      let form = try await Form(of: visit, tokens: press.tokens)
      return try await done(visit, form.read(Fields.self)).response(to: visit)
    }
  }
}

/// What came of a form.
enum FormOutcome<Result: Codable & Sendable>: Sendable {
  /// It is done: a browser goes on at the path, a program gets the result.
  case done(Result, then: String)
  /// It is not done, and this page says why.
  case notDone(Response)

  /// The answer to who sent the form.
  func response(to visit: Visit) throws -> Response {
    switch self {
    case .done(let result, let path):
      visit.wantsJSON ? Press.json(try PageEncoder.tree(of: result)) : .redirect(to: path)
    case .notDone(let response): response
    }
  }
}

extension Route.Answer {
  /// Where to go on, for browsers.
  static let goOn = Route.Answer(status: .seeOther, meaning: "Done, for who asks for HTML; see there")
}
