/// A matrix of weights with a bias: `output = input · weight + bias`.
struct Linear: Sendable {
  private enum Weight: Sendable {
    /// Whole numbers in the file, with a scale and a sum for each output.
    case quantized(MappedElements<Int8>, scales: [Float], sums: [Int32])
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
      weight = .quantized(numbers, scales: scales, sums: Array(sums))
    case .float:
      weight = .floats(numbers.enumerated().map { Float($1) * scales[$0 % outputs] })
    }
  }

  /// Multiplies `rows` rows of `input` into `output`; both are dense.
  func apply(
    _ input: UnsafePointer<Float>,
    rows: Int,
    into output: UnsafeMutablePointer<Float>,
    scratch: Scratch,
    then finish: (_ row: UnsafeMutablePointer<Float>) -> Void = { _ in }
  ) {
    switch weight {
    case .floats(let weight):
      MatrixProduct.multiply(
        input,
        leftStride: inputs,
        weight,
        rightStride: outputs,
        into: output,
        resultStride: outputs,
        rows: rows,
        columns: outputs,
        inner: inputs
      )
      for row in 0..<rows {
        RowKernels.add(bias, to: output + row * outputs, count: outputs)
        finish(output + row * outputs)
      }
    case .quantized(let weight, let scales, let sums):
      for row in 0..<rows {
        scratch.quantizations[row] = RowKernels.quantize(
          input + row * inputs,
          count: inputs,
          into: scratch.numbers + row * inputs
        )
      }
      weight.withPointer { weight in
        MatrixProduct.multiply(
          scratch.numbers,
          weight,
          into: scratch.products,
          rows: rows,
          columns: outputs,
          inner: inputs
        )
      }
      for row in 0..<rows {
        let result = output + row * outputs
        RowKernels.dequantize(
          scratch.products + row * outputs,
          count: outputs,
          scratch.quantizations[row],
          scales: scales,
          sums: sums,
          bias: bias,
          into: result
        )
        finish(result)
      }
    }
  }
}
