import HTTPTypes
import Hummingbird

/// Tells browsers to be strict with everything that we send.
struct SecurityHeaders: RouterMiddleware {
  /// Nothing from elsewhere, nothing inline.
  static let contentSecurityPolicy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
  ].joined(separator: "; ")

  private static let fields: [(name: String, value: String)] = [
    ("Content-Security-Policy", contentSecurityPolicy),
    ("X-Content-Type-Options", "nosniff"),
    // Not "no-referrer", under which browsers do not say either that a form comes from our own page.
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("X-Frame-Options", "DENY"),
  ]

  private let headers: [HTTPField] = fields.compactMap { field in
    HTTPField.Name(field.name).map { HTTPField(name: $0, value: field.value) }
  }

  func handle(
    _ request: Request,
    context: NewsroomContext,
    next: (Request, NewsroomContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for header in headers { response.headers[header.name] = header.value }
    // A page belongs to one reader; only what says otherwise may be kept.
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "private, no-cache" }
    return response
  }
}
