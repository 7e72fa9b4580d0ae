/// Why an address gave no page: what is wrong, at which address, and what to do.
public struct FetchError: Error, Hashable, Sendable {
  /// What is wrong.
  public var reason: Reason
  /// Where; after a redirect, not the address that was asked for.
  public var address: String

  /// Makes an error.
  public init(_ reason: Reason, at address: String) {
    self.reason = reason
    self.address = address
  }

  /// What can be wrong with an address.
  public enum Reason: Hashable, Sendable {
    /// It is no address of a web page.
    case malformed(detail: String)
    /// It is to be fetched by something other than HTTP.
    case unsupportedScheme(String)
    /// Nobody knows its host.
    case unknownHost(detail: String)
    /// Its host is this machine or one of a private network.
    case localAddress(String)
    /// The site's robots.txt asks programs such as this one not to fetch it.
    case disallowed
    /// The site's robots.txt is not to be had, so that nobody knows what the site allows.
    case robotsUnavailable(detail: String)
    /// More redirects follow each other than are allowed.
    case tooManyRedirects(limit: Int)
    /// A redirect leads to where one came from.
    case redirectRing
    /// The server has no page; the number is HTTP's.
    case status(Int)
    /// The page is compressed in a way that was not asked for and is not understood, such as "br" for Brotli.
    case unknownEncoding(name: String)
    /// The page is larger than allowed.
    case tooLarge(limit: Int)
    /// It takes longer than allowed.
    case tooSlow(limit: Duration)
    /// The connection fails.
    case unreachable(detail: String)
  }
}

extension FetchError: CustomStringConvertible {
  /// One line for people.
  public var description: String { "\(address): \(reason)" }
}

extension FetchError.Reason: CustomStringConvertible {
  /// What is wrong and what to do, in one line for people.
  public var description: String {
    switch self {
    case .malformed(let detail):
      "it is no web address (\(detail)); give one such as https://example.com/story"
    case .unsupportedScheme(let scheme):
      "\"\(scheme)\" addresses cannot be fetched; give one that begins with https:// or http://"
    case .unknownHost(let detail):
      "its host is not known (\(detail)); check the spelling and the network"
    case .localAddress(let address):
      "it leads to this machine or a private network (\(address)), which is not allowed; save the page and name the file"
    case .disallowed:
      "the site's robots.txt asks programs not to fetch it; save the page from a browser and name the file"
    case .robotsUnavailable(let detail):
      "the site's robots.txt is not to be had (\(detail)), so the page is left alone; try again later"
    case .tooManyRedirects(let limit):
      "more than \(limit) redirects follow each other; open it in a browser and give the address where it ends"
    case .redirectRing:
      "its redirects lead back to it; open it in a browser, save the page and name the file"
    case .status(let status):
      switch status {
      case 404, 410: "the server has no such page (\(status)); check the address"
      case 401, 403:
        "the server shows it only to some (\(status)); save the page from a browser and name the file"
      case 429: "the server asks for fewer requests (\(status)); try again later"
      case 500...: "the server has a fault (\(status)); try again later"
      default: "the server gives no page (\(status)); check the address"
      }
    case .unknownEncoding(let name):
      "it came compressed as \"\(name)\", where only gzip and deflate are understood; save the page from a browser and name the file"
    case .tooLarge(let limit):
      "it is larger than \(limit) bytes; raise the limit"
    case .tooSlow(let limit):
      "it takes longer than \(limit.components.seconds) seconds; try again later, or raise the limit"
    case .unreachable(let detail):
      "the connection fails (\(detail)); check the network, or try again later"
    }
  }
}
