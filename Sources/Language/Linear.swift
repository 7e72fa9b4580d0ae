/// A matrix of weights with a bias: `output = input · weight + bias`.
///
/// The input is taken row by row and multiplied at once.
struct Linear: Sendable {
  private enum Weight: Sendable {
    /// Whole numbers in the file, with a scale for each output, and what its sum of weights comes to by that.
    case quantized(MappedElements<Int8>, scales: [Float], corrections: [Float])
    case floats([Float])
  }

  let inputs: Int
  let outputs: Int
  private let weight: Weight
  private let bias: [Float]

  /// Takes `key` from `weights`: `inputs × outputs` whole numbers, or floats.
  init(
    _ key: String,
    inputs: Int,
    outputs: Int,
    from weights: Safetensors,
    precision: LanguageModel.Precision
  ) throws {
    self.inputs = inputs
    self.outputs = outputs
    bias = try weights.floats(key + ".bias", [outputs])
    let numbers = try weights.elements(key + ".weight", .signed8, [inputs, outputs], as: Int8.self)
    let scales = try weights.floats(key + ".scale", [outputs])
    switch precision {
    case .int8:
      let sums = try weights.elements(key + ".sum", .signed32, [outputs], as: Int32.self)
      weight = .quantized(numbers, scales: scales, corrections: zip(sums, scales).map { Float($0) * $1 })
    case .float:
      weight = .floats(numbers.enumerated().map { Float($1) * scales[$0 % outputs] })
    }
  }

  /// Takes the row at `index` of the input of the next product.
  func take(_ row: UnsafePointer<Float>, as index: Int, _ scratch: Scratch) {
    switch weight {
    case .quantized:
      let numbers = scratch.input(of: UInt8.self) + index * inputs
      scratch.quantizations[index] = RowKernels.quantize(row, count: inputs, into: numbers)
    case .floats:
      (scratch.input(of: Float.self) + index * inputs).update(from: row, count: inputs)
    }
  }

  /// Takes a dense input whole.
  func take(_ input: UnsafePointer<Float>, rows: Int, _ scratch: Scratch) {
    for row in 0..<rows { take(input + row * inputs, as: row, scratch) }
  }

  /// Multiplies the `rows` rows that were taken into `output`, which is dense.
  func multiply(rows: Int, _ scratch: Scratch, into output: UnsafeMutablePointer<Float>) {
    multiplyInput(rows: rows, scratch)
    for row in 0..<rows { finish(row, of: scratch, into: output + row * outputs) }
  }

  /// Multiplies the `rows` rows that were taken, and hands each row of the output to `use`, which may take it for the
  /// input of the next product; it does not outlast the call.
  func multiply(
    rows: Int,
    _ scratch: Scratch,
    use: (_ row: Int, _ values: UnsafeMutablePointer<Float>) -> Void
  ) {
    multiplyInput(rows: rows, scratch)
    for row in 0..<rows {
      finish(row, of: scratch, into: scratch.row)
      use(row, scratch.row)
    }
  }

  private func multiplyInput(rows: Int, _ scratch: Scratch) {
    switch weight {
    case .floats(let weight):
      MatrixProduct.multiply(
        scratch.input(of: Float.self),
        leftStride: inputs,
        weight,
        rightStride: outputs,
        into: scratch.product(of: Float.self),
        resultStride: outputs,
        rows: rows,
        columns: outputs,
        inner: inputs
      )
    case .quantized(let weight, _, _):
      weight.withPointer { weight in
        MatrixProduct.multiply(
          scratch.input(of: UInt8.self),
          weight,
          into: scratch.product(of: Int32.self),
          rows: rows,
          columns: outputs,
          inner: inputs
        )
      }
    }
  }

  /// Makes a row of the output of a row of the product.
  private func finish(_ row: Int, of scratch: Scratch, into result: UnsafeMutablePointer<Float>) {
    switch weight {
    case .floats:
      result.update(from: scratch.product(of: Float.self) + row * outputs, count: outputs)
      RowKernels.add(bias, to: result, count: outputs)
    case .quantized(_, let scales, let corrections):
      RowKernels.dequantize(
        scratch.product(of: Int32.self) + row * outputs,
        count: outputs,
        scratch.quantizations[row],
        scales: scales,
        corrections: corrections,
        bias: bias,
        into: result
      )
    }
  }
}
