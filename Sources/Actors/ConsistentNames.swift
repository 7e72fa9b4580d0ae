import Language

/// Makes the tags of names agree within an article: what is a name in one place is one in the others.
struct ConsistentNames {
  let tags: [NameTag]

  /// Takes what the model said of each word of `passage`.
  init(_ tags: [NameTag], _ passage: Passage) {
    var counts: [String: (all: Int, named: [NameTag: Int])] = [:]
    func isCapital(_ word: Int) -> Bool {
      passage.words[word].shape == .title || passage.words[word].shape == .upper
        || passage.words[word].shape == .mixed
    }
    for word in tags.indices where isCapital(word) {
      counts[passage.written[word], default: (0, [:])].all += 1
      if tags[word] != .none {
        counts[passage.written[word], default: (0, [:])].named[tags[word], default: 0] += 1
      }
    }
    self.tags = tags.indices.map { word in
      guard isCapital(word), let count = counts[passage.written[word]],
        let most = count.named.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })
      else { return tags[word] }
      // What is no name here is one if it mostly is; what is another, only if it nearly always is.
      let share = Double(most.value) / Double(count.all)
      return tags[word] == .none ? (share >= 0.5 ? most.key : .none) : share >= 0.75 ? most.key : tags[word]
    }
  }
}
