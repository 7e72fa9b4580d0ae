import Foundation
import Language

/// The conditional random field over the words around one cue: its best labelling, and how sure it is of it.
///
/// Best labelling by Viterbi (1967), probabilities by forward and backward passes (Rabiner 1989, "A Tutorial on
/// Hidden Markov Models"), scaled at each word.
struct RoleField {
  /// A labelling of the words around a cue.
  struct Labelling {
    /// For each word of the link, its role.
    var roles: [Role]
    /// The logarithm of the labelling's probability.
    var logProbability: Float
    /// For each word of the link, the probability of what it was labelled as: source, cue, content or nothing.
    var certainties: [Float]
  }

  private static let roleCount = Role.allCases.count
  private static let impossible: Float = -1e6

  private let link: Link
  private let analysis: Analysis
  private let claims: Claims
  private let cue: Int
  /// The words of the link that stand in the cue's paragraph.
  private let paragraph: Range<Int>

  /// The field of `link`, with the words that other statements have left it.
  init(_ link: Link, of analysis: Analysis, beside claims: Claims) {
    self.link = link
    self.analysis = analysis
    self.claims = claims
    cue = link.cue - link.words.lowerBound
    let words = analysis.words
    let begin = (link.words.lowerBound...link.cue).last { words[$0].opensParagraph } ?? link.words.lowerBound
    let end =
      (link.cue + 1..<link.words.upperBound).first { words[$0].opensParagraph } ?? link.words.upperBound
    paragraph = begin..<end
  }

  /// The most likely labelling with one cue, at most one source, and at least one content; nil where there is none.
  func bestLabelling() -> Labelling? {
    guard let (roles, score) = bestPath() else { return nil }
    let (marginals, logPartition) = marginals()
    let certainties = roles.indices.map { place in
      Role.allCases.reduce(Float(0)) { sum, role in
        role.part == roles[place].part ? sum + marginals[place * Self.roleCount + role.rawValue] : sum
      }
    }
    return Labelling(roles: roles, logProbability: score - logPartition, certainties: certainties)
  }

  /// The score of `role` at the word at `place`. The cue begins where it begins, and nowhere else; nothing goes on
  /// over the end of a paragraph, and of other paragraphs only quotations are the cue's.
  private func emission(_ place: Int, _ role: Role) -> Float {
    let word = link.words.lowerBound + place
    guard (place == cue) == (role == .beginCue), claims.leave(word, to: role.part),
      !(role.isInside && analysis.words[word].opensParagraph),
      role == .none || paragraph.contains(word) || analysis.words[word].quotation != .outside
    else { return Self.impossible }
    return link.scores[place * Self.roleCount + role.rawValue]
  }

  // MARK: Viterbi

  /// What a path has had so far, beside its last role.
  private struct Memory: OptionSet {
    let rawValue: Int
    static let source = Memory(rawValue: 1)
    static let content = Memory(rawValue: 2)
    static let count = 4
  }

  private func bestPath() -> (roles: [Role], score: Float)? {
    let count = link.words.count
    let width = Self.roleCount * Memory.count
    var scores = [Float](repeating: Self.impossible, count: width)
    var before = [UInt8](repeating: 0, count: count * width)
    for place in 0..<count {
      var next = [Float](repeating: Self.impossible, count: width)
      for role in Role.allCases {
        let emission = emission(place, role)
        guard emission > Self.impossible else { continue }
        for raw in 0..<Memory.count {
          let memory = Memory(rawValue: raw)
          let state = role.rawValue * Memory.count + raw
          if place == 0 {
            let begun: Memory = role == .beginSource ? .source : role == .beginContent ? .content : []
            if !role.isInside, memory == begun { next[state] = emission }
            continue
          }
          for earlier in Self.memories(before: role, memory) {
            for previous in Role.allCases {
              let from = previous.rawValue * Memory.count + earlier.rawValue
              let score = scores[from] + analysis.transition(from: previous, to: role) + emission
              if score > next[state] {
                next[state] = score
                before[place * width + state] = UInt8(from)
              }
            }
          }
        }
      }
      scores = next
    }
    let ends = Role.allCases.flatMap { role in
      (0..<Memory.count).filter { Memory(rawValue: $0).contains(.content) }.map {
        role.rawValue * Memory.count + $0
      }
    }
    guard var state = ends.max(by: { scores[$0] < scores[$1] }), scores[state] > Self.impossible / 2 else {
      return nil
    }
    let score = scores[state]
    var roles = [Role](repeating: .none, count: count)
    for place in stride(from: count - 1, through: 0, by: -1) {
      roles[place] = Role.allCases[state / Memory.count]
      state = Int(before[place * width + state])
    }
    return (roles, score)
  }

  /// What a path may have had before it came to `role` and `memory`: at most one source begins on it.
  private static func memories(before role: Role, _ memory: Memory) -> [Memory] {
    switch role {
    case .beginSource: memory.contains(.source) ? [memory.subtracting(.source)] : []
    case .beginContent: memory.contains(.content) ? [memory, memory.subtracting(.content)] : []
    default: [memory]
    }
  }

  // MARK: Forward and backward

  /// The probability of each role at each word, and the logarithm of the sum over all labellings.
  private func marginals() -> (marginals: [Float], logPartition: Float) {
    let count = link.words.count
    let roles = Self.roleCount
    let steps = (0..<roles).map { from in
      Self.lanes { analysis.transitions[from * roles + $0] }.exponential
    }
    let reversed = (0..<roles).map { to in
      Self.lanes { analysis.transitions[$0 * roles + to] }.exponential
    }
    // Emissions relative to each word's highest, which the partition gets back at the end.
    var logPartition: Float = 0
    let weights = (0..<count).map { place in
      let scores = Self.lanes { emission(place, Role.allCases[$0]) }
      logPartition += scores.max()
      return (scores - scores.max()).exponential
    }
    var forward: [SIMD8<Float>] = []
    var alpha = weights[0] * Self.lanes { Role.allCases[$0].isInside ? 0 : 1 }
    for place in 0..<count {
      if place > 0 {
        var sum = SIMD8<Float>.zero
        for from in 0..<roles { sum += steps[from] * alpha[from] }
        alpha = sum * weights[place]
      }
      let total = max(alpha.sum(), .leastNormalMagnitude)
      logPartition += log(total)
      alpha /= total
      forward.append(alpha)
    }
    var marginals = [Float](repeating: 0, count: count * roles)
    var beta = SIMD8<Float>(repeating: 1)
    for place in stride(from: count - 1, through: 0, by: -1) {
      let joint = forward[place] * beta
      let total = max(joint.sum(), .leastNormalMagnitude)
      for role in 0..<roles { marginals[place * roles + role] = joint[role] / total }
      let ahead = beta * weights[place]
      var sum = SIMD8<Float>.zero
      for to in 0..<roles { sum += reversed[to] * ahead[to] }
      beta = sum / max(sum.max(), .leastNormalMagnitude)
    }
    return (marginals, logPartition)
  }

  /// One number for each role; the eighth lane stays impossible.
  private static func lanes(_ value: (Int) -> Float) -> SIMD8<Float> {
    var lanes = SIMD8<Float>(repeating: impossible)
    for role in 0..<roleCount { lanes[role] = value(role) }
    return lanes
  }
}

extension SIMD8<Float> {
  /// e to the power of each.
  fileprivate var exponential: SIMD8<Float> {
    var result = self
    for index in indices { result[index] = exp(self[index]) }
    return result
  }
}

extension Role {
  /// What a word is, whether it begins it or goes on with it.
  enum Part { case nothing, source, cue, content }

  /// The part that this role begins or goes on with.
  var part: Part {
    switch self {
    case .none: .nothing
    case .beginSource, .insideSource: .source
    case .beginCue, .insideCue: .cue
    case .beginContent, .insideContent: .content
    }
  }

  /// Whether the role only goes on with what another word began.
  var isInside: Bool { self == .insideSource || self == .insideCue || self == .insideContent }
}
