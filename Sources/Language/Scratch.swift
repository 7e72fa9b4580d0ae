/// Memory that one product after the other needs for a moment; each task has its own.
final class Scratch {
  private let capacity: Int
  private let input: UnsafeMutableRawPointer
  private let product: UnsafeMutableRawPointer
  /// How each row of the input became whole numbers.
  let quantizations: UnsafeMutablePointer<RowKernels.Quantization>
  /// One row of the output.
  let row: UnsafeMutablePointer<Float>

  /// Makes room for `rows` rows of at most `width` numbers.
  init(rows: Int, width: Int) {
    capacity = rows * width
    input = Lanes.allocate(capacity)
    quantizations = .allocate(capacity: rows)
    product = Lanes.allocate(capacity)
    row = Lanes.floats(width)
  }

  /// The input of the next product: whole numbers of 8 bits, or floats.
  func input<Number>(of numbers: Number.Type) -> UnsafeMutablePointer<Number> {
    input.bindMemory(to: numbers, capacity: capacity)
  }

  /// The product as it comes: whole numbers of 32 bits, or floats.
  func product<Number>(of numbers: Number.Type) -> UnsafeMutablePointer<Number> {
    product.bindMemory(to: numbers, capacity: capacity)
  }

  deinit {
    input.deallocate()
    quantizations.deallocate()
    product.deallocate()
    row.deallocate()
  }
}
