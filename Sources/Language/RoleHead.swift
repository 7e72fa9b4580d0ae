/// Scores, for a cue, what every word around it is to it.
///
/// The states of the words, seen from the cue, pass two residual convolutions; the scores are the emissions of a
/// linear-chain conditional random field (Lafferty et al. 2001), whose transitions the head holds too.
struct RoleHead: Sendable {
  /// How many words on either side of a cue are looked at.
  static let reach = 112
  private static let width = 128
  private static let dilations = [1, 3]

  /// See ``Analysis/transitions``.
  let transitions: [Float]
  /// What is added, and what is multiplied: twice the head's width.
  private let word: Projection
  private let cue: Projection
  private let distance: [Float]
  private let convolutions: [Convolution]
  private let scoreWeight: [Float]
  private let scoreBias: [Float]

  /// Takes the head from `weights`.
  init(_ weights: Safetensors) throws {
    let roles = Role.allCases.count
    word = try Projection("role.word", outputs: 2 * Self.width, weights)
    cue = try Projection("role.cue", outputs: 2 * Self.width, weights)
    distance = try weights.floats("role.distance", [2 * Self.reach + 1, Self.width])
    convolutions = try Self.dilations.indices.map {
      Convolution(
        weight: try weights.floats("role.convolutions.\($0).weight", [3, Self.width, Self.width]),
        bias: try weights.floats("role.convolutions.\($0).bias", [Self.width]),
        dilation: Self.dilations[$0]
      )
    }
    scoreWeight = try weights.floats("role.score.weight", [Self.width, roles])
    scoreBias = try weights.floats("role.score.bias", [roles])
    transitions = try weights.floats("role.transition", [roles, roles])
  }

  /// The words of a window as this head sees them; made once, used for each cue.
  struct View {
    fileprivate var words: [Float]
    fileprivate var count: Int
  }

  /// Looks at the words' states, `count × Encoder.width`.
  func view(_ states: UnsafePointer<Float>, count: Int) -> View {
    View(words: word.apply(states, rows: count), count: count)
  }

  /// The roles of the words around the cue that begins at `index`, whose state is `state`.
  ///
  /// - Returns: The words that were looked at, as places in the window, and a score for each word and role.
  func scores(
    of index: Int,
    _ state: UnsafePointer<Float>,
    in view: View
  ) -> (words: Range<Int>, scores: [Float]) {
    let width = Self.width
    let words = max(0, index - Self.reach)..<min(view.count, index + Self.reach + 1)
    let atCue = cue.apply(state, rows: 1)
    // Room for what the widest convolution sees on either side: rows of zeros.
    let margin = Self.dilations.max() ?? 0
    let rows = words.count
    var seen = [Float](repeating: 0, count: (rows + 2 * margin) * width)
    var update = [Float](repeating: 0, count: rows * width)
    seen.withUnsafeMutableBufferPointer { seen in
      guard let seen = seen.baseAddress.map({ $0 + margin * width }) else { return }
      look(
        from: atCue,
        at: view.words,
        words,
        distanceFrom: words.lowerBound - index + Self.reach,
        into: seen
      )
      update.withUnsafeMutableBufferPointer { update in
        guard let update = update.baseAddress else { return }
        for convolution in convolutions { convolution.apply(seen, rows: rows, scratch: update) }
      }
    }
    let roles = Role.allCases.count
    var scores = (0..<rows * roles).map { scoreBias[$0 % roles] }
    scores.withUnsafeMutableBufferPointer { scores in
      guard let scores = scores.baseAddress else { return }
      seen.withUnsafeBufferPointer { seen in
        guard let seen = seen.baseAddress else { return }
        MatrixProduct.multiply(
          seen + margin * width,
          leftStride: width,
          scoreWeight,
          rightStride: roles,
          into: scores,
          resultStride: roles,
          rows: rows,
          columns: roles,
          inner: width,
          adding: true
        )
      }
    }
    return (words, scores)
  }

  /// Sees each word from the cue: both projected, their gates multiplied, and how far they are apart.
  private func look(
    from cue: [Float],
    at words: [Float],
    _ range: Range<Int>,
    distanceFrom first: Int,
    into seen: UnsafeMutablePointer<Float>
  ) {
    let width = Self.width
    cue.withUnsafeBufferPointer { cue in
      words.withUnsafeBufferPointer { words in
        distance.withUnsafeBufferPointer { distance in
          guard let cue = cue.baseAddress, let words = words.baseAddress, let distance = distance.baseAddress
          else { return }
          for (row, word) in range.enumerated() {
            let state = words + word * 2 * width
            let apart = distance + (first + row) * width
            for index in stride(from: 0, to: width, by: Lanes.width) {
              let gate = Lanes(cue + width + index) * Lanes(state + width + index)
              let sum = Lanes(cue + index) + Lanes(state + index) + Lanes(apart + index) + gate
              sum.gaussianErrorLinear.store(seen + row * width + index)
            }
          }
        }
      }
    }
  }

  /// A residual convolution over three words, `dilation` apart.
  private struct Convolution: Sendable {
    /// For each of the three words, `width × width`.
    let weight: [Float]
    let bias: [Float]
    let dilation: Int

    /// Updates `rows` rows, around which at least `dilation` rows of zeros stand.
    func apply(_ seen: UnsafeMutablePointer<Float>, rows: Int, scratch: UnsafeMutablePointer<Float>) {
      let width = RoleHead.width
      weight.withUnsafeBufferPointer { weight in
        guard let weight = weight.baseAddress else { return }
        for tap in 0..<3 {
          MatrixProduct.multiply(
            seen + (tap - 1) * dilation * width,
            leftStride: width,
            weight + tap * width * width,
            rightStride: width,
            into: scratch,
            resultStride: width,
            rows: rows,
            columns: width,
            inner: width,
            adding: tap > 0
          )
        }
      }
      for row in 0..<rows {
        let update = scratch + row * width
        RowKernels.add(bias, to: update, count: width)
        RowKernels.activate(update, count: width)
        RowKernels.add(update, to: seen + row * width, count: width)
      }
    }
  }
}
