/// The memory that one window's reading needs.
final class EncoderWorkspace {
  let scratch: Scratch
  let paddedRows: Int
  let wide: UnsafeMutablePointer<Float>
  let context: UnsafeMutablePointer<Float>
  let update: UnsafeMutablePointer<Float>
  let shares: UnsafeMutablePointer<Float>
  let factors: UnsafeMutablePointer<Float>

  init(rows: Int) {
    paddedRows = (rows + Lanes.width - 1) / Lanes.width * Lanes.width
    scratch = Scratch(rows: rows, width: Encoder.innerWidth)
    wide = .allocate(capacity: rows * Encoder.innerWidth)
    context = .allocate(capacity: rows * Encoder.width)
    update = .allocate(capacity: rows * Encoder.width)
    shares = .allocate(capacity: rows * paddedRows)
    factors = .allocate(capacity: rows)
  }

  deinit {
    for pointer in [wide, context, update, shares, factors] { pointer.deallocate() }
  }
}
