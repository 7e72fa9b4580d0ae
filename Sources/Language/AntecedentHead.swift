import Foundation

/// Says for each mention how probable each earlier one means the same, against its being the first to mean it
/// (Lee et al. 2017, "End-to-end Neural Coreference Resolution"; Dobrovolskii 2021).
struct AntecedentHead: Sendable {
  /// How many mentions back an antecedent may stand; 99.9% of the nearest ones in GUM's training set do.
  static let reach = 300
  /// Antecedents that are less probable are left out.
  private static let leastProbability: Float = 0.01
  private static let width = 128
  private static let bucketCount = 12

  private let sides: Projection
  private let distances: [Float]
  private let firstWeight: [Float]
  private let firstBias: Float

  /// Takes the head from `weights`.
  init(_ weights: Safetensors) throws {
    sides = try Projection("antecedent.sides", outputs: 2 * Self.width, weights)
    distances = try weights.floats("antecedent.distance", [Self.bucketCount, Self.width])
    firstWeight = try weights.floats("antecedent.first.weight", [Encoder.width])
    firstBias = try weights.floats("antecedent.first.bias", [1])[0]
  }

  /// A mention as this head sees it, whichever window it was read in.
  struct View: Sendable {
    /// As the later of two, then as the earlier of two.
    fileprivate var sides: [Float]
    fileprivate var first: Float
  }

  /// Looks at the state of a mention's head.
  func view(_ state: UnsafePointer<Float>) -> View {
    View(
      sides: sides.apply(state, rows: 1),
      first: firstWeight.withUnsafeBufferPointer { weight in
        weight.baseAddress.map { Lanes.product(state, $0, count: Encoder.width) + firstBias } ?? firstBias
      }
    )
  }

  /// Gives `mentions`, in order of their heads, their antecedents; `views` are theirs.
  func link(_ mentions: inout [Mention], _ views: [View]) {
    let width = Self.width
    let scale = 1 / Float(width).squareRoot()
    for later in mentions.indices {
      let earliest = max(0, later - Self.reach)
      let scores = views[later].sides.withUnsafeBufferPointer { atLater -> [Float] in
        guard let atLater = atLater.baseAddress else { return [] }
        let apart = distances.withUnsafeBufferPointer { distances in
          distances.baseAddress.map { distances in
            (0..<Self.bucketCount).map { Lanes.product(atLater, distances + $0 * width, count: width) }
          } ?? []
        }
        return (earliest..<later).map { earlier in
          views[earlier].sides.withUnsafeBufferPointer { atEarlier in
            guard let atEarlier = atEarlier.baseAddress else { return 0 }
            let bucket = Self.bucket(mentions[later].head - mentions[earlier].head)
            return (Lanes.product(atLater, atEarlier + width, count: width) + apart[bucket]) * scale
          }
        }
      }
      let most = max(views[later].first, scores.max() ?? views[later].first)
      let powers = scores.map { exp($0 - most) }
      let first = exp(views[later].first - most)
      let sum = powers.reduce(first, +)
      mentions[later].first = first / sum
      mentions[later].antecedents = zip(earliest..<later, powers)
        .map { Mention.Antecedent(mention: $0, probability: $1 / sum) }
        .filter { $0.probability >= Self.leastProbability }
        .sorted { $0.probability > $1.probability }
    }
  }

  /// Distances in words, by their logarithm to the base of 2.
  private static func bucket(_ distance: Int) -> Int {
    min(bucketCount - 1, Int.bitWidth - 1 - max(1, distance).leadingZeroBitCount)
  }
}
