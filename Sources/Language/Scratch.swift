/// Memory that one window's reading needs for a moment; each task has its own.
final class Scratch {
  let numbers: UnsafeMutablePointer<UInt8>
  let products: UnsafeMutablePointer<Int32>
  let quantizations: UnsafeMutablePointer<RowKernels.Quantization>

  /// Makes room for `rows` rows of at most `width` numbers.
  init(rows: Int, width: Int) {
    numbers = .allocate(capacity: rows * width)
    products = .allocate(capacity: rows * width)
    quantizations = .allocate(capacity: rows)
  }

  deinit {
    numbers.deallocate()
    products.deallocate()
    quantizations.deallocate()
  }
}
