/// The syllables of a Korean name, brought to one form from the many ways to romanise them.
///
/// Korean tells k from g, t from d, p from b and ch from j only by breath, and its vowels o, eo, u and eu are spelt by
/// taste ("Roh", "Noh"; "Yeon", "Yun"; "Myung", "Myong", "Myeong"), so each of these groups folds into one sound.
struct KoreanSyllables: Hashable, Sendable {
  /// One key a syllable.
  var keys: [String]

  var count: Int { keys.count }

  /// Reads `words` as Korean syllables; nil where they are none, or more than four.
  init?(_ words: [String]) {
    keys = []
    for part in words.flatMap({ $0.split(separator: "-") }) {
      guard let found = Self.syllables(of: part, atMost: 2) else { return nil }
      keys += found
    }
    guard (1...4).contains(keys.count) else { return nil }
  }

  /// The key of a family name, some of which have spellings of their own.
  static func familyKey(_ word: String) -> String {
    switch word {
    case "lee", "yi", "rhee", "ri", "i": "i"
    case "park", "pak", "bak": "pak"
    case "roh", "noh", "no": "nU"
    case "lim", "rim", "im": "im"
    case "yoo", "yu", "ryu": "yU"
    case "choi", "choe": "chwe"
    default: KoreanSyllables([word])?.keys.joined() ?? word
    }
  }

  private static func syllables(of word: Substring, atMost limit: Int) -> [String]? {
    if word.isEmpty { return [] }
    guard limit > 0, word.count <= 14 else { return nil }
    for onset in onsets where word.hasPrefix(onset.0) {
      let afterOnset = word.dropFirst(onset.0.count)
      for vowel in vowels where afterOnset.hasPrefix(vowel.0) {
        let afterVowel = afterOnset.dropFirst(vowel.0.count)
        for coda in codas where afterVowel.hasPrefix(coda.0) {
          if let rest = syllables(of: afterVowel.dropFirst(coda.0.count), atMost: limit - 1) {
            return [onset.1 + vowel.1 + coda.1] + rest
          }
        }
      }
    }
    return nil
  }

  private static let onsets = [
    ("kk", "k"), ("k", "k"), ("g", "k"), ("n", "n"), ("tt", "t"), ("t", "t"), ("d", "t"), ("r", "r"),
    ("l", "r"),
    ("m", "m"), ("pp", "p"), ("p", "p"), ("b", "p"), ("sh", "s"), ("ss", "s"), ("s", "s"), ("jj", "c"),
    ("ch", "c"),
    ("j", "c"), ("h", "h"), ("", ""),
  ]

  private static let vowels = [
    ("yeo", "yU"), ("you", "yU"), ("yoo", "yU"), ("yu", "yU"), ("yo", "yU"), ("yae", "ye"), ("ye", "ye"),
    ("ya", "ya"),
    ("wae", "we"), ("woe", "we"), ("wa", "wa"), ("woo", "U"), ("wo", "wU"), ("weo", "wU"), ("we", "we"),
    ("wi", "wi"),
    ("oe", "we"), ("eo", "U"), ("eu", "U"), ("oo", "U"), ("ou", "U"), ("uh", "U"), ("ui", "i"), ("ae", "e"),
    ("ai", "e"), ("ay", "e"), ("ee", "i"), ("yi", "i"), ("ah", "a"), ("a", "a"), ("e", "e"), ("i", "i"),
    ("oh", "U"),
    ("o", "U"), ("u", "U"), ("y", "i"),
  ]

  private static let codas = [
    ("ng", "N"), ("ck", "k"), ("k", "k"), ("g", "k"), ("n", "n"), ("t", "t"), ("d", "t"), ("l", "l"),
    ("r", "l"),
    ("m", "m"), ("p", "p"), ("b", "p"), ("", ""),
  ]
}
