import Foundation

/// What speaks for a statement, and the probability that it makes.
package struct Evidence: Hashable, Sendable {
  /// The log-odds that a cue begins where the statement's does.
  var cueScore: Double
  /// The logarithm of the probability of the whole labelling.
  var logProbability: Double
  /// The mean probability of the source's words; nil where there is no source.
  var source: Double?
  /// The mean probability of the content's words.
  var content: Double
  /// The share of the content's words that stand in quotation marks.
  var quoted: Double

  /// The numbers that the calibration weighs, 1 first.
  package var features: [Double] {
    [1, cueScore, max(logProbability, -8), source == nil ? 1 : 0, source ?? 1, content, quoted]
  }

  /// The probability that a reader would find the same statement: content that overlaps by half and the same source.
  var confidence: Double {
    let sum = zip(features, Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }

  /// Fitted by `Training/calibrate.py`.
  private static let weights = [-2.1386, 0.4307, 0.6955, -0.8417, 0.2042, 1.9951, 1.0615]
}
