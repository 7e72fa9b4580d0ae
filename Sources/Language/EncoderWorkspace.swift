/// The memory that the reading of one window, or of several together, needs.
final class EncoderWorkspace {
  let scratch: Scratch
  let rows: Int
  let wide: UnsafeMutablePointer<Float>
  let context: UnsafeMutablePointer<Float>
  let update: UnsafeMutablePointer<Float>
  let shares: UnsafeMutablePointer<Float>
  let factors: UnsafeMutablePointer<Float>

  /// Makes room for `rows` wordpieces, of which at most `longestPart` see one another.
  init(rows: Int, longestPart: Int) {
    self.rows = rows
    let padded = Lanes.padded(longestPart)
    scratch = Scratch(rows: rows, width: Encoder.innerWidth)
    wide = .allocate(capacity: rows * Encoder.innerWidth)
    context = .allocate(capacity: rows * Encoder.width)
    update = .allocate(capacity: rows * Encoder.width)
    shares = .allocate(capacity: longestPart * padded)
    factors = .allocate(capacity: longestPart)
  }

  deinit {
    for pointer in [wide, context, update, shares, factors] { pointer.deallocate() }
  }
}
