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
    let rows = space.rows
    attention.apply(states, rows: rows, into: space.wide, scratch: space.scratch)
    for part in parts { attend(part, space) }
    output.apply(space.context, rows: rows, into: space.update, scratch: space.scratch)
    add(space.update, to: states, rows: rows, attentionNormalization)
    up.apply(states, rows: rows, into: space.wide, scratch: space.scratch) {
      RowKernels.activate($0, count: Encoder.innerWidth)
    }
    down.apply(space.wide, rows: rows, into: space.update, scratch: space.scratch)
    add(space.update, to: states, rows: rows, normalization)
  }

  private func add(
    _ update: UnsafeMutablePointer<Float>,
    to states: UnsafeMutablePointer<Float>,
    rows: Int,
    _ normalization: EncoderNormalization
  ) {
    for row in 0..<rows {
      let state = states + row * Encoder.width
      RowKernels.add(update + row * Encoder.width, to: state, count: Encoder.width)
      normalization.apply(state)
    }
  }

  /// Scaled dot-product attention (Vaswani et al. 2017), a head at a time, from queries, keys and values of `part` in
  /// `space.wide` into `space.context`.
  private func attend(_ part: Range<Int>, _ space: EncoderWorkspace) {
    let width = Encoder.width
    let headWidth = width / Encoder.headCount
    let rows = part.count
    let padded = Lanes.padded(rows)
    let wide = space.wide + part.lowerBound * 3 * width
    let contexts = space.context + part.lowerBound * width
    for head in 0..<Encoder.headCount {
      let query = wide + head * headWidth
      MatrixProduct.multiply(
        query,
        leftStride: 3 * width,
        query + width,
        rightStride: 3 * width,
        isRightTransposed: true,
        into: space.shares,
        resultStride: padded,
        rows: rows,
        columns: rows,
        inner: headWidth,
        factor: 1 / Float(headWidth).squareRoot()
      )
      for row in 0..<rows {
        let shares = space.shares + row * padded
        // What pads a row to whole lanes gets no share.
        for column in rows..<padded { shares[column] = -.greatestFiniteMagnitude }
        space.factors[row] = RowKernels.softmax(shares, count: padded)
      }
      MatrixProduct.multiply(
        space.shares,
        leftStride: padded,
        query + 2 * width,
        rightStride: 3 * width,
        into: contexts + head * headWidth,
        resultStride: width,
        rows: rows,
        columns: headWidth,
        inner: rows
      )
      for row in 0..<rows {
        RowKernels.scale(
          contexts + row * width + head * headWidth,
          count: headWidth,
          by: space.factors[row]
        )
      }
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
