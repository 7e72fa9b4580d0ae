/// The language that a text seems to be written in.
public struct LanguageGuess: Hashable, Sendable {
  /// The language, as a BCP 47 tag such as "en".
  public var code: String
  /// How sure the guess is, from 0.5 to 1; the longer and the purer the text, the surer.
  public var confidence: Double

  /// Makes a guess.
  public init(code: String, confidence: Double) {
    self.code = code
    self.confidence = confidence
  }
}
