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
    let first = words(text.unicodeScalars, atMost: 9)
    guard !first.isEmpty else { return nil }
    if first.count <= 8 { return "text=" + fragment(first) }
    let last = words(text.unicodeScalars.reversed(), atMost: 4).reversed().map { Array($0.reversed()) }
    return "text=" + fragment(Array(first.prefix(4))) + "," + fragment(last)
  }

  /// The words at the beginning of a text, which may be long.
  private static func words(_ text: some Sequence<Unicode.Scalar>, atMost limit: Int) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var isInside = false
    for scalar in text {
      let isSpace = scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace
      if isSpace {
        if words.count == limit { break }
      } else {
        if !isInside { words.append([]) }
        words[words.count - 1].append(scalar)
      }
      isInside = !isSpace
    }
    return words
  }

  /// The words, with the minus sign encoded too, which has a meaning of its own there.
  private static func fragment(_ words: [[Unicode.Scalar]]) -> String {
    words.map { word in
      var text = String.UnicodeScalarView()
      text += word
      return String(text).queryEncoded(but: UInt8(ascii: "-"))
    }.joined(separator: "%20")
  }
}
