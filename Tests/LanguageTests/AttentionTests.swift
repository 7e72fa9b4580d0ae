import Foundation
import Testing

@testable import Language

@Suite("Attention")
struct AttentionTests {
  /// Each length leaves another rest of the wordpieces that are taken together, and of the columns that they fill.
  @Test(
    "makes the contexts that the formula gives, of each window for itself",
    arguments: [1, 2, 3, 4, 5, 31, 32, 33, 66, 224]
  )
  func formula(length: Int) {
    let parts = [0..<3, 3..<3 + length, 3 + length..<5 + length]
    let space = EncoderWorkspace(rows: 5 + length, longestPart: max(3, length))
    let width = Encoder.width
    for index in 0..<space.rows * 3 * width {
      space.attention[index] = Float(sin(Double(index * index % 10_007)))
    }
    for part in parts { Attention.apply(to: part, space) }
    for part in parts {
      for row in part {
        for head in [0, Encoder.headCount - 1] {
          let found = space.context + row * width + head * Encoder.headWidth
          let differences = context(of: row, in: part, head: head, space).enumerated().map {
            abs(found[$0] - $1)
          }
          #expect(differences.allSatisfy { $0 < 1e-5 })
        }
      }
    }
  }

  /// softmax(q · kᵀ / √d) · v, as Vaswani et al. write it.
  private func context(of row: Int, in part: Range<Int>, head: Int, _ space: EncoderWorkspace) -> [Float] {
    let size = Encoder.headWidth
    func vector(_ row: Int, _ kind: Int) -> [Double] {
      (0..<size).map { Double(space.attention[(row * 3 + kind) * Encoder.width + head * size + $0]) }
    }
    let query = vector(row, 0)
    let weights = part.map { other in
      exp(zip(query, vector(other, 1)).reduce(0) { $0 + $1.0 * $1.1 } / Double(size).squareRoot())
    }
    let whole = weights.reduce(0, +)
    let values = part.map { vector($0, 2) }
    return (0..<size).map { index in
      Float(zip(weights, values).reduce(0) { $0 + $1.0 * $1.1[index] } / whole)
    }
  }
}
