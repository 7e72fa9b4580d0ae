extension LanguageRecognizer {
  /// How many letters a text must have, so that a guess is more than luck.
  private static let fewestLetters = 100
  /// How sure a guess must be.
  private static let leastConfidence = 0.8

  /// The language that an article is surely written in, by its text and not by what it says of itself.
  ///
  /// - Parameter article: An article, of whose text the first 64 KiB count.
  /// - Returns: A BCP 47 tag such as "de"; nil where the text has fewer than 100 letters, or where the confidence of the
  ///   guess is below 0.8.
  public func sureLanguage(of article: Article) -> String? {
    let letters = article.text.unicodeScalars.lazy.filter { $0.properties.isAlphabetic }
    guard letters.prefix(Self.fewestLetters).count == Self.fewestLetters,
      let guess = guess(of: article.text), guess.confidence >= Self.leastConfidence
    else { return nil }
    return guess.code
  }
}
