import Foundation

/// An address of the web in one shape: small letters where they don't matter, no fragment.
struct WebAddress: Hashable, Sendable {
  /// How many bytes an address may have.
  static let longest = 2_048

  /// The whole address.
  let text: String
  /// The host, without the brackets of an IPv6 address.
  let host: String
  /// Scheme, host and port: what one robots.txt holds for.
  let origin: String
  /// The path and the query, as a server gets them.
  let pathAndQuery: String

  private let url: URL

  /// Reads an address as a person or a redirect gives it.
  init(_ text: String) throws(FetchError) {
    let bare = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard bare.utf8.count <= Self.longest else {
      throw FetchError(
        .malformed(detail: "longer than \(Self.longest) bytes"),
        at: String(bare.prefix(80)) + "…"
      )
    }
    try self.init(URL(string: bare), from: bare)
  }

  /// The address that a redirect at this one leads to.
  func following(_ location: String) throws(FetchError) -> WebAddress {
    guard location.utf8.count <= Self.longest else {
      throw FetchError(.malformed(detail: "its redirect is longer than \(Self.longest) bytes"), at: text)
    }
    return try WebAddress(URL(string: location, relativeTo: url)?.absoluteURL, from: location)
  }

  /// The address of the robots.txt that holds for this one.
  var robots: WebAddress {
    get throws(FetchError) { try WebAddress(origin + "/robots.txt") }
  }

  private init(_ url: URL?, from text: String) throws(FetchError) {
    func malformed(_ detail: String) -> FetchError { FetchError(.malformed(detail: detail), at: text) }

    guard let url, var parts = URLComponents(url: url, resolvingAgainstBaseURL: true) else {
      throw malformed("it cannot be parsed")
    }
    guard let scheme = parts.scheme?.lowercased() else { throw malformed("it has no https:// before it") }
    guard scheme == "https" || scheme == "http" else {
      throw FetchError(.unsupportedScheme(scheme), at: text)
    }
    guard parts.user == nil, parts.password == nil else {
      throw malformed("it holds a user name or a password")
    }
    guard let given = parts.encodedHost?.lowercased(), !given.isEmpty else {
      throw malformed("it has no host")
    }
    let host = given.hasPrefix("[") ? String(given.dropFirst().dropLast()) : given
    // Nothing that two parsers could take for two hosts: the host that is looked up must be the one connected to.
    guard IPAddress(host) != nil || Self.isName(host) else { throw malformed("its host has odd characters") }
    if let port = parts.port, !(1...65_535).contains(port) { throw malformed("its port is not 1 to 65535") }

    parts.scheme = scheme
    parts.encodedHost = given
    parts.fragment = nil
    if parts.percentEncodedPath.isEmpty { parts.percentEncodedPath = "/" }
    guard let shaped = parts.url else { throw malformed("it cannot be parsed") }
    self.url = shaped
    self.text = shaped.absoluteString
    self.host = host
    origin = "\(scheme)://\(given)" + (parts.port.map { ":\($0)" } ?? "")
    pathAndQuery = parts.percentEncodedPath + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
  }

  private static func isName(_ host: String) -> Bool {
    host.utf8.count <= 253
      && host.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: false
        }
      }
  }
}
