/// What leads from the encoder's states into a head: `output = state · weight + bias`, in floats.
struct Projection: Sendable {
  let outputs: Int
  private let weight: [Float]
  private let bias: [Float]

  /// Takes `key` from `weights`, where it is whole numbers with a scale for each output.
  init(_ key: String, outputs: Int, _ weights: Safetensors) throws {
    self.outputs = outputs
    let numbers = try weights.elements(key + ".weight", .signed8, [Encoder.width, outputs], as: Int8.self)
    let scales = try weights.floats(key + ".scale", [outputs])
    weight = numbers.enumerated().map { Float($1) * scales[$0 % outputs] }
    bias = try weights.floats(key + ".bias", [outputs])
  }

  /// The outputs of `rows` states, `rows × outputs`.
  func apply(_ states: UnsafePointer<Float>, rows: Int) -> [Float] {
    [Float](unsafeUninitializedCapacity: rows * outputs) { result, count in
      count = rows * outputs
      guard let result = result.baseAddress else { return }
      for row in 0..<rows {
        for column in 0..<outputs { result[row * outputs + column] = bias[column] }
      }
      MatrixProduct.multiply(
        states,
        leftStride: Encoder.width,
        weight,
        rightStride: outputs,
        into: result,
        resultStride: outputs,
        rows: rows,
        columns: outputs,
        inner: Encoder.width,
        adding: true
      )
    }
  }
}
