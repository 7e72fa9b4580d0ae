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
    func floats(_ count: Int) -> UnsafeMutablePointer<Float> {
      Lanes.allocate(count).bindMemory(to: Float.self, capacity: count)
    }
    self.rows = rows
    let padded = Attention.padded(longestPart)
    scratch = Scratch(rows: rows, width: Encoder.innerWidth)
    attention = floats(rows * 3 * Encoder.width)
    context = floats(rows * Encoder.width)
    keys = floats(Encoder.headWidth * padded)
    values = floats(Encoder.headWidth * padded)
    queries = floats(Attention.rowsAtOnce * Encoder.headWidth)
    scores = floats(Attention.rowsAtOnce * padded)
    factors = floats(Attention.rowsAtOnce)
  }

  deinit {
    for pointer in [attention, context, keys, values, queries, scores, factors] { pointer.deallocate() }
  }
}
