/// What a text means, as a direction in a space of 384 dimensions: ``similarity(to:)`` is high for texts that say alike
/// things.
public struct Embedding: Hashable, Sendable {
  /// The number of dimensions.
  public static let count = 384

  /// What a component of a vector of length 1 is multiplied by before it is rounded and cut off at 127. The largest of
  /// the contents of PolNeAR dev is 0.34; 127 itself would round so coarsely that a fiftieth of the nearest ten is lost.
  private static let scale: Float = 320

  /// The vector of length 1, times ``scale``, in whole numbers.
  let components: [Int8]

  /// The direction of a vector of ``count`` floats.
  init(_ vector: some Collection<Float>) {
    precondition(vector.count == Self.count, "an embedding has \(Self.count) dimensions")
    let factor = Self.scale / max(vector.reduce(0) { $0 + $1 * $1 }.squareRoot(), .leastNormalMagnitude)
    components = vector.map { Int8(max(-127, min(127, ($0 * factor).rounded(.toNearestOrEven)))) }
  }

  /// An embedding from its ``bytes``; nil where they are none: of another number, or naming no direction.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.count else { return nil }
    let components = bytes.map { Int8(bitPattern: $0) }
    guard !components.contains(.min), components.contains(where: { $0 != 0 }) else { return nil }
    self.components = components
  }

  /// 384 bytes, to be stored: for each dimension a whole number in two's complement.
  public var bytes: [UInt8] { components.map { UInt8(bitPattern: $0) } }

  /// The cosine of the angle between two embeddings: 1 where they mean the same, about 0 where they have nothing to do
  /// with each other.
  public func similarity(to other: Embedding) -> Float {
    let product = Float(dotProduct(other))
    return product / (Float(dotProduct(self)) * Float(other.dotProduct(other))).squareRoot()
  }

  /// The signs of the components, for a coarse and fast search; see ``MeaningIndex``.
  public var code: MeaningCode { MeaningCode(components) }

  private func dotProduct(_ other: Embedding) -> Int32 {
    components.withUnsafeBufferPointer { left in
      other.components.withUnsafeBufferPointer { right in
        // So plain that the compiler takes many at once.
        var sum: Int32 = 0
        for index in 0..<Self.count { sum &+= Int32(left[index]) &* Int32(right[index]) }
        return sum
      }
    }
  }
}
