import Articles
import Language

/// A statement that a cue may introduce, in words of the analysis.
struct Candidate {
  /// What the language model says of the cue.
  var link: Link
  /// Runs of words.
  var source: [Range<Int>]
  var cue: [Range<Int>]
  var content: [Range<Int>]
  /// What speaks for the statement and against it.
  var evidence: Evidence

  /// Reads the best labelling around a possible cue of the words that `claims` leave; nil where it holds no content.
  init?(_ link: Link, of analysis: Analysis, beside claims: Claims) {
    guard claims.leave(link.cue, to: .cue),
      let labelling = RoleField(link, of: analysis, beside: claims).bestLabelling()
    else { return nil }
    self.link = link
    source = []
    cue = []
    content = []
    var sums: [Role.Part: (certainty: Float, count: Float)] = [:]
    for (place, role) in labelling.roles.enumerated() {
      let word = link.words.lowerBound + place
      switch role.part {
      case .source: Self.append(word, to: &source)
      case .cue: Self.append(word, to: &cue)
      case .content: Self.append(word, to: &content)
      case .nothing: continue
      }
      let sum = sums[role.part] ?? (0, 0)
      sums[role.part] = (sum.certainty + labelling.certainties[place], sum.count + 1)
    }
    guard !content.isEmpty else { return nil }
    content = Self.completed(content, of: link, analysis, beside: claims)
    func mean(_ part: Role.Part) -> Double? {
      sums[part].map { Double($0.certainty / $0.count) }
    }
    let words = content.flatMap { analysis.words[$0] }
    evidence = Evidence(
      cueScore: Double(analysis.cueScores[link.cue]),
      logProbability: Double(labelling.logProbability),
      source: mean(.source),
      content: mean(.content) ?? 0,
      quoted: Double(words.count { $0.quotation != .outside }) / Double(words.count)
    )
  }

  /// Lengthens a content whose quotation reaches out of the language model's view: it goes on to its marks, as far
  /// as its paragraph goes and no other statement has its words.
  private static func completed(
    _ content: [Range<Int>],
    of link: Link,
    _ analysis: Analysis,
    beside claims: Claims
  ) -> [Range<Int>] {
    var content = content
    func goesOn(_ word: Int) -> Bool {
      analysis.words[word].quotation != .outside && claims.leave(word, to: .content)
    }
    /// Whether the quotation of all of these words began before them.
    func hasBegunBefore(_ words: ClosedRange<Int>) -> Bool {
      words.allSatisfy { goesOn($0) && !analysis.words[$0].opensParagraph }
    }
    if var begin = content.first?.lowerBound, hasBegunBefore(link.words.lowerBound...begin) {
      while begin > 0, !analysis.words[begin].opensParagraph, goesOn(begin - 1) { begin -= 1 }
      content[0] = begin..<content[0].upperBound
    }
    if var end = content.last?.upperBound, end == link.words.upperBound {
      while end < analysis.words.count, !analysis.words[end].opensParagraph, goesOn(end) { end += 1 }
      content[content.count - 1] = content[content.count - 1].lowerBound..<end
    }
    return content
  }

  private static func append(_ word: Int, to runs: inout [Range<Int>]) {
    if let last = runs.last, last.upperBound == word {
      runs[runs.count - 1] = last.lowerBound..<word + 1
    } else {
      runs.append(word..<word + 1)
    }
  }
}
