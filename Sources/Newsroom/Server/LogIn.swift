import Hummingbird

/// The form that asks for the password, and what it leads to.
struct LogIn: Sendable {
  let press: Press
  let sessions: Sessions
  let password: PasswordHash?

  let limit: LogInLimit

  /// The fields of the form.
  private struct Fields: Decodable, Sendable {
    var password: String?
    /// What the visitor wants to be called in the journal.
    var name: String?
    /// The path to go on to.
    var then: String?
  }

  /// A form without fields.
  private struct NoFields: Decodable, Sendable {}

  /// The addresses; none where nobody has to log in.
  var routes: [Route] {
    guard password != nil else { return [] }
    return [
      Route(
        method: .get,
        path: "/log-in",
        summary: "Where the password is asked for",
        parameters: [Route.Parameter(name: "then", meaning: "The path to go on to")],
        answers: [Route.Answer(meaning: "The form", values: [LogInPage.self], mediaTypes: ["text/html"])],
        isOpen: true
      ) {
        visit in
        try press.answer(LogInPage(isWrong: false, then: Self.ownPath(visit.query["then"])), to: visit)
      },
      Route(
        method: .post,
        path: "/log-in",
        summary: "Log in",
        form: .fields(Fields.self),
        answers: [
          .goOn,
          Route.Answer(
            status: .unauthorized,
            meaning: "That is not the password, or not the token",
            values: [LogInPage.self, ErrorPage.self]
          ),
        ],
        failures: [.tooManyRequests],
        isOpen: true
      ) { try await begin($0) },
      Route(
        method: .post,
        path: "/log-out",
        summary: "Log out",
        form: .fields(NoFields.self),
        answers: [.goOn]
      ) { visit in
        _ = try await Form(of: visit, tokens: press.tokens)
        if let visitor = visit.context.visitor { await sessions.end(visitor.id) }
        var response = Response.redirect(to: "/log-in")
        response.setCookie(Doorkeeper.cookie("", maxAge: 0))
        return response
      },
    ]
  }

  private func begin(_ visit: Visit) async throws -> Response {
    guard await limit.mayTry(from: visit.context.remoteAddress) else {
      throw HTTPError(.tooManyRequests, headers: [.retryAfter: "60"])
    }
    let form = try await Form(of: visit, tokens: press.tokens)
    let fields = try form.read(Fields.self)
    let then = Self.ownPath(fields.then)
    guard let password, password.matches(fields.password ?? "") else {
      return try press.answer(LogInPage(isWrong: true, then: then), to: visit, status: .unauthorized)
    }
    // A new cookie: whoever knew the old one stays outside.
    var response = Response.redirect(to: then)
    let name = fields.name?.nonEmpty.map { String($0.prefix(100)) }
    response.setCookie(Doorkeeper.cookie(await sessions.begin(name: name)))
    return response
  }

  /// The path, if it leads to one of our own pages; else home.
  private static func ownPath(_ path: String?) -> String {
    guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\"),
      path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return "/" }
    return path
  }
}
