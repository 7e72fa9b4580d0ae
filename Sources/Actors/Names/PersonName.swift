/// A person's name, taken apart as it is written in one place.
package struct PersonName: Hashable, Sendable {
  /// What two names say of whether they name one person.
  package enum Match: Hashable, Sendable {
    /// They name the same person, also when they stand in different articles.
    case same
    /// One is a part of the other ("Clinton", "Hillary", "H. Clinton"): within one article, it may be the same person.
    case compatible
    /// They name two people.
    case different
  }

  /// The gender that a word of the name shows.
  package enum Gender: Hashable, Sendable {
    case female, male
  }

  /// The name as written.
  package var written: String
  /// Titles and forms of address before the name, in lower case without dots: "mr", "sen", "prime minister".
  package var honorifics: [String] = []
  /// Given names, middle names and initials, in lower case and without accents, the first one first.
  package var given: [String] = []
  /// Family names with their particles: ["von der leyen"], ["rodriguez", "zapatero"].
  package var family: [String] = []
  /// "jr", "sr", "ii", "iii" ...
  package var suffix: String?
  /// What an honorific shows ("Mr.", "Queen"); nil where none does.
  package var gender: Gender?

  /// Takes `text` apart; nil where it holds no word that could be a name.
  package init?(_ text: String) {
    written = text
    let words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    guard let last = words.last else { return nil }
    given = Array(words.dropLast())
    family = [last]
  }

  /// Whether this and `other` name one person.
  package func match(with other: PersonName) -> Match {
    given == other.given && family == other.family && !given.isEmpty ? .same : .different
  }
}
