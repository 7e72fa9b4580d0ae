import Foundation

/// What the words of a text say for each language.
struct LanguageTally {
  /// A text in a language that is known here scores at least this much a word.
  private static let usualDensity = 0.9
  /// How far scores are to be believed: they come from words that depend on each other.
  private static let trust = 0.3
  /// Letters below which a script says nothing.
  private static let fewestLetters = 8.0

  private let tables: [WritingSystem: LanguageTable]
  private var letters = [Double](repeating: 0, count: WritingSystem.allCases.count)
  private var wordCounts = [Int](repeating: 0, count: WritingSystem.allCases.count)
  private var scores: [[Double]]

  init(_ tables: [WritingSystem: LanguageTable]) {
    self.tables = tables
    scores = WritingSystem.allCases.map { .init(repeating: 0, count: tables[$0]?.codes.count ?? 0) }
  }

  /// Adds a word in small letters.
  mutating func add(_ word: [Unicode.Scalar]) {
    var first: WritingSystem?
    for letter in word {
      guard let system = WritingSystem(letter) else { continue }
      letters[system.rawValue] += system.letterWeight
      first = first ?? system
    }
    guard let first, let table = tables[first] else { return }
    wordCounts[first.rawValue] += 1
    table.add(word, to: &scores[first.rawValue])
  }

  /// The language that most speaks for; nil where nothing says enough.
  var guess: LanguageGuess? {
    var letters = letters
    // Japanese is written in both, with at least some kana; Chinese in one.
    let (kana, han) = (letters[WritingSystem.kana.rawValue], letters[WritingSystem.han.rawValue])
    let japanese = kana > 0.05 * (kana + han) ? WritingSystem.kana : .han
    letters[WritingSystem.kana.rawValue] = 0
    letters[WritingSystem.han.rawValue] = 0
    letters[japanese.rawValue] = kana + han

    let total = letters.reduce(0, +)
    guard let system = WritingSystem.allCases.max(by: { letters[$0.rawValue] < letters[$1.rawValue] }),
      letters[system.rawValue] >= Self.fewestLetters
    else { return nil }
    let share = letters[system.rawValue] / total
    guard let best = system.onlyLanguage.map({ ($0, 1.0) }) ?? bestLanguage(of: system), best.1 * share >= 0.5
    else { return nil }
    return LanguageGuess(code: best.0, confidence: best.1 * share)
  }

  private func bestLanguage(of system: WritingSystem) -> (String, Double)? {
    let scores = scores[system.rawValue]
    guard let table = tables[system], let best = scores.indices.max(by: { scores[$0] < scores[$1] })
    else { return nil }
    let others = scores.reduce(0) { $0 + exp(Self.trust * ($1 - scores[best])) }
    let density = scores[best] / Double(max(wordCounts[system.rawValue], 1))
    return (table.codes[best], min(1, density / Self.usualDensity) / others)
  }
}
