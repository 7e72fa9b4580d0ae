import Language

/// The head of a country, as a title or description names one: "US President", "the Iraqi leader", "the head of the
/// White House".
struct Office: Hashable {
  enum Rank: Hashable {
    case president, premier, monarch
    /// Whoever leads.
    case leader
  }

  var rank: Rank
  /// The country's two letters; nil where the words do not say which.
  var country: String?

  /// The office that `words` name; nil where they name none, or one that was held before.
  init?(_ words: Range<Int>, in passage: Passage, _ gazetteer: Gazetteer) {
    // The office stands in front of what only adds to it.
    let end = words.dropFirst().first { passage.lower[$0] == "," } ?? words.upperBound
    let words = words.lowerBound..<min(end, words.lowerBound + 12)
    let lower = passage.lower[words]
    guard !lower.contains(where: Self.past.contains) else { return nil }
    let place = Self.place(in: words, passage, gazetteer)
    if let rank = lower.lazy.compactMap({ Self.ranks[$0] }).first {
      // A vice president or a president's aide is none.
      guard !lower.contains(where: Self.others.contains) else { return nil }
      self.rank = rank
    } else if lower.contains("head"), let body = place?.body, place?.relation == .house {
      // "The head of the White House": the house stands for its head.
      guard let rank = body.split(separator: " ").lazy.compactMap({ Self.ranks[$0.lowercased()] }).first
      else {
        return nil
      }
      self.rank = rank
    } else {
      return nil
    }
    country = place?.country
  }

  /// Whether who holds this office may be described as holding `described`.
  func fits(_ described: Office) -> Bool {
    (rank == described.rank || rank == .leader || described.rank == .leader)
      && (described.country == nil || country == described.country)
  }

  private static let past: Set<String> = ["former", "ex", "then", "late", "previous", "future"]
  private static let others: Set<String> = [
    "vice", "deputy", "candidate", "nominee", "party", "opposition", "spokesman", "spokeswoman", "adviser",
    "advisor",
    "son", "daughter", "wife", "husband", "aide", "office", "company", "bank", "university", "council",
    "board",
    "majority", "minority", "house", "senate", "elect",
  ]
  private static let ranks: [String: Rank] = [
    "president": .president, "premier": .premier, "prime": .premier, "chancellor": .premier, "king": .monarch,
    "queen": .monarch, "emperor": .monarch, "monarch": .monarch, "leader": .leader,
  ]

  /// The first place that up to three words name.
  private static func place(in words: Range<Int>, _ passage: Passage, _ gazetteer: Gazetteer) -> Place? {
    for begin in words where passage.words[begin].shape != .lower && passage.words[begin].shape != .none {
      for end in stride(from: min(begin + 4, words.upperBound), to: begin, by: -1) {
        if let place = gazetteer.place(passage.text(begin..<end)), place.country != nil { return place }
      }
    }
    return nil
  }
}
