/// A phrase of an article, as a place is looked up by it.
struct PlacePhrase {
  /// The forms to look up, the likeliest one first.
  var keys: [String] = []
  /// More than any place's name has.
  private static let longest = 100

  /// Reads `phrase`; without keys where it cannot name a place.
  init(_ phrase: String) {
    guard phrase.utf8.count <= Self.longest else { return }
    var words = phrase.split(whereSeparator: \.isWhitespace)
    let hasArticle = words.count > 1 && words.first?.lowercased() == "the"
    if hasArticle { words.removeFirst() }
    // A name in the middle of a sentence is known by its capitals: "turkey" is a bird and "us" is we.
    guard let first = words.first, let letter = first.first(where: \.isLetter) else { return }
    guard letter.isUppercase || words.count > 1 else { return }
    let text = Self.withoutPossessive(words.joined(separator: " "))
    let letters = text.filter(\.isLetter)
    let key = Self.key(text)
    if letters.count <= 4, Self.abbreviations.contains(key), letters.contains(where: \.isLowercase) { return }
    keys.append(key)
    // "The Hague" has its article in its name.
    if hasArticle { keys.append("the " + key) }
    if key.hasSuffix("men") { keys.append(key.dropLast(2) + "an") }
    if key.hasSuffix("s"), key.count > 4 { keys.append(String(key.dropLast())) }
  }

  /// `text` in lower case, without accents, dots and commas, its blanks single.
  static func key(_ text: String) -> String {
    let kept = NameLetters.folded(text.filter { $0 != "." && $0 != "," })
    return kept.split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
  }

  private static func withoutPossessive(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, !last.isLetter, last != "." { text.removeLast() }
    if text.count > 3, text.hasSuffix("'s") || text.hasSuffix("’s") { text.removeLast(2) }
    return String(text)
  }

  /// Words that only name a country in capitals.
  private static let abbreviations: Set<String> = [
    "us", "usa", "uk", "uae", "drc", "prc", "rok", "ksa", "dprk",
  ]
}
