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
      return Lanes.product(state, weight, count: Encoder.width) + bias
    }
  }
}
