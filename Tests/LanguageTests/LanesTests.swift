import Foundation
import Testing

@testable import Language

@Suite("Sixteen floats at once")
struct LanesTests {
  /// Numbers from `range`, the same distance apart, sixteen by sixteen.
  private func lanes(_ range: ClosedRange<Float>) -> [Lanes] {
    let count = 4096
    let step = (range.upperBound - range.lowerBound) / Float(count * Lanes.width - 1)
    return (0..<count).map { row in
      var lanes = Lanes.zero
      for index in 0..<Lanes.width {
        lanes[index] = range.lowerBound + Float(row * Lanes.width + index) * step
      }
      return lanes
    }
  }

  @Test("the exponential errs by less than a millionth")
  func exponential() {
    for numbers in lanes(-80...80) {
      let found = numbers.exponential
      for index in 0..<Lanes.width {
        let expected = exp(Double(numbers[index]))
        #expect(abs(Double(found[index]) - expected) <= 1e-6 * expected)
      }
    }
  }

  @Test("the Gaussian error linear unit errs by less than 5e-6, also far from 0")
  func gaussianErrorLinear() {
    for numbers in lanes(-12...12) {
      let found = numbers.gaussianErrorLinear
      for index in 0..<Lanes.width {
        let number = Double(numbers[index])
        let expected = number / 2 * (1 + erf(number / 2.0.squareRoot()))
        #expect(abs(Double(found[index]) - expected) < 5e-6)
      }
    }
  }

  @Test("the largest and the sum are of all lanes", arguments: 0..<Lanes.width)
  func reductions(place: Int) {
    var lanes = Lanes(repeating: -3)
    lanes[place] = 7
    #expect(lanes.largest == 7)
    #expect(lanes.total == 7 - 3 * Float(Lanes.width - 1))
  }
}
