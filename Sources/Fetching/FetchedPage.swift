/// What a web address gave.
public struct FetchedPage: Hashable, Sendable {
  /// The page, without the compression that it was sent in.
  public var bytes: [UInt8]
  /// The encoding that the server names, such as "utf-8"; nil where it names none.
  public var charset: String?
  /// The address that the page was found at in the end, after redirects.
  public var address: String
  /// What the server says that it is, such as "text/html", in small letters; nil where it says nothing.
  public var contentType: String?
}

extension FetchedPage {
  /// Makes a page of what came with a `Content-Type` such as `text/html; charset="utf-8"`.
  init(bytes: [UInt8], address: String, contentTypeField: String?) {
    let parts = (contentTypeField ?? "").split(separator: ";").map { $0.trimmingSpaces }
    let charset = parts.dropFirst().lazy.compactMap { part -> String? in
      guard let equals = part.firstIndex(of: "="), part[..<equals].lowercased() == "charset" else {
        return nil
      }
      let value = part[part.index(after: equals)...].filter { $0 != "\"" && $0 != "'" }
      return value.isEmpty ? nil : value
    }
    self.init(bytes: bytes, charset: charset.first, address: address, contentType: parts.first?.lowercased())
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var rest = self
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
