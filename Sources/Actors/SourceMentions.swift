import Articles
import Language

/// Finds the mentions of which a source consists: "Pence and other senior Republicans" are two.
struct SourceMentions {
  private let passage: Passage
  private var mentions: [Mention]
  /// The mentions by their heads.
  private let byHead: [Int: Int]
  private let names: [NameTag]

  /// Looks among `mentions`, in order of their heads.
  init(_ passage: Passage, _ mentions: [Mention], names: [NameTag]) {
    self.passage = passage
    self.mentions = mentions
    self.names = names
    byHead = Dictionary(mentions.enumerated().map { ($1.head, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The mentions of a source, by their indices; nil where it has to be taken as one mention of its own.
  func mentions(of source: [Span]) -> [Int]? {
    guard let span = source.first else { return [] }
    let range = passage.range(span)
    let inside = range.compactMap { byHead[$0] }
    // Outermost ones; the model may see one end too far, so heads decide what is inside of what.
    let outer = inside.filter { index in
      !inside.contains { $0 != index && holds($0, index) }
    }
    guard let first = outer.first, isBeforeHead(first, of: range) else { return nil }
    var found = [first]
    for index in outer.dropFirst() {
      guard let last = found.last, isJoined(last, index) else { break }
      found.append(index)
    }
    return found
  }

  /// A mention of the whole source, where no mention is known for it.
  func wholeMention(of source: [Span]) -> Mention? {
    guard let span = source.first else { return nil }
    let range = passage.range(span)
    guard !range.isEmpty else { return nil }
    let stops: Set<String> = [
      ",", "(", "of", "at", "in", "from", "with", "who", "which", "that", "–", "—", ":",
    ]
    let end = range.dropFirst().first { stops.contains(passage.lower[$0]) } ?? range.upperBound
    if let named = nameBehindDescription(range) { return named }
    // "Most of whom" is whoever "whom" means.
    let relative = range.first {
      Pronoun(passage.lower[$0])?.person == .relative && range.upperBound - $0 < 3
    }
    let noun = (range.lowerBound..<end).last { passage.words[$0].shape != .none }
    let head = relative ?? noun ?? range.lowerBound
    let isPronoun = Pronoun(passage.lower[head]) != nil
    let isNamed = passage.words[head].shape != .lower && passage.words[head].shape != .none
    var kinds = [Float](repeating: 0, count: Mention.Kind.allCases.count)
    let kind: Mention.Kind =
      switch names[head] {
      case .person: .person
      case .organization: .organization
      case .place: .place
      case .other, .none: isNamed || isPronoun ? .person : .other
      }
    kinds[kind.rawValue] = 0.5
    let form: Mention.Form = isPronoun ? .pronoun : isNamed ? .named : .nominal
    return Mention(head: head, words: range, kinds: kinds, form: form)
  }

  /// "The head of the Pentagon, Mark Esper": the name with what stands before it.
  private func nameBehindDescription(_ range: Range<Int>) -> Mention? {
    guard let comma = range.first(where: { passage.lower[$0] == "," }) else { return nil }
    let behind = comma + 1..<range.upperBound
    guard let first = behind.first, names[first] == .person,
      let head = behind.prefix(while: { names[$0] == .person }).last
    else { return nil }
    var kinds = [Float](repeating: 0, count: Mention.Kind.allCases.count)
    kinds[Mention.Kind.person.rawValue] = 0.8
    return Mention(head: head, words: range, kinds: kinds, form: .named)
  }

  /// Whether `inner` is a part of `outer` rather than beside it in a list.
  private func holds(_ outer: Int, _ inner: Int) -> Bool {
    let (outer, inner) = (mentions[outer], mentions[inner])
    guard outer.words.contains(inner.head) else { return false }
    // Of two that hold each other's heads the longer one, or the one whose head comes later.
    if inner.words.contains(outer.head) {
      return (inner.words.count, inner.head) < (outer.words.count, outer.head)
    }
    return inner.head < outer.head
      || !isListed(passage.lower[outer.head + 1..<max(outer.head + 1, inner.words.lowerBound)])
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "its", "their", "another", "one",
  ]
  private static let listing: Set<String> = ["and", "or", "&"]
  private static let binding: Set<String> = [
    "of", "in", "at", "from", "for", "with", "by", "on", "to", "between", "who", "which", "that",
  ]

  /// Whether what stands between two mentions makes them a list.
  private func isListed(_ between: ArraySlice<String>) -> Bool {
    between.contains(where: Self.listing.contains) && !between.contains(where: Self.binding.contains)
  }

  /// Whether nothing but what may stand before a source's head does.
  private func isBeforeHead(_ index: Int, of range: Range<Int>) -> Bool {
    let stops: Set<String> = [",", "who", "which", "that", "of", "in", "at", "from"]
    // "The candidate's former doctor" is not the candidate.
    let behind = mentions[index].words.upperBound
    if behind + 1 < range.upperBound, ["'", "’"].contains(passage.lower[behind]),
      passage.lower[behind + 1] == "s"
    {
      return false
    }
    return !(range.lowerBound..<max(range.lowerBound, mentions[index].words.lowerBound)).contains {
      stops.contains(passage.lower[$0])
    }
  }

  /// Whether both are parts of one list.
  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    let between = mentions[first].head + 1..<max(mentions[first].head + 1, mentions[second].words.lowerBound)
    let words = passage.lower[between]
    // "The former first lady and senator" is one person, "the mayor and the senator" are two.
    let other = mentions[second]
    let isOne =
      other.kind == .person || mentions[first].kind == .person && !passage.lower[other.head].hasSuffix("s")
    if other.form == .nominal, isOne, !Self.determiners.contains(passage.lower[other.words.lowerBound]) {
      return false
    }
    if isListed(words) { return true }
    // "A, B and C": a comma joins where an "and" comes later; an apposition has none.
    guard words.contains(","), mentions[first].form == mentions[second].form else { return false }
    let behind = mentions[second].words.upperBound
    return (behind..<min(passage.words.count, behind + 3)).contains { passage.lower[$0] == "and" }
  }
}
