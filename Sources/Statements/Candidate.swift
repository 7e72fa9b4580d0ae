import Articles
import Language

/// A statement that a cue may introduce, in words of the analysis.
struct Candidate {
  /// The word that opens the cue.
  var cueWord: Int
  /// Runs of words.
  var source: [Range<Int>]
  var cue: [Range<Int>]
  var content: [Range<Int>]
  /// What speaks for the statement and against it.
  var evidence: Evidence

  /// Reads the best labelling around a possible cue; nil where it holds no content.
  init?(_ link: Link, of analysis: Analysis) {
    guard let labelling = RoleField(link, of: analysis).bestLabelling() else { return nil }
    cueWord = link.cue
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
    func mean(_ part: Role.Part) -> Double? {
      sums[part].map { Double($0.certainty / $0.count) }
    }
    evidence = Evidence(
      cueScore: Double(analysis.cueScores[link.cue]),
      logProbability: Double(labelling.logProbability),
      source: mean(.source),
      content: mean(.content) ?? 0
    )
  }

  private static func append(_ word: Int, to runs: inout [Range<Int>]) {
    if let last = runs.last, last.upperBound == word {
      runs[runs.count - 1] = last.lowerBound..<word + 1
    } else {
      runs.append(word..<word + 1)
    }
  }

  /// Whether this and `other` are two readings of one statement.
  func competes(with other: Candidate) -> Bool {
    if Self.shared(cue, other.cue) > 0 { return true }
    let shared = Self.shared(content, other.content)
    let all = Self.count(content) + Self.count(other.content) - shared
    let sameSource = Self.shared(source, other.source) > 0 || source.isEmpty || other.source.isEmpty
    return sameSource && Double(shared) > 0.7 * Double(all)
  }

  private static func count(_ runs: [Range<Int>]) -> Int { runs.reduce(0) { $0 + $1.count } }

  private static func shared(_ left: [Range<Int>], _ right: [Range<Int>]) -> Int {
    left.reduce(0) { sum, run in
      right.reduce(sum) { $0 + $1.clamped(to: run).count }
    }
  }
}
