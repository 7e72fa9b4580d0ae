import Language

/// Finds descriptions of a person that end with the person's name: "the director of the harbour Marta Voss".
enum NameInDescription {
  /// The indices of such descriptions, each with that of the name in it.
  static func pairs(_ profiles: [Profile], _ passage: Passage, _ names: [NameTag]) -> [(
    outer: Int, inner: Int
  )] {
    profiles.indices.compactMap { outer in
      let mention = profiles[outer].mention
      guard mention.kind == .person, mention.form != .pronoun else { return nil }
      // Heads are in order, so a name at the description's end comes soon.
      let inner = profiles[outer...].indices.dropFirst().prefix(8).first { index in
        let name = profiles[index]
        return name.personName != nil && name.mention.kind == .person
          && name.mention.words.upperBound == mention.words.upperBound
          && mention.words.contains(name.mention.words.lowerBound)
          && !isOwner(name, passage, names)
      }
      return inner.map { (outer, $0) }
    }
  }

  private static let prepositions: Set<String> = [
    "of", "for", "to", "by", "with", "from", "at", "in", "on", "about", "against", "under", "behind", "near",
    "and", "or",
  ]

  /// Whether the name only says whose the description is: "the wife of President Holt".
  private static func isOwner(_ name: Profile, _ passage: Passage, _ tags: [NameTag]) -> Bool {
    let begin = name.mention.words.lowerBound
    // "President of Dalmere Edmar Holt": what the preposition goes with is the place before the name.
    let first = passage.lower[begin] == "the" ? begin + 1 : begin
    if tags[first] == .place || tags[first] == .organization { return false }
    return begin > 0 && prepositions.contains(passage.lower[begin - 1])
  }
}
