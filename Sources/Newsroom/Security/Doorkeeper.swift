import Hummingbird

/// Knows visitors by their cookie, and sends those who have to log in to the form for it.
struct Doorkeeper: RouterMiddleware {
  static let cookieName = "onrecord"

  let sessions: Sessions
  /// Whether one has to log in at all.
  let needsLogIn: Bool
  /// Whether what is at a path is open to all.
  let isOpen: @Sendable (HTTPRequest.Method, String) -> Bool

  func handle(
    _ request: Request,
    context: NewsroomContext,
    next: (Request, NewsroomContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    let known = request.cookies[Self.cookieName]?.value
    let id = known.flatMap { RandomToken.isWellFormed($0) ? $0 : nil }
    var isAdmitted = !needsLogIn
    if needsLogIn, let id { isAdmitted = await sessions.goesOn(id) }
    var visitor = Visitor(id: id ?? RandomToken.make(), isAdmitted: isAdmitted)
    if needsLogIn, isAdmitted { visitor.name = await sessions.name(of: visitor.id) }
    context.visitor = visitor
    guard isAdmitted || isOpen(request.method, request.uri.path) else {
      if request.wantsJSON { throw HTTPError(.unauthorized) }
      return .redirect(to: "/log-in?then=\(request.uri.path.queryEncoded)")
    }
    var response = try await next(request, context)
    if id == nil && response.headers[values: .setCookie].isEmpty && response.status != .notModified
      && response.headers[.cacheControl]?.hasPrefix("public") != true
    {
      response.setCookie(Self.cookie(visitor.id))
    }
    return response
  }

  /// The cookie of a visitor. It is not marked as secure, for the newsroom speaks plain HTTP; whoever puts it behind
  /// a server that speaks TLS lets that server mark it.
  static func cookie(_ id: String, maxAge: Int? = nil) -> Cookie {
    Cookie(name: cookieName, value: id, maxAge: maxAge, path: "/", httpOnly: true, sameSite: .strict)
  }
}
