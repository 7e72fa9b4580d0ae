import Foundation

/// The distributions that a record is drawn from.
extension RandomNumberGenerator {
  /// A rank below `count`, the chance of rank r being about proportional to 1 / (r + 1), as Zipf found for words.
  mutating func rank(below count: Int) -> Int {
    let drawn = exp(Double.random(in: 0..<1, using: &self) * log(Double(count + 1)))
    return min(count - 1, Int(drawn) - 1)
  }

  /// One of the choices, the first ones far more often than the last ones.
  mutating func skewed<Choice>(_ choices: [Choice]) -> Choice { choices[rank(below: choices.count)] }

  /// One of the choices, each as often as the others.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &self)]
  }

  /// Whether something happens that happens in `percent` of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// A whole number whose logarithm is normally distributed (Box and Muller, 1958), kept within `range`.
  mutating func logNormal(median: Double, deviation: Double, in range: ClosedRange<Int>) -> Int {
    let length = (-2 * log(Double.random(in: Double.ulpOfOne..<1, using: &self))).squareRoot()
    let normal = length * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
    return min(max(Int((median * exp(deviation * normal)).rounded()), range.lowerBound), range.upperBound)
  }
}
