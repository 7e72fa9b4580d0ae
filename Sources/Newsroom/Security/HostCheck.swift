import Hummingbird

/// Refuses requests that call us by a name that is not ours.
///
/// A hostile page may let its own name point at 127.0.0.1 and then read the record as if it were its own (DNS
/// rebinding). An address written in digits cannot be turned that way, a name can.
struct HostCheck: RouterMiddleware {
  /// The names by which the newsroom may be called, in lower case.
  let names: Set<String>

  func handle(
    _ request: Request,
    context: NewsroomContext,
    next: (Request, NewsroomContext) async throws -> Response
  ) async throws -> Response {
    guard let authority = request.head.authority, isOurs(authority) else {
      throw HTTPError(.badRequest, message: "This newsroom is not called by that name.")
    }
    return try await next(request, context)
  }

  /// Whether `authority`, a host with or without a port, names us.
  func isOurs(_ authority: String) -> Bool {
    var host = Substring(authority.lowercased())
    if let end = host.firstIndex(of: "]"), host.hasPrefix("[") {
      host = host[host.index(after: host.startIndex)..<end]
      return !host.isEmpty && host.utf8.allSatisfy(Self.isPartOfIPv6)
    }
    if let colon = host.lastIndex(of: ":") { host = host[..<colon] }
    return names.contains(String(host)) || Self.isIPv4(host)
  }

  private static func isIPv4(_ host: Substring) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }

  private static func isPartOfIPv6(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: ":"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
