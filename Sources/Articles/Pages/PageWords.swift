/// Lines that pages have and stories have not, told by their words.
enum PageWords {
  /// Whether a line, for all that the page says of it, is a call to the reader or the label of something left out.
  static func standsAround(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 240 else { return false }
    let isASCII = line.allSatisfy { $0 < 0x80 }
    let small = isASCII ? Self.small(line) : Array(String(decoding: line, as: UTF8.self).lowercased().utf8)
    let words = small.drop(while: isLoose)
    var whole = words
    while let last = whole.last, isLoose(last) { whole.removeLast() }
    if Self.whole.contains(String(decoding: whole, as: UTF8.self)) { return true }
    if line.count <= 120, let first = words.first, let candidates = beginnings[first],
      candidates.contains(where: { words.starts(with: $0) })
    {
      return true
    }
    return calls.contains { call in call.allSatisfy { small.holds($0) } }
  }

  private static func small(_ line: ArraySlice<UInt8>) -> [UInt8] {
    line.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// Whether a byte is a mark or a space, of which lines have some at their ends that nobody misses.
  private static func isLoose(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(byte >= 0x61 && byte <= 0x7A) && !(byte >= 0x30 && byte <= 0x39)
      && byte != UInt8(ascii: "@")
  }

  private static let whole: Set<String> = [
    "advertisement", "advertising", "ad", "advert", "adverts", "this slideshow requires javascript",
    "comments", "continue reading", "continue reading the main story", "print",
    "email", "facebook", "twitter", "linkedin", "pinterest", "whatsapp", "reddit", "share", "tweet", "save",
    "like",
    "read more", "see more", "more", "related", "related articles", "related stories", "related topics",
    "see also",
    "story continues below", "story continues below advertisement", "article continues below advertisement",
    "loading", "loading…", "show more", "view comments", "leave a comment", "skip advertisement", "sponsored",
    "share this", "share this article", "share this story", "share this post", "read also", "also read",
    "topics", "tags", "previous", "next", "back to top", "sign up", "subscribe", "follow us", "more from",
    "watch",
    "publicidade", "publicidad", "werbung", "anzeige", "реклама", "pubblicità", "publicité", "report this ad",
    "to gallery page", "go to gallery", "most read", "most popular", "trending", "recommended",
    "view gallery",
  ]

  /// Words that stand together only in calls to subscribe, to follow and to share.
  private static let calls: [[StaticString]] = [
    ["sign up", "newsletter"], ["subscribe", "newsletter"], ["newsletter", "inbox"],
    ["follow", "on twitter", "@"],
    ["follow", "on facebook"], ["follow", "on instagram"], ["like us", "facebook"], ["share it with"],
    ["may be reached at", "@"], ["can be reached at", "@"], ["have a tip?"],
    ["download", "app", "app store"],
    ["we may earn", "commission"], ["we may receive", "commission"], ["requires javascript"],
    ["enable javascript"],
    ["all rights reserved"], ["may not be published, broadcast, rewritten"], ["thank you for subscribing"],
    ["thanks for subscribing"], ["by signing up", "agree"], ["by subscribing", "agree"],
    ["click here to", "subscribe"], ["comments are closed"], ["log in to", "comment"],
  ]

  /// The beginnings of lines, by their first byte.
  private static let beginnings = Dictionary(grouping: lineBeginnings.map { Array($0.utf8) }) { $0[0] }

  private static let lineBeginnings = [
    "advertisement ", "also read:", "click here to ", "comments (", "copyright ©", "©", "download our app",
    "download the app", "enter your email", "follow us on", "follow @", "get our newsletter",
    "join our newsletter",
    "leia mais", "leia também", "leggi anche", "lesen sie auch", "lire aussi", "like us on", "more on this",
    "posted by ", "posted in", "posted on", "published on", "published:", "filed under", "read also:",
    "read more:", "read more about",
    "recommended:", "related:", "see also:", "share on ", "share this", "sign up for", "sign up to",
    "story continues",
    "subscribe to ", "subscribe now", "tags:", "this entry was posted", "watch:", "vea también",
    "lea también",
    "please enable javascript", "by clicking", "we use cookies", "this site uses cookies",
    "you may also like",
    "last updated", "updated:", "loading ", "читайте также", "смотрите также",
  ]
}
