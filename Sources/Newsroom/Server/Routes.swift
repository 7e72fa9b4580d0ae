import Hummingbird
import OnRecord

/// All addresses of the newsroom.
struct Routes: Sendable {
  let all: [Route]

  init(
    desk: Desk,
    press: Press,
    sessions: Sessions,
    limit: LogInLimit,
    configuration: Newsroom.Configuration
  ) throws {
    let pages =
      Self.reading(desk: desk, press: press)
      + Self.reviewing(desk: desk, press: press, person: configuration.person)
      + Self.adding(desk: desk, press: press, configuration: configuration)
      + Self.exports(desk: desk, press: press)
      + LogIn(press: press, sessions: sessions, password: configuration.password, limit: limit).routes
    let description = try OpenAPI(
      isLocked: configuration.password != nil,
      hasToken: configuration.programToken != nil
    ).description(of: pages)
    all =
      pages + Self.assets(press: press) + [
        Route(
          method: .get,
          path: "/openapi.json",
          summary: "What there is to ask for, in OpenAPI 3.1",
          answers: [Route.Answer(meaning: "The description", mediaTypes: ["application/json"])],
          isOpen: true
        ) { _ in Press.json(description) }
      ]
  }

  /// The methods to which `path` answers.
  func methods(at path: String) -> [HTTPRequest.Method] {
    let methods = all.filter { $0.matches(path) }.map(\.method)
    return methods.contains(.get) ? methods + [.head] : methods
  }

  /// Whether what is at `path` is open to those who have not logged in.
  func isOpen(_ method: HTTPRequest.Method, at path: String) -> Bool {
    all.contains {
      $0.isOpen && $0.matches(path) && ($0.method == method || method == .head && $0.method == .get)
    }
  }

  private static func assets(press: Press) -> [Route] {
    [
      Route(
        method: .get,
        path: "/assets/{file}",
        summary: "Style and scripts",
        answers: [
          Route.Answer(meaning: "The file", mediaTypes: ["text/css", "text/javascript", "image/svg+xml"])
        ],
        isOpen: true
      ) { visit in
        try press.assets.response(to: visit.request, file: visit.context.parameters.get("file") ?? "")
      }
    ]
  }
}

extension Route.Parameter {
  static let page = Route.Parameter(name: "page", meaning: "The page of the list, from 1", type: "integer")
}
