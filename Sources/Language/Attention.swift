/// Scaled dot-product attention (Vaswani et al. 2017), a head and a few wordpieces at a time, so that what is between
/// the two products stays next to the processor; after the idea of Dao et al. 2022, "FlashAttention".
enum Attention {
  /// The wordpieces whose contexts are made together, so that what they see is fetched once for all.
  static let rowsAtOnce = 4
  /// The width of a product that is made in one go.
  private static let columnsAtOnce = 2 * Lanes.width
  /// From one wordpiece's queries, keys and values to the next one's.
  private static let rowStride = 3 * Encoder.width

  /// How many columns the scores of `count` wordpieces fill.
  static func padded(_ count: Int) -> Int { (count + columnsAtOnce - 1) / columnsAtOnce * columnsAtOnce }

  /// Makes contexts of the queries, keys and values of the wordpieces of `part`, which see one another only.
  static func apply(to part: Range<Int>, _ space: EncoderWorkspace) {
    precondition(Encoder.headWidth == columnsAtOnce, "a head's values are multiplied in one go")
    for head in 0..<Encoder.headCount {
      let column = head * Encoder.headWidth
      let queries = space.attention + part.lowerBound * rowStride + column
      transpose(queries + Encoder.width, rows: part.count, into: space.keys)
      // Far apart, they would push each other out of the cache.
      gather(queries + 2 * Encoder.width, rows: part.count, into: space.values)
      for row in stride(from: 0, to: part.count, by: rowsAtOnce) {
        let rows = min(rowsAtOnce, part.count - row)
        scale(queries + row * rowStride, rows: rows, into: space.queries)
        attend(
          to: part.count,
          rows: rows,
          into: space.context + (part.lowerBound + row) * Encoder.width + column,
          space
        )
      }
    }
  }

  /// Makes the contexts of the wordpieces whose queries are in `space`, among all `count` of the window.
  private static func attend(
    to count: Int,
    rows: Int,
    into contexts: UnsafeMutablePointer<Float>,
    _ space: EncoderWorkspace
  ) {
    let padded = padded(count)
    let scores = space.scores
    for column in stride(from: 0, to: padded, by: columnsAtOnce) {
      multiply(
        space.queries,
        leftStride: Encoder.headWidth,
        space.keys + column,
        rightStride: padded,
        inner: Encoder.headWidth
      ) { row, first, second in
        first.store(scores + row * padded + column)
        second.store(scores + row * padded + column + Lanes.width)
      }
    }
    for row in 0..<rowsAtOnce {
      let shares = scores + row * padded
      // What pads a row gets no share.
      for column in count..<padded { shares[column] = -.greatestFiniteMagnitude }
      space.factors[row] = RowKernels.softmax(shares, count: padded)
    }
    multiply(
      scores,
      leftStride: padded,
      space.values,
      rightStride: Encoder.headWidth,
      inner: count
    ) { row, first, second in
      guard row < rows else { return }
      let context = contexts + row * Encoder.width
      (first * space.factors[row]).store(context)
      (second * space.factors[row]).store(context + Lanes.width)
    }
  }

  /// Multiplies four rows with two lanes' columns, and hands each row of the product to `use`.
  @inline(__always)
  private static func multiply(
    _ left: UnsafePointer<Float>,
    leftStride: Int,
    _ right: UnsafePointer<Float>,
    rightStride: Int,
    inner: Int,
    use: (_ row: Int, _ first: Lanes, _ second: Lanes) -> Void
  ) {
    var first = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
    var second = first
    var right = right
    for index in 0..<inner {
      let one = Lanes(right)
      let other = Lanes(right + Lanes.width)
      right += rightStride
      let factor0 = Lanes(repeating: left[index])
      let factor1 = Lanes(repeating: left[index + leftStride])
      let factor2 = Lanes(repeating: left[index + 2 * leftStride])
      let factor3 = Lanes(repeating: left[index + 3 * leftStride])
      first.0 = one.times(factor0, plus: first.0)
      first.1 = one.times(factor1, plus: first.1)
      first.2 = one.times(factor2, plus: first.2)
      first.3 = one.times(factor3, plus: first.3)
      second.0 = other.times(factor0, plus: second.0)
      second.1 = other.times(factor1, plus: second.1)
      second.2 = other.times(factor2, plus: second.2)
      second.3 = other.times(factor3, plus: second.3)
    }
    use(0, first.0, second.0)
    use(1, first.1, second.1)
    use(2, first.2, second.2)
    use(3, first.3, second.3)
  }

  /// Turns keys, so that those of several wordpieces lie side by side.
  private static func transpose(
    _ keys: UnsafePointer<Float>,
    rows: Int,
    into result: UnsafeMutablePointer<Float>
  ) {
    let padded = padded(rows)
    for row in 0..<rows {
      let key = keys + row * rowStride
      var place = result + row
      for index in 0..<Encoder.headWidth {
        place.pointee = key[index]
        place += padded
      }
    }
    for index in 0..<Encoder.headWidth {
      (result + index * padded + rows).update(repeating: 0, count: padded - rows)
    }
  }

  /// Lays values below one another.
  private static func gather(
    _ values: UnsafePointer<Float>,
    rows: Int,
    into result: UnsafeMutablePointer<Float>
  ) {
    for row in 0..<rows {
      (result + row * Encoder.headWidth).update(from: values + row * rowStride, count: Encoder.headWidth)
    }
  }

  /// Lays queries next to one another, scaled; the last one also for those that are missing.
  private static func scale(
    _ queries: UnsafePointer<Float>,
    rows: Int,
    into result: UnsafeMutablePointer<Float>
  ) {
    let factor = 1 / Float(Encoder.headWidth).squareRoot()
    for row in 0..<rowsAtOnce {
      let query = queries + min(row, rows - 1) * rowStride
      for column in stride(from: 0, to: Encoder.headWidth, by: Lanes.width) {
        (Lanes(query + column) * factor).store(result + row * Encoder.headWidth + column)
      }
    }
  }
}
