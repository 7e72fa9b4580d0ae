/// Eight floats, which one instruction of most processors takes together.
typealias Lanes = SIMD8<Float>

extension Lanes {
  /// The number of floats.
  static let width = 8

  /// The least multiple of ``width`` that holds `count` floats.
  static func padded(_ count: Int) -> Int { (count + width - 1) / width * width }

  /// The floats at `pointer`.
  @inline(__always)
  init(_ pointer: UnsafePointer<Float>) {
    self = UnsafeRawPointer(pointer).loadUnaligned(as: Lanes.self)
  }

  /// Stores the floats at `pointer`.
  @inline(__always)
  func store(_ pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: self, as: Lanes.self)
  }

  /// The sum of the products of `count` floats, a multiple of ``width``.
  @inline(__always)
  static func product(_ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>, count: Int) -> Float {
    var sums = Lanes.zero
    for index in stride(from: 0, to: count, by: width) { sums += Lanes(left + index) * Lanes(right + index) }
    return sums.sum()
  }

  /// The larger of each two.
  @inline(__always)
  func larger(_ other: Lanes) -> Lanes { replacing(with: other, where: other .> self) }

  /// The smaller of each two.
  @inline(__always)
  func smaller(_ other: Lanes) -> Lanes { replacing(with: other, where: other .< self) }

  /// Rounded to whole numbers, which must lie within ±2²²: adding 1.5·2²³ leaves no bits for a fraction.
  @inline(__always)
  var rounded: (floats: Lanes, integers: SIMD8<Int32>) {
    let magic: Float = 12_582_912
    let shifted = self + magic
    let integers = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- Int32(bitPattern: magic.bitPattern)
    return (shifted - magic, integers)
  }

  /// e to the power of each; relative error below 3e-7. Range reduction and the Taylor polynomial of Cody and Waite.
  @inline(__always)
  var exponential: Lanes {
    let clamped = larger(Lanes(repeating: -87)).smaller(Lanes(repeating: 88))
    let power = (clamped * 1.442_695_04).rounded
    let rest = clamped - power.floats * 0.693_359_375 + power.floats * 2.121_944_4e-4
    var sum = rest * 1.987_569_15e-4 + 1.398_199_95e-3
    sum = sum * rest + 8.333_451_9e-3
    sum = sum * rest + 4.166_579_6e-2
    sum = sum * rest + 1.666_666_55e-1
    sum = sum * rest + 5.000_000_1e-1
    let mantissa = sum * rest * rest + rest + 1
    let scale = unsafeBitCast((power.integers &+ 127) &<< 23, to: Lanes.self)
    return mantissa * scale
  }

  /// The Gaussian error linear unit (Hendrycks and Gimpel 2016), x · Φ(x), with the error function by
  /// Abramowitz and Stegun 7.1.26: absolute error below 3e-7 · |x|.
  @inline(__always)
  var gaussianErrorLinear: Lanes {
    let scaled = self * 0.707_106_78
    let size = scaled.larger(-scaled)
    let t = 1 / (size * 0.327_591_1 + 1)
    var sum = t * 1.061_405_429 - 1.453_152_027
    sum = sum * t + 1.421_413_741
    sum = sum * t - 0.284_496_736
    sum = sum * t + 0.254_829_592
    let tail = sum * t * (-(size * size)).exponential
    let error = (1 - tail).replacing(with: tail - 1, where: self .< 0)
    return self * 0.5 * (error + 1)
  }
}
