/// The memory that the reading of one window, or of several together, needs.
final class EncoderWorkspace {
  let scratch: Scratch
  let rows: Int
  /// Queries, keys and values of each wordpiece, `rows × 3 · width`.
  let attention: UnsafeMutablePointer<Float>
  /// What attention makes of them, `rows × width`.
  let context: UnsafeMutablePointer<Float>
  /// The keys of one head of a window, a column a wordpiece.
  let keys: UnsafeMutablePointer<Float>
  /// The values of that head, a row a wordpiece.
  let values: UnsafeMutablePointer<Float>
  /// The queries of a few wordpieces.
  let queries: UnsafeMutablePointer<Float>
  /// How much these heed each wordpiece of the window.
  let scores: UnsafeMutablePointer<Float>
  /// What each row of scores has to be multiplied by.
  let factors: UnsafeMutablePointer<Float>

  /// Makes room for `rows` wordpieces, of which at most `longestPart` see one another.
  init(rows: Int, longestPart: Int) {
    self.rows = rows
    let padded = Attention.padded(longestPart)
    scratch = Scratch(rows: rows, width: Encoder.innerWidth)
    attention = Lanes.floats(rows * 3 * Encoder.width)
    context = Lanes.floats(rows * Encoder.width)
    keys = Lanes.floats(Encoder.headWidth * padded)
    values = Lanes.floats(Encoder.headWidth * padded)
    queries = Lanes.floats(Attention.rowsAtOnce * Encoder.headWidth)
    scores = Lanes.floats(Attention.rowsAtOnce * padded)
    factors = Lanes.floats(Attention.rowsAtOnce)
  }

  deinit {
    for pointer in [attention, context, keys, values, queries, scores, factors] { pointer.deallocate() }
  }
}
