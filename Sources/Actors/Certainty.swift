import Foundation
import Language

/// How probable it is that a mention belongs to its cluster, made of what the rules and the model say.
enum Certainty {
  /// The calibrated certainty of a mention of this form, of which `estimate` was said on the way.
  ///
  /// A slope and an intercept on the log-odds (Platt 1999), fitted by `Training/calibrate_speakers.py`.
  static func calibrated(_ estimate: Double, _ form: Mention.Form) -> Double {
    let (intercept, slope) = weights(of: form)
    let bounded = min(0.98, max(0.02, estimate))
    return 1 / (1 + exp(-(intercept + slope * log(bounded / (1 - bounded)))))
  }

  private static func weights(of form: Mention.Form) -> (intercept: Double, slope: Double) {
    switch form {
    case .named: (0.25, 0.88)
    case .nominal: (0.19, 0.39)
    case .pronoun: (-0.05, 1.30)
    }
  }
}
