/// What names of bodies and places are compared by.
struct NameKey: Hashable {
  /// The words that count, in lower case.
  let words: [String]

  private static let ignored: Set<String> = [
    "the", "a", "an", "'", "’", "s", ".", ",", "of", "and", "for", "-", "&",
  ]

  /// The key of a name as written; nil where no word of it counts.
  init?(_ name: String) {
    var words: [String] = []
    var word = ""
    func finished(_ word: String) -> Bool { !word.isEmpty && !Self.ignored.contains(word) }
    for character in name.lowercased() {
      // The points of abbreviations do not part them.
      if character == "." { continue }
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        if finished(word) { words.append(word) }
        word = ""
      }
    }
    if finished(word) { words.append(word) }
    guard !words.isEmpty else { return nil }
    self.words = words
  }

  /// Whether this is made of the initials of `other`: "FBI" of "Federal Bureau of Investigation".
  func abbreviates(_ other: NameKey) -> Bool {
    guard words.count == 1, other.words.count > 1, words[0].count == other.words.count else { return false }
    return zip(words[0], other.words).allSatisfy { $0 == $1.first }
  }

  /// Whether this is the beginning or the end of `other`: "the Post" of "The Washington Post".
  func isPart(of other: NameKey) -> Bool {
    words.count < other.words.count
      && (other.words.suffix(words.count) == words[...] || other.words.prefix(words.count) == words[...])
  }
}
