import Hummingbird
import OnRecord

/// All addresses of the newsroom.
struct Routes: Sendable {
  let all: [Route]

  init(desk: Desk, press: Press, sessions: Sessions, configuration: Newsroom.Configuration) {
    let pages =
      Self.reading(desk: desk, press: press, person: configuration.person)
      + Self.reviewing(desk: desk, press: press, person: configuration.person)
      + Self.adding(desk: desk, press: press, configuration: configuration)
      + LogIn(press: press, sessions: sessions, password: configuration.password).routes
      + Self.assets(press: press)
    all =
      pages + [
        Route(method: .get, path: "/openapi.json", summary: "This description", hasJSON: false, isOpen: true)
        { _ in
          Press.json(OpenAPI.description(of: pages))
        }
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
      Route(method: .get, path: "/assets/{file}", summary: "Style and scripts", hasJSON: false, isOpen: true)
      { visit in
        try press.assets.response(to: visit.request, file: visit.context.parameters.get("file") ?? "")
      }
    ]
  }
}

extension Route.Parameter {
  static let page = Route.Parameter(name: "page", meaning: "The page of the list, from 1", type: "integer")
}
