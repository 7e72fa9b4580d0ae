/// One layer of the encoder: attention, then two matrices with a bend between them.
struct EncoderLayer: Sendable {
  private let attention: Linear
  private let output: Linear
  private let attentionNormalization: EncoderNormalization
  private let up: Linear
  private let down: Linear
  private let normalization: EncoderNormalization

  init(_ key: String, _ weights: Safetensors, _ precision: LanguageModel.Precision) throws {
    let width = Encoder.width
    let inner = Encoder.innerWidth
    func linear(_ name: String, _ inputs: Int, _ outputs: Int) throws -> Linear {
      try Linear("\(key).\(name)", inputs: inputs, outputs: outputs, from: weights, precision: precision)
    }
    attention = try linear("attention", width, 3 * width)
    output = try linear("output", width, width)
    attentionNormalization = try EncoderNormalization(key + ".attention_norm", weights)
    up = try linear("up", width, inner)
    down = try linear("down", inner, width)
    normalization = try EncoderNormalization(key + ".norm", weights)
  }

  /// Turns states into those of the next layer; each of `parts` attends to itself only.
  func apply(_ states: UnsafeMutablePointer<Float>, parts: [Range<Int>], _ space: EncoderWorkspace) {
    let width = Encoder.width
    let scratch = space.scratch
    attention.take(states, rows: space.rows, scratch)
    attention.multiply(rows: space.rows, scratch, into: space.attention)
    for part in parts { Attention.apply(to: part, space) }
    output.take(space.context, rows: space.rows, scratch)
    output.multiply(rows: space.rows, scratch) { row, update in
      let state = states + row * width
      RowKernels.add(update, to: state, count: width)
      attentionNormalization.apply(state)
      up.take(state, as: row, scratch)
    }
    up.multiply(rows: space.rows, scratch) { row, values in
      RowKernels.activate(values, count: Encoder.innerWidth)
      down.take(values, as: row, scratch)
    }
    down.multiply(rows: space.rows, scratch) { row, update in
      let state = states + row * width
      RowKernels.add(update, to: state, count: width)
      normalization.apply(state)
    }
  }
}

/// Layer normalization with its learned weight and bias.
struct EncoderNormalization: Sendable {
  let weight: [Float]
  let bias: [Float]

  init(_ key: String, _ weights: Safetensors) throws {
    weight = try weights.floats(key + ".weight", [Encoder.width])
    bias = try weights.floats(key + ".bias", [Encoder.width])
  }

  func apply(_ row: UnsafeMutablePointer<Float>) {
    RowKernels.normalize(row, count: Encoder.width, weight: weight, bias: bias)
  }
}
