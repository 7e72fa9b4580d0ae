import Foundation

/// How fast this machine multiplies matrices of 8-bit numbers, on one core, in operations a second; for benchmarks.
package enum ProductSpeed {
  /// The best of several shapes that suit such products.
  package static func peak() -> Double {
    [(192, 768, 768), (384, 384, 1536), (384, 1024, 1024), (320, 1536, 384)].map {
      speed(of: [$0], rounds: 40)
    }.max() ?? 0
  }

  /// The products of all layers over a full window, each with weights of its own.
  package static func encoder() -> Double {
    let width = Encoder.width
    let inner = Encoder.innerWidth
    let rows = Encoder.longestWindow
    let layer = [(rows, 3 * width, width), (rows, width, width), (rows, inner, width), (rows, width, inner)]
    return speed(of: (0..<Encoder.layerCount).flatMap { _ in layer }, rounds: 10)
  }

  /// Shapes are rows, columns and inner width.
  private static func speed(of shapes: [(Int, Int, Int)], rounds: Int) -> Double {
    let operands = shapes.map { rows, columns, inner in
      (
        left: [UInt8](repeating: 77, count: rows * inner),
        right: [Int8](repeating: -55, count: inner * columns),
        result: UnsafeMutablePointer<Int32>.allocate(capacity: rows * columns)
      )
    }
    defer { for operand in operands { operand.result.deallocate() } }
    func run() {
      for (shape, operand) in zip(shapes, operands) {
        MatrixProduct.multiply(
          operand.left,
          operand.right,
          into: operand.result,
          rows: shape.0,
          columns: shape.1,
          inner: shape.2
        )
      }
    }
    run()
    let operations = shapes.reduce(0.0) { $0 + 2 * Double($1.0) * Double($1.1) * Double($1.2) }
    return (0..<3).map { _ in
      let time = ContinuousClock().measure { for _ in 0..<rounds { run() } }
      return operations * Double(rounds) / (time / .seconds(1))
    }.max() ?? 0
  }
}
