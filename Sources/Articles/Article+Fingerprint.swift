extension Article {
  /// A name that the article has by its text alone, in 16 hexadecimal digits: two articles of the same fingerprint are
  /// the same story, whatever their addresses, titles and captions.
  ///
  /// It is the first quarter of SHA-256 over the letters and digits, in small letters, of the paragraphs
  /// and embedded posts; of the whole text where there are none. Marks, spaces and the case of letters make no difference,
  /// a single other word does. Of ten million articles, the chance that any two different ones share it is about 3 in a
  /// million.
  public var fingerprint: String {
    let story = blocks.filter { $0.kind == .paragraph || $0.kind == .embeddedPost }
    let words = story.isEmpty ? text.lettersAndDigits : story.map { self[$0.span].lettersAndDigits }.joined()
    return String(SHA256.hex(of: words).prefix(16))
  }
}
