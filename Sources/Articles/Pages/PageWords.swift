/// Lines that pages have and stories have not, told by their words.
enum PageWords {
  /// Whether a line, for all that the page says of it, is a call to the reader or the label of something left out.
  static func standsAround(_ line: String) -> Bool {
    guard line.utf8.count <= 200 else { return false }
    let words = line.lowercased().drop { !$0.isLetter && $0 != "©" }
    if whole.contains(String(words.trimmingSuffix { !$0.isLetter })) { return true }
    return line.utf8.count <= 120 && beginnings.contains { words.hasPrefix($0) }
  }

  private static let whole: Set<String> = [
    "advertisement", "advertising", "ad", "advert", "adverts", "this slideshow requires javascript", "comments", "continue reading", "continue reading the main story", "print",
    "email", "facebook", "twitter", "linkedin", "pinterest", "whatsapp", "reddit", "share", "tweet", "save", "like",
    "read more", "see more", "more", "related", "related articles", "related stories", "related topics", "see also",
    "story continues below", "story continues below advertisement", "article continues below advertisement",
    "loading", "loading…", "show more", "view comments", "leave a comment", "skip advertisement", "sponsored",
    "share this", "share this article", "share this story", "share this post", "read also", "also read",
    "topics", "tags", "previous", "next", "back to top", "sign up", "subscribe", "follow us", "more from", "watch",
    "publicidade", "publicidad", "werbung", "anzeige", "реклама", "pubblicità", "publicité", "report this ad",
    "to gallery page", "go to gallery", "most read", "most popular", "trending", "recommended", "view gallery",
  ]

  private static let beginnings = [
    "advertisement ", "also read:", "click here to ", "comments (", "copyright ©", "©", "download our app",
    "download the app", "enter your email", "follow us on", "follow @", "get our newsletter", "join our newsletter",
    "leia mais", "leia também", "leggi anche", "lesen sie auch", "lire aussi", "like us on", "more on this",
    "posted by ", "posted in", "posted on", "published on", "published:", "filed under", "read also:", "read more:", "read more about",
    "recommended:", "related:", "see also:", "share on ", "share this", "sign up for", "sign up to", "story continues",
    "subscribe to ", "subscribe now", "tags:", "this entry was posted", "watch:", "vea también", "lea también",
    "please enable javascript", "by clicking", "we use cookies", "this site uses cookies", "you may also like",
    "last updated", "updated:", "loading ", "читайте также", "смотрите также",
  ]
}

extension Substring {
  fileprivate func trimmingSuffix(_ isLoose: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isLoose(last) { rest.removeLast() }
    return rest
  }
}
