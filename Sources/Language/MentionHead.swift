import Foundation

/// Finds the mentions among the words of a window, where they begin and end, and which words are parts of names.
///
/// Each word is asked whether a mention hangs on it (word-level mentions, Dobrovolskii 2021, "Word-Level Coreference
/// Resolution"); its ends are the words whose states fit the head's best, by products of both.
struct MentionHead: Sendable {
  /// How many words a mention may reach from its head, on either side.
  static let reach = 40
  /// How probable a mention must be to count.
  private static let leastProbability: Float = 0.4
  private static let width = 64

  private let classes: Projection
  /// For head and word, a side's begin and end: `2 × width` each.
  private let ends: Projection
  private let distances: [Float]

  /// Takes the head from `weights`.
  init(_ weights: Safetensors) throws {
    classes = try Projection("mention.class", outputs: Scores.count, weights)
    ends = try Projection("mention.ends", outputs: 4 * Self.width, weights)
    distances = try weights.floats("mention.distance", [Self.reach + 1, 2])
  }

  /// What was found in a window, by places in it.
  struct Finding {
    var mentions: [Mention]
    var names: [NameTag]
  }

  /// Finds the mentions with their head in `core` among `count` words, whose states are `count × Encoder.width`.
  func find(in states: UnsafePointer<Float>, count: Int, core: Range<Int>) -> Finding {
    let scores = classes.apply(states, rows: count)
    let sides = ends.apply(states, rows: count)
    var finding = Finding(mentions: [], names: [])
    for word in core {
      let scores = Scores(scores[word * Scores.count..<(word + 1) * Scores.count])
      finding.names.append(scores.name)
      let kinds = scores.kinds
      guard 1 - kinds[0] >= Self.leastProbability else { continue }
      let begin = reach(from: word, to: .begin, sides, count: count)
      let end = reach(from: word, to: .end, sides, count: count)
      finding.mentions.append(
        Mention(
          head: word,
          words: word - begin..<word + end + 1,
          kinds: Array(kinds.dropFirst()),
          form: scores.form
        )
      )
    }
    return finding
  }

  /// The scores of one word, in the order of the weights.
  private struct Scores {
    static let count = 1 + Mention.Kind.allCases.count + Mention.Form.allCases.count + NameTag.allCases.count

    private let kindScores: ArraySlice<Float>
    private let formScores: ArraySlice<Float>
    private let nameScores: ArraySlice<Float>

    init(_ scores: ArraySlice<Float>) {
      kindScores = scores.prefix(1 + Mention.Kind.allCases.count)
      formScores = scores.dropFirst(kindScores.count).prefix(Mention.Form.allCases.count)
      nameScores = scores.suffix(NameTag.allCases.count)
    }

    /// The probabilities that there is no mention, then of each kind.
    var kinds: [Float] {
      let most = kindScores.max() ?? 0
      let powers = kindScores.map { exp($0 - most) }
      let sum = powers.reduce(0, +)
      return powers.map { $0 / sum }
    }

    var form: Mention.Form { Mention.Form(rawValue: Self.place(of: formScores)) ?? .nominal }
    var name: NameTag { NameTag(rawValue: Self.place(of: nameScores)) ?? .none }

    private static func place(of scores: ArraySlice<Float>) -> Int {
      (scores.indices.max { scores[$0] < scores[$1] } ?? scores.startIndex) - scores.startIndex
    }
  }

  private enum Side: Int {
    case begin, end
  }

  /// How many words the mention reaches from its head.
  private func reach(from head: Int, to side: Side, _ sides: [Float], count: Int) -> Int {
    let width = Self.width
    let most = min(Self.reach, side == .begin ? head : count - 1 - head)
    return sides.withUnsafeBufferPointer { sides in
      guard let sides = sides.baseAddress else { return 0 }
      let atHead = sides + head * 4 * width + side.rawValue * width
      var best = (distance: 0, score: -Float.infinity)
      for distance in 0...most {
        let word = side == .begin ? head - distance : head + distance
        let atWord = sides + word * 4 * width + (2 + side.rawValue) * width
        let score = Lanes.product(atHead, atWord, count: width) / 8 + distances[2 * distance + side.rawValue]
        if score > best.score { best = (distance, score) }
      }
      return best.distance
    }
  }
}
