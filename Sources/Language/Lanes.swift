import CLanes

/// Sixteen floats, which a processor takes together, in one instruction or a few.
typealias Lanes = SIMD16<Float>

extension Lanes {
  /// The number of floats.
  static let width = 16

  /// Memory for `count` floats, which begins where lanes are best loaded from.
  static func floats(_ count: Int) -> UnsafeMutablePointer<Float> {
    allocate(count).bindMemory(to: Float.self, capacity: count)
  }

  /// The same for what is not always floats: for `count` numbers that are no larger.
  static func allocate(_ count: Int) -> UnsafeMutableRawPointer {
    .allocate(byteCount: count * MemoryLayout<Float>.stride, alignment: MemoryLayout<Lanes>.alignment)
  }

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
    for index in stride(from: 0, to: count, by: width) {
      sums = Lanes(left + index).times(Lanes(right + index), plus: sums)
    }
    return sums.total
  }

  /// The products with `factors`, and `addends` added.
  @inline(__always)
  func times(_ factors: Lanes, plus addends: Lanes) -> Lanes { clanes_multiply_add(self, factors, addends) }

  /// The products with `factors`, and `addend` added to each.
  @inline(__always)
  func times(_ factors: Lanes, plus addend: Float) -> Lanes { times(factors, plus: Lanes(repeating: addend)) }

  /// The larger of each two.
  @inline(__always)
  func larger(_ other: Lanes) -> Lanes { clanes_larger(self, other) }

  /// The smaller of each two.
  @inline(__always)
  func smaller(_ other: Lanes) -> Lanes { clanes_smaller(self, other) }

  /// The sum of all.
  @inline(__always)
  var total: Float { clanes_total(self) }

  /// The largest of all.
  @inline(__always)
  var largest: Float { clanes_largest(self) }

  /// e to the power of each; relative error below 3e-7. Range reduction and the Taylor polynomial of Cody and Waite.
  @inline(__always)
  var exponential: Lanes {
    let clamped = larger(Lanes(repeating: -87)).smaller(Lanes(repeating: 88))
    // Adding 1.5·2²³ leaves no bits for a fraction.
    let magic = Lanes(repeating: 12_582_912)
    let power = clamped.times(Lanes(repeating: 1.442_695_04), plus: magic) - magic
    let rest = power.times(
      Lanes(repeating: 2.121_944_4e-4),
      plus: power.times(Lanes(repeating: -0.693_359_375), plus: clamped)
    )
    var sum = rest.times(Lanes(repeating: 1.987_569_15e-4), plus: 1.398_199_95e-3)
    sum = sum.times(rest, plus: 8.333_451_9e-3)
    sum = sum.times(rest, plus: 4.166_579_6e-2)
    sum = sum.times(rest, plus: 1.666_666_55e-1)
    sum = sum.times(rest, plus: 5.000_000_1e-1)
    let mantissa = (sum * rest).times(rest, plus: rest + 1)
    return mantissa * clanes_power_of_two(clanes_integers_of_floats(power))
  }

  /// The Gaussian error linear unit (Hendrycks and Gimpel 2016), x · Φ(x); absolute error below 5e-6.
  ///
  /// Φ(x) - ½ is x times an even polynomial, fitted for the least largest error within ±4.8, beyond which Φ is 0 or 1.
  @inline(__always)
  var gaussianErrorLinear: Lanes {
    let near = larger(Lanes(repeating: -4.8)).smaller(Lanes(repeating: 4.8))
    let place = (near * near).times(Lanes(repeating: 2 / (4.8 * 4.8)), plus: -1)
    var sum = place.times(Lanes(repeating: 1.443_756_86e-3), plus: -4.194_627_05e-3)
    sum = sum.times(place, plus: 5.392_302_76e-3)
    sum = sum.times(place, plus: -7.443_359_59e-3)
    sum = sum.times(place, plus: 1.386_413_35e-2)
    sum = sum.times(place, plus: -2.218_754_78e-2)
    sum = sum.times(place, plus: 3.072_081_13e-2)
    sum = sum.times(place, plus: -4.056_592_29e-2)
    sum = sum.times(place, plus: 5.290_409_92e-2)
    sum = sum.times(place, plus: -7.297_976_32e-2)
    sum = sum.times(place, plus: 1.472_127_88e-1)
    return self * near.times(sum, plus: 0.5)
  }
}
