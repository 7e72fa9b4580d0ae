/// Scores, for each word, that a cue begins with it.
struct CueHead: Sendable {
  private let weight: [Float]
  private let bias: Float

  /// Takes the head from `weights`.
  init(_ weights: Safetensors) throws {
    weight = try weights.floats("cue.weight", [Encoder.width])
    bias = try weights.floats("cue.bias", [1])[0]
  }

  /// The log-odds that a cue begins with the word of this state.
  func score(_ state: UnsafePointer<Float>) -> Float {
    weight.withUnsafeBufferPointer { weight in
      guard let weight = weight.baseAddress else { return bias }
      var sums = Lanes.zero
      for index in stride(from: 0, to: Encoder.width, by: Lanes.width) {
        sums += Lanes(state + index) * Lanes(weight + index)
      }
      return sums.sum() + bias
    }
  }
}
