import CLanes

/// What happens to rows of floats between matrix products. The widths of rows are multiples of ``Lanes/width``.
enum RowKernels {
  /// How one row became whole numbers: `value ≈ scale · (number - zero)`.
  struct Quantization {
    var scale: Float
    var zero: Float
  }

  /// The largest whole number of a quantised activation; see ``MatrixProduct``.
  static let largest: Float = 127

  /// Rounds a row of floats to 0...127, so that 0 is met exactly.
  @inline(__always)
  static func quantize(_ row: UnsafePointer<Float>, count: Int, into result: UnsafeMutablePointer<UInt8>)
    -> Quantization
  {
    var low = Lanes.zero
    var high = Lanes.zero
    for index in stride(from: 0, to: count, by: Lanes.width) {
      let value = Lanes(row + index)
      low = low.smaller(value)
      high = high.larger(value)
    }
    let least = -(-low).largest
    let range = max(high.largest - least, 1e-12)
    let scale = range / largest
    let factor = largest / range
    let zero = (-least * factor).rounded(.toNearestOrEven)
    for index in stride(from: 0, to: count, by: Lanes.width) {
      // Half more, so that cutting off the fraction rounds.
      let value = Lanes(row + index).times(Lanes(repeating: factor), plus: zero + 0.5)
        .larger(Lanes.zero).smaller(Lanes(repeating: largest))
      let numbers = clanes_bytes_of_integers(clanes_integers_of_floats(value))
      UnsafeMutableRawPointer(result + index).storeBytes(of: numbers, as: SIMD16<UInt8>.self)
    }
    return Quantization(scale: scale, zero: zero)
  }

  /// Turns a row of a product of whole numbers back into floats, and adds a bias: `corrections` are the sums of each
  /// column of weights, which the row's zero is multiplied with, by the column's scale.
  @inline(__always)
  static func dequantize(
    _ row: UnsafePointer<Int32>,
    count: Int,
    _ quantization: Quantization,
    scales: UnsafePointer<Float>,
    corrections: UnsafePointer<Float>,
    bias: UnsafePointer<Float>,
    into result: UnsafeMutablePointer<Float>
  ) {
    let scale = Lanes(repeating: quantization.scale)
    let zero = Lanes(repeating: -quantization.scale * quantization.zero)
    for index in stride(from: 0, to: count, by: Lanes.width) {
      let numbers = UnsafeRawPointer(row + index).loadUnaligned(as: SIMD16<Int32>.self)
      let rest = Lanes(corrections + index).times(zero, plus: Lanes(bias + index))
      let scaled = clanes_floats_of_integers(numbers) * Lanes(scales + index)
      scaled.times(scale, plus: rest).store(result + index)
    }
  }

  /// Turns whole numbers of one scale back into floats.
  @inline(__always)
  static func dequantize(
    _ row: UnsafePointer<Int8>,
    count: Int,
    scale: Float,
    into result: UnsafeMutablePointer<Float>
  ) {
    for index in stride(from: 0, to: count, by: Lanes.width) {
      let numbers = UnsafeRawPointer(row + index).loadUnaligned(as: SIMD16<Int8>.self)
      (clanes_floats_of_bytes(numbers) * scale).store(result + index)
    }
  }

  /// Adds another row.
  @inline(__always)
  static func add(_ other: UnsafePointer<Float>, to row: UnsafeMutablePointer<Float>, count: Int) {
    for index in stride(from: 0, to: count, by: Lanes.width) {
      (Lanes(row + index) + Lanes(other + index)).store(row + index)
    }
  }

  /// Applies the Gaussian error linear unit.
  @inline(__always)
  static func activate(_ row: UnsafeMutablePointer<Float>, count: Int) {
    for index in stride(from: 0, to: count, by: Lanes.width) {
      Lanes(row + index).gaussianErrorLinear.store(row + index)
    }
  }

  /// Turns scores into shares, and tells what they have to be multiplied by to sum up to 1; to multiply what is made
  /// of them later takes fewer steps.
  @inline(__always)
  static func softmax(_ row: UnsafeMutablePointer<Float>, count: Int) -> Float {
    var high = Lanes(row)
    for index in stride(from: Lanes.width, to: count, by: Lanes.width) {
      high = high.larger(Lanes(row + index))
    }
    let greatest = high.largest
    var sums = Lanes.zero
    for index in stride(from: 0, to: count, by: Lanes.width) {
      let value = (Lanes(row + index) - greatest).exponential
      sums += value
      value.store(row + index)
    }
    return 1 / sums.total
  }

  /// Multiplies a row by a number.
  @inline(__always)
  static func scale(_ row: UnsafeMutablePointer<Float>, count: Int, by factor: Float) {
    for index in stride(from: 0, to: count, by: Lanes.width) {
      (Lanes(row + index) * factor).store(row + index)
    }
  }

  /// Normalises a row to mean 0 and variance 1, then scales and shifts it (Ba et al. 2016, "Layer Normalization").
  @inline(__always)
  static func normalize(
    _ row: UnsafeMutablePointer<Float>,
    count: Int,
    weight: UnsafePointer<Float>,
    bias: UnsafePointer<Float>
  ) {
    var sums = Lanes.zero
    for index in stride(from: 0, to: count, by: Lanes.width) { sums += Lanes(row + index) }
    let mean = sums.total / Float(count)
    var squares = Lanes.zero
    for index in stride(from: 0, to: count, by: Lanes.width) {
      let difference = Lanes(row + index) - mean
      squares = difference.times(difference, plus: squares)
    }
    let factor = 1 / (squares.total / Float(count) + 1e-12).squareRoot()
    for index in stride(from: 0, to: count, by: Lanes.width) {
      let value = (Lanes(row + index) - mean) * factor
      value.times(Lanes(weight + index), plus: Lanes(bias + index)).store(row + index)
    }
  }
}
