import Hummingbird

/// Sends those who have to log in to the form for it, turns programs with a wrong token away, and gives new visitors
/// their cookie. Who asks, ``Recognition`` found out.
struct Doorkeeper: RouterMiddleware {
  static let cookieName = "onrecord"

  /// How often a wrong token may be shown.
  let limit: LogInLimit
  /// Whether what is at a path is open to all.
  let isOpen: @Sendable (HTTPRequest.Method, String) -> Bool

  func handle(
    _ request: Request,
    context: NewsroomContext,
    next: (Request, NewsroomContext) async throws -> Response
  ) async throws -> Response {
    // A right token is let in even where too many wrong ones came before: nobody guesses it, and so nobody who has
    // the same address, as all have behind a proxy, can lock a program out.
    guard let visitor = context.visitor else { throw await refusal(from: context.remoteAddress) }
    guard visitor.isAdmitted || isOpen(request.method, request.uri.path) else {
      if request.wantsJSON { throw Self.unauthorized }
      return .redirect(to: "/log-in?then=\(request.uri.path.queryEncoded)")
    }
    var response = try await next(request, context)
    if visitor.isNew && response.headers[values: .setCookie].isEmpty && response.status != .notModified
      && response.headers[.cacheControl]?.hasPrefix("public") != true
    {
      response.setCookie(Self.cookie(visitor.id))
    }
    return response
  }

  /// Why a wrong token is refused.
  private func refusal(from address: String) async -> HTTPError {
    guard await limit.mayTry(from: address) else {
      return HTTPError(.tooManyRequests, headers: [.retryAfter: "60"])
    }
    return HTTPError(
      .unauthorized,
      headers: [.wwwAuthenticate: #"Bearer error="invalid_token""#],
      message: "That is not the token. `onrecord serve --program-token` makes a new one."
    )
  }

  private static let unauthorized = HTTPError(
    .unauthorized,
    headers: [.wwwAuthenticate: "Bearer"],
    message: """
      This record is open only to those who know its password, and to programs that send its token with each request: \
      “Authorization: Bearer TOKEN”. `onrecord serve --program-token` makes one.
      """
  )

  /// The cookie of a visitor. It is not marked as secure, for the newsroom speaks plain HTTP; whoever puts it behind
  /// a server that speaks TLS lets that server mark it.
  static func cookie(_ id: String, maxAge: Int? = nil) -> Cookie {
    Cookie(name: cookieName, value: id, maxAge: maxAge, path: "/", httpOnly: true, sameSite: .strict)
  }
}
