import Foundation

/// Scores the words of one script for each language that is written in it.
///
/// A naive Bayes classifier over frequent words, beginnings and endings of other words, and letters, as if each
/// language's frequent words were spread by Zipf's law. A word's score for a language is the logarithm of how much more
/// probable it is there than in a language that does not list it; so most words score for few languages.
struct LanguageTable: Sendable {
  /// What speaks for which language; the languages are counted as in `codes`.
  private typealias Votes = [(language: Int, score: Double)]

  /// The languages' tags.
  let codes: [String]
  private var words: [UInt64: Votes] = [:]
  private var endings: [UInt64: Votes] = [:]
  private var beginnings: [UInt64: Votes] = [:]
  private var letters: [Unicode.Scalar: Votes] = [:]

  private static let partLengths = [5, 4, 3, 2, 1]

  init(_ profiles: [LanguageProfile]) {
    codes = profiles.map(\.code)
    for (language, profile) in profiles.enumerated() {
      for (rank, word) in Self.parted(profile.words).enumerated() {
        // The share of a language's words that this one has, against that by which it strays into others.
        let score = log(0.06 / Double(rank + 2) / 0.0002)
        words[Self.key(word[...]), default: []].append((language, word.count == 1 ? score / 2 : score))
      }
      for part in Self.parted(profile.parts) {
        let isEnding = part.first == "-"
        let letters = isEnding ? part.dropFirst() : part.dropLast()
        let score = 0.4 * Double(min(letters.count, 4))
        if isEnding {
          endings[Self.key(letters), default: []].append((language, score))
        } else {
          beginnings[Self.key(letters), default: []].append((language, score))
        }
      }
      for letter in Set(profile.letters.unicodeScalars) {
        letters[letter, default: []].append((language, 0))
      }
    }
    // The fewer languages have a letter, the more it says.
    letters = letters.mapValues { votes in
      votes.map { ($0.language, 0.4 * log(Double(profiles.count) / Double(votes.count))) }
    }
  }

  /// Adds what `word`, in small letters, says for each language.
  func add(_ word: [Unicode.Scalar], to scores: inout [Double]) {
    for letter in word where !letter.isASCII {
      add(letters[letter], to: &scores)
    }
    if let votes = words[Self.key(word[...])] { return add(votes, to: &scores) }
    guard word.count > 3 else { return }
    add(longest(endings) { word.suffix($0) }, to: &scores)
    add(longest(beginnings) { word.prefix($0) }, to: &scores)

    func longest(
      _ parts: [UInt64: Votes],
      _ part: (Int) -> ArraySlice<Unicode.Scalar>
    ) -> Votes? {
      for length in Self.partLengths where length + 1 < word.count {
        if let votes = parts[Self.key(part(length))] { return votes }
      }
      return nil
    }
  }

  private func add(_ votes: Votes?, to scores: inout [Double]) {
    for vote in votes ?? [] { scores[vote.language] += vote.score }
  }

  private static func parted(_ list: String) -> [[Unicode.Scalar]] {
    list.unicodeScalars.split(separator: " ").map(Array.init)
  }

  /// FNV-1a over the scalars (http://www.isthe.com/chongo/tech/comp/fnv): that two words share a key is improbable, and
  /// would do little harm.
  private static func key(_ word: ArraySlice<Unicode.Scalar>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x100_0000_01B3 }
  }
}
