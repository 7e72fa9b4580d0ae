import Hummingbird

/// Knows visitors by their cookie and programs by their token, so that all behind it know who asks, error pages among
/// them. It turns nobody away: that is ``Doorkeeper``'s job.
struct Recognition: RouterMiddleware {
  let sessions: Sessions
  /// Whether one has to log in at all.
  let needsLogIn: Bool
  /// The token with which programs come in, if there is one.
  let programToken: ProgramToken?

  func handle(
    _ request: Request,
    context: NewsroomContext,
    next: (Request, NewsroomContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.visitor = await visitor(of: request)
    return try await next(request, context)
  }

  /// Who asks; nil for a program whose token is not the one.
  private func visitor(of request: Request) async -> Visitor? {
    if let programToken, let token = request.bearerToken {
      guard programToken.matches(token) else { return nil }
      return Visitor(id: "", isAdmitted: true, isProgram: true, name: "a program")
    }
    let known = request.cookies[Doorkeeper.cookieName]?.value
    let id = known.flatMap { RandomToken.isWellFormed($0) ? $0 : nil }
    var visitor = Visitor(id: id ?? RandomToken.make(), isAdmitted: !needsLogIn, isNew: id == nil)
    if needsLogIn, let id {
      visitor.isAdmitted = await sessions.goesOn(id)
      if visitor.isAdmitted { visitor.name = await sessions.name(of: id) }
    }
    return visitor
  }
}
