/// Addresses that come from articles: nobody knows what stands in them.
enum WebAddress {
  /// The address, where following it only loads a page: it begins with http or https and holds neither white space
  /// nor control characters.
  static func harmless(_ address: String) -> String? {
    let lowercased = address.lowercased()
    guard lowercased.hasPrefix("https://") || lowercased.hasPrefix("http://"), address.utf8.count <= 4096,
      address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return nil }
    return address
  }

  /// The address with a text fragment, at which a browser scrolls to `words` and marks them:
  /// https://wicg.github.io/scroll-to-text-fragment/
  static func pointing(_ address: String, at words: [String]) -> String? {
    guard let page = harmless(address)?.split(separator: "#", maxSplits: 1).first else { return nil }
    let directives = words.prefix(4).compactMap { directive(for: $0) }
    return directives.isEmpty ? String(page) : page + "#:~:" + directives.joined(separator: "&")
  }

  /// Short texts are named whole, longer ones by their first and last words.
  private static func directive(for text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    if words.count <= 8 { return "text=" + fragment(words[...]) }
    return "text=" + fragment(words.prefix(4)) + "," + fragment(words.suffix(4))
  }

  private static func fragment(_ words: some Sequence<Substring>) -> String {
    // The minus sign has a meaning of its own there.
    words.joined(separator: " ").queryEncoded.split(separator: "-", omittingEmptySubsequences: false)
      .joined(separator: "%2D")
  }
}
