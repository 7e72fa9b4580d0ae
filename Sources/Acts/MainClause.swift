/// The subject of a content's first main clause, with its modal and verb, as far as a few function words tell.
struct MainClause {
  /// Whose doing the clause tells.
  enum Subject { case speaker, addressee, other }

  /// What an auxiliary adds.
  enum Modal {
    /// Will, would, going to.
    case future
    /// May, might, could.
    case chance
    /// Must, have to, need to.
    case duty
    /// Should, ought to.
    case advice
    /// Would like.
    case wish
  }

  private(set) var subject = Subject.other
  private(set) var modal: Modal?
  private(set) var isNegated = false
  /// The first word behind subject, auxiliaries and adverbs.
  private(set) var verb: String?
  /// Behind a form of "be", the adjective or participle.
  private(set) var adjective: String?
  /// The word behind the verb.
  private(set) var particle: String?
  private(set) var hasCopula = false
  /// Whether it goes on "going to".
  private(set) var goesTo = false
  private(set) var isPlural = false
  private(set) var isFirstPerson = false
  /// Whether the subject is "it".
  private(set) var isThing = false
  /// Whether the verb's form is the past's.
  var isPast: Bool { verb?.hasSuffix("ed") ?? false }
  /// Whether "must" concludes and does not oblige: "must have been".
  private(set) var isEpistemic = false

  private static let modals: [String: Modal] = [
    "will": .future, "'ll": .future, "would": .future, "'d": .future, "won't": .future, "shall": .future,
    "wouldn't": .future, "may": .chance, "might": .chance, "could": .chance, "must": .duty, "mustn't": .duty,
    "should": .advice, "ought": .advice, "shouldn't": .advice,
  ]
  private static let forms: Set<String> = [
    "is", "are", "was", "were", "am", "'s", "'re", "'m", "be", "isn't", "wasn't", "aren't",
  ]
  private static let others: Set<String> = [
    "has", "have", "had", "'ve", "do", "does", "did", "don't", "doesn't", "didn't", "can", "cannot", "can't",
  ]
  private static let barriers: Set<String> = [
    "who", "which", "that", "because", "to", "if", "when", "where", "while", "than", ":", ";", "-", "–", "—",
    "?",
    "how", "why", "what", "whether",
  ]
  private static let adverbs: Set<String> = [
    "also", "always", "still", "just", "really", "certainly", "never", "not", "all", "both", "too", "even",
    "now", "then",
    "do", "did", "does", "very", "so", "truly", "strongly", "simply", "only", "absolutely", "probably",
    "likely", "surely",
    "definitely", "actually", "fully", "soon", "ever", "no", "longer", "don't", "doesn't", "didn't", "have",
    "'ve",
    "kind", "sort", "of", "deeply", "extremely", "quite", "more",
  ]

  /// Reads the opening words of a content; nil where they have no subject that could be told.
  init?(_ words: [String], source: [String], isQuoted: Bool) {
    guard let first = words.first else { return nil }
    var place = 1
    var isPronoun = true
    switch first {
    case "i": (subject, isFirstPerson) = (.speaker, true)
    case "we": (subject, isFirstPerson, isPlural) = (.speaker, true, true)
    case "you": subject = .addressee
    case "he", "she", "they": subject = isQuoted ? .other : .speaker
    case "it":
      isThing = true
      subject = isQuoted || ["is", "was", "'s"].contains(words.dropFirst().first) ? .other : .speaker
    default:
      isPronoun = false
      guard let auxiliary = Self.auxiliary(in: words) else { return nil }
      place = auxiliary
      let heads = Set(words[..<auxiliary].filter { $0.count > 3 })
      if !isQuoted, heads.contains(where: source.contains) { subject = .speaker }
    }
    read(words[place...], isPronoun: isPronoun)
  }

  /// Where the first auxiliary stands, if nothing before it opens another clause.
  private static func auxiliary(in words: [String]) -> Int? {
    for (place, word) in words.prefix(12).enumerated() where place > 0 {
      if modals[word] != nil || forms.contains(word) && word != "be" || others.contains(word) { return place }
      if ["needs", "need", "has"].contains(word), words.dropFirst(place + 1).first == "to" { return place }
      if barriers.contains(word) { return nil }
    }
    return nil
  }

  private mutating func read(_ words: ArraySlice<String>, isPronoun: Bool) {
    var rest = words.prefix(14)
    func isAdverb(_ word: String) -> Bool { Self.adverbs.contains(word) || word.hasSuffix("ly") }
    func note(_ word: String) -> Bool {
      word == "not" || word == "never" || word.hasSuffix("n't") || word == "no"
    }
    while let word = rest.first {
      rest = rest.dropFirst()
      // "He'd been": had, not would.
      if word == "'d", let next = rest.first, next == "been" || next.hasSuffix("ed") { return }
      if note(word) { isNegated = true }
      if let found = Self.modals[word], modal == nil {
        if word == "'d" || word == "would", ["like", "love", "prefer", "rather"].contains(rest.first) {
          modal = .wish
          return
        }
        modal = found
        if rest.first == "have", found == .chance || found == .future { modal = nil }
        isEpistemic = found == .duty && rest.prefix(2).contains { ["have", "be"].contains($0) }
        if rest.first == "to" { rest = rest.dropFirst() }
      } else if ["have", "has", "need", "needs", "had", "got", "'ve"].contains(word), modal == nil,
        rest.first == "to" || rest.starts(with: ["got", "to"])
      {
        modal = .duty
        rest = rest[(rest.firstIndex(of: "to") ?? rest.startIndex)...].dropFirst()
      } else if Self.forms.contains(word), modal == nil || word == "be" {
        hasCopula = true
        verb = verb ?? "be"
        while let next = rest.first, isAdverb(next) {
          if note(next) { isNegated = true }
          rest = rest.dropFirst()
        }
        adjective = rest.first
        let follows = rest.dropFirst().first
        if adjective == "going", follows == "to" {
          goesTo = true
          modal = .future
          verb = rest.dropFirst(2).first
        }
        if ["likely", "expected", "bound", "set", "poised", "unlikely"].contains(adjective), follows == "to" {
          if subject == .other { modal = .future }
        }
        return
      } else if isAdverb(word) {
        continue
      } else {
        verb = word
        particle = rest.first
        return
      }
    }
  }
}
