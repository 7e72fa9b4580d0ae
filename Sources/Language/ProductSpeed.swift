import Foundation

/// How fast this machine multiplies matrices of 8-bit numbers, on one core, in operations a second; for benchmarks.
package enum ProductSpeed {
  /// The speed of products of several shapes that suit them, the best of all, and of those of all the encoder's
  /// layers over a full window, each with weights of its own.
  ///
  /// Measured in turns, so that a busy neighbour on the machine slows both.
  package static func measure() -> (peak: Double, encoder: Double) {
    let width = Encoder.width
    let inner = Encoder.innerWidth
    let rows = Encoder.longestWindow
    let layer = [(rows, 3 * width, width), (rows, width, width), (rows, inner, width), (rows, width, inner)]
    let layers = (0..<Encoder.layerCount).flatMap { _ in layer }
    let suitable = [
      (192, 768, 768), (384, 384, 1536), (384, 512, 1024), (1024, 1024, 1024), (rows, width, inner),
    ]
    var peak = 0.0
    var encoder = 0.0
    for _ in 0..<5 {
      for shape in suitable { peak = max(peak, speed(of: [shape], rounds: 20)) }
      encoder = max(encoder, speed(of: layers, rounds: 5))
    }
    return (peak, encoder)
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
    let time = ContinuousClock().measure { for _ in 0..<rounds { run() } }
    return operations * Double(rounds) / (time / .seconds(1))
  }
}
