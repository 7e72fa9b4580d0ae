import Hummingbird

/// Leaves the length out of answers to HEAD where nobody knows it, as for an export that is not made: Hummingbird says 0.
struct UnknownLengths: RouterMiddleware {
  func handle(
    _ request: Request,
    context: NewsroomContext,
    next: (Request, NewsroomContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    if request.method == .head && response.headers[.contentLength] == "0" {
      response.headers[.contentLength] = nil
    }
    return response
  }
}
