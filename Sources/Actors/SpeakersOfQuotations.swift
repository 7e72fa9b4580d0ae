import Language

/// Which words are quoted, and which mentions are said to speak them.
struct SpeakersOfQuotations {
  /// For each attribution the mentions that its source consists of, by their indices.
  let speakers: [[Int]]
  /// For each word the attribution whose quoted content it is a part of.
  private let attributionOfWord: [Int?]

  /// Takes `attributions` with the mentions of their sources.
  init(_ attributions: [Attribution], speakers: [[Int]], _ passage: Passage) {
    self.speakers = speakers
    var attributionOfWord = [Int?](repeating: nil, count: passage.words.count)
    for (number, attribution) in attributions.enumerated() {
      for span in attribution.content {
        for word in passage.range(span) where passage.words[word].quotation == .inside {
          attributionOfWord[word] = number
        }
      }
    }
    self.attributionOfWord = attributionOfWord
  }

  /// The attribution that quotes the word; nil where none does.
  func quotation(at word: Int) -> Int? { attributionOfWord[word] }
}
