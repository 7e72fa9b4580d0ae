/// Chooses what to call an actor that articles call by many names.
public struct NameAuthority: Sendable {
  /// Makes an authority.
  public init() {}

  /// The name to show: of the well-written spellings the fullest of those that are usual, the more frequent first
  /// among equals.
  ///
  /// Usual is what has at least a tenth of the most frequent full spelling's count, so that one article's misspelling or
  /// official form ("William Jefferson Clinton") does not rename everybody's Bill Clinton.
  public func name(of card: ActorCard) -> String {
    let spellings = card.names.filter { Self.isWellWritten($0.text) }
    guard !spellings.isEmpty else { return card.name }
    let candidates = card.kind == .person ? Self.full(spellings) : Self.longForms(spellings)
    let most = candidates.map(\.count).max() ?? 0
    let usual = candidates.filter { $0.count >= most - most / 10 * 9 }
    let best = usual.max { first, second in
      Self.rank(first) != Self.rank(second)
        ? Self.rank(first).lexicographicallyPrecedes(Self.rank(second)) : first.text > second.text
    }
    return best?.text ?? card.name
  }

  /// What makes a spelling better than another, the weightiest first: the frequency in steps of two, words, frequency.
  private static func rank(_ spelling: ActorCard.Spelling) -> [Int] {
    let words = spelling.text.split(separator: " ").count
    return [
      Int.bitWidth - spelling.count.leadingZeroBitCount, min(words, 5), spelling.count,
      spelling.text.utf8.count,
    ]
  }

  /// Headlines shout, and nothing but letters makes a name.
  private static func isWellWritten(_ text: String) -> Bool {
    guard text.utf8.count <= 120, text.contains(where: \.isLetter) else { return false }
    let isShouted = text.count > 5 && text.contains(" ") && text == text.uppercased()
    return !isShouted
  }

  /// The names with a given name and a family name and no title before them; all where there are none.
  private static func full(_ spellings: [ActorCard.Spelling]) -> [ActorCard.Spelling] {
    let named = spellings.map { (spelling: $0, name: PersonName($0.text)) }
    let full = named.filter { $0.name?.isFull == true }
    let bare = full.filter { $0.name?.honorifics.isEmpty == true }
    let kept = bare.isEmpty ? full : bare
    return kept.isEmpty ? spellings : kept.map(\.spelling)
  }

  /// The names in words; all where there are only initials.
  private static func longForms(_ spellings: [ActorCard.Spelling]) -> [ActorCard.Spelling] {
    let long = spellings.filter { $0.text.contains(where: \.isLowercase) }
    return long.isEmpty ? spellings : long
  }
}
