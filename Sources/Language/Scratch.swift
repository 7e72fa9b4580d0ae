/// Memory that one product after the other needs for a moment; each task has its own.
final class Scratch {
  /// The input of the next product: whole numbers of 8 bits, or floats.
  let input: UnsafeMutableRawPointer
  /// How each row of the input became whole numbers.
  let quantizations: UnsafeMutablePointer<RowKernels.Quantization>
  /// The product as it comes: whole numbers of 32 bits, or floats.
  let product: UnsafeMutableRawPointer
  /// One row of the output.
  let row: UnsafeMutablePointer<Float>

  /// Makes room for `rows` rows of at most `width` numbers.
  init(rows: Int, width: Int) {
    input = Lanes.allocate(rows * width)
    quantizations = .allocate(capacity: rows)
    product = Lanes.allocate(rows * width)
    row = Lanes.allocate(width).bindMemory(to: Float.self, capacity: width)
  }

  deinit {
    input.deallocate()
    quantizations.deallocate()
    product.deallocate()
    row.deallocate()
  }
}
