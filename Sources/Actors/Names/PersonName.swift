/// A person's name, taken apart as it is written in one place.
package struct PersonName: Hashable, Sendable {
  /// What two names say of whether they name one person.
  package enum Match: Hashable, Sendable {
    /// They name the same person, also when they stand in different articles.
    case same
    /// One is a part of the other ("Clinton", "Hillary", "H. Clinton"), or both are one word: within one article,
    /// it may be the same person.
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
  /// Titles and forms of address before the name, in lower case without dots: "mr", "sen", "prime".
  package var honorifics: [String]
  /// The generation, in lower case: "jr", "sr", "ii", "iii" ...
  package var suffix: String?
  /// What an honorific shows ("Mr.", "Queen"); nil where none does.
  package var gender: Gender?

  /// All words of the name without honorifics and suffix, family names last whatever the order as written.
  let words: [NameWord]
  /// Which of `words` is the first family name; `words.count` where there is none, as with "Pope Francis".
  var familyBegin: Int
  /// Whose habits of naming and spelling it follows.
  var tradition: NameTradition
  /// The names without blanks and hyphens, for comparing; the Arabic article may be left out.
  let spelling: String

  /// Given names, middle names and initials, in lower case and without accents, the first one first.
  package var given: [String] { words[..<familyBegin].map(\.description) }

  /// Family names with their particles, in lower case and without accents: ["von der leyen"], ["rodriguez",
  /// "zapatero"]. A name of one word counts as a family name, which it need not be.
  package var family: [String] { words[familyBegin...].map(\.description) }

  /// Whether the name has a given name, written out, and a family name.
  package var isFull: Bool { words[..<familyBegin].contains { !$0.isInitial } && familyBegin < words.count }

  /// What the first given name shows where no honorific does, for names that are common in the United States.
  package var likelyGender: Gender? {
    if let gender { return gender }
    guard familyBegin > 0, tradition == .western, !words[0].isInitial else { return nil }
    return GivenNameGender.gender(of: words[0].text)
  }

  /// Takes `text` apart; nil where it holds no word that could be a name.
  package init?(_ text: String) {
    var parser = NameParser(text)
    guard let name = parser.name() else { return nil }
    self = name
  }

  init(
    written: String,
    honorifics: [String],
    suffix: String?,
    words: [NameWord],
    familyBegin: Int,
    tradition: NameTradition
  ) {
    self.written = written
    self.honorifics = honorifics
    self.suffix = suffix
    self.words = words
    self.familyBegin = familyBegin
    self.tradition = tradition
    spelling =
      words.map { word in word.particles.filter { $0 != "al" }.joined() + word.joined }.joined()
    gender = honorifics.lazy.compactMap(Honorifics.gender(of:)).first
  }

  /// Whether this and `other` name one person.
  ///
  /// Same means that family names and first given names agree (as written, as a nickname, or by the sound of the
  /// foreign name that both spell) and that nothing else contradicts: middle names, generation, gender.
  package func match(with other: PersonName) -> Match {
    if self == other { return isFull ? .same : .compatible }
    return NameMatcher(self, other).match()
  }
}
