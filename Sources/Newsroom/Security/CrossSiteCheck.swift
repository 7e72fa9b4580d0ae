import HTTPTypes
import Hummingbird

/// Refuses what would change something and comes from another site.
///
/// Browsers say in `Sec-Fetch-Site` where a request comes from, older ones in `Origin`. Programs such as curl say
/// neither; they hold no cookie that another site could misuse. Forms carry a token besides; see ``FormTokens``.
struct CrossSiteCheck: RouterMiddleware {
  func handle(
    _ request: Request,
    context: NewsroomContext,
    next: (Request, NewsroomContext) async throws -> Response
  ) async throws -> Response {
    guard request.method != .get && request.method != .head && !Self.isOurOwn(request) else {
      return try await next(request, context)
    }
    throw HTTPError(.forbidden, message: "This was sent from another site.")
  }

  private static func isOurOwn(_ request: Request) -> Bool {
    if let site = request.headers[.secFetchSite], site != "same-origin" && site != "none" { return false }
    guard let origin = request.headers[.origin] else { return true }
    guard let authority = request.head.authority else { return false }
    return origin.lowercased() == "http://\(authority.lowercased())"
      || origin.lowercased() == "https://\(authority.lowercased())"
  }
}

extension HTTPField.Name {
  fileprivate static var secFetchSite: Self { HTTPField.Name("Sec-Fetch-Site") ?? .origin }
}
