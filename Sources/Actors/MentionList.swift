import Articles
import Language

/// The mentions of an article, those among them that are the sources of attributions known.
struct MentionList {
  /// In the order of their heads.
  private(set) var mentions: [Mention]
  /// For each attribution the mentions of which its source consists, by their indices.
  private(set) var sources: [[Int]]

  /// Takes the mentions of `analysis`, and makes those of sources that it lacks.
  init(_ analysis: Analysis, _ attributions: [Attribution], _ passage: Passage) {
    mentions = analysis.mentions
    sources = []
    let finder = SourceMentions(passage, mentions, names: analysis.names)
    let known = attributions.map { finder.mentions(of: $0.source) }
    let made = zip(attributions, known).map { attribution, known in
      known == nil ? finder.wholeMention(of: attribution.source) : nil
    }
    // A head that has a mention keeps it, with the source's words.
    var byHead = Dictionary(
      mentions.enumerated().map { ($1.head, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var added: [Mention] = []
    for mention in made.compactMap(\.self) {
      if let index = byHead[mention.head] {
        if index < mentions.count { mentions[index].words = mention.words }
      } else {
        byHead[mention.head] = mentions.count + added.count
        added.append(mention)
      }
    }
    insert(added)
    let places = Dictionary(
      mentions.enumerated().map { ($1.head, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let heads = analysis.mentions.map(\.head)
    sources = zip(known, made).map { known, made in
      (known?.map { heads[$0] } ?? made.map { [$0.head] } ?? []).compactMap { places[$0] }
    }
  }

  /// Puts mentions where their heads belong; antecedents keep pointing at what they point at.
  private mutating func insert(_ added: [Mention]) {
    if added.isEmpty { return }
    let old = mentions
    let order = (old + added).enumerated().sorted { $0.element.head < $1.element.head }
    var places = [Int](repeating: 0, count: order.count)
    for (place, item) in order.enumerated() { places[item.offset] = place }
    mentions = order.map { item in
      var mention = item.element
      for index in mention.antecedents.indices {
        mention.antecedents[index].mention = places[mention.antecedents[index].mention]
      }
      return mention
    }
  }
}
