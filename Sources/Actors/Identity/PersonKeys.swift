/// The keys under which a person's name is looked for.
///
/// A family name as Europe spells it finds nearly everybody. Names that romanisation spells in many ways are found by
/// their consonants as well; so that these do not find half the record, a western name shows its consonants only
/// together with the first sound of the given name.
struct PersonKeys {
  private(set) var keys: Set<String> = []

  init(_ name: PersonName) {
    let family = Self.familyWords(of: name)
    for word in family {
      keys.insert("f:" + word.key)
      if word.text.contains("-"), let last = word.parts.last { keys.insert("f:" + WesternSpelling.key(last)) }
    }
    switch name.tradition {
    case .chinese, .korean, .vietnamese: insertEastAsian(name)
    case .japanese: keys.insert("w:" + Self.sorted(name.words.map(\.joined)))
    case .arabic, .slavic: insertSounds(family, given: name.givenSound, isAlone: true)
    case .western, .iberian: insertSounds(family, given: name.givenSound, isAlone: name.words.count == 1)
    }
  }

  /// The words that may be the family name: where a father's, a mother's or a second family name may be left out, all
  /// behind the first.
  private static func familyWords(of name: PersonName) -> ArraySlice<NameWord> {
    let words = name.words
    guard words.count > 1, name.familyBegin < words.count else { return words[...] }
    switch name.tradition {
    case .arabic, .iberian: return words.dropFirst().filter { !$0.isInitial }.prefix(4)[...]
    case .japanese: return words[...]
    default: return words[name.familyBegin...].prefix(3)
    }
  }

  private mutating func insertSounds(_ family: ArraySlice<NameWord>, given: Character?, isAlone: Bool) {
    for word in family {
      for consonants in Self.consonants(of: word) {
        if isAlone { keys.insert("s:" + consonants) }
        if let given { keys.insert("s:\(consonants)/\(given)") }
      }
    }
  }

  /// Families are few in East Asia, so there the whole name is what finds somebody in other spellings.
  private mutating func insertEastAsian(_ name: PersonName) {
    let words = name.words.map(\.text)
    guard let family = words.last, words.count > 1 else { return }
    keys.insert("w:" + Self.sorted(name.words.map(\.joined)))
    let given = Array(words.dropLast())
    if let syllables = KoreanSyllables(given) {
      keys.insert("w:" + KoreanSyllables.familyKey(family) + "/" + syllables.keys.joined())
    }
    if let pinyin = Pinyin(given) {
      keys.insert("w:" + Pinyin.key(family) + "/" + pinyin.written.map(Pinyin.key).joined())
    }
  }

  private static func sorted(_ words: [String]) -> String { words.sorted().joined(separator: "+") }

  // MARK: - Consonants

  /// The consonants of a word in the one or two forms under which other spellings of it are found.
  private static func consonants(of word: NameWord) -> Set<String> {
    var forms: Set<String> = []
    for sounds in [word.arabicSounds, word.slavicSounds] {
      forms.insert(folded(sounds.bytes, keepsBreath: true))
      forms.insert(folded(sounds.bytes, keepsBreath: false))
    }
    return forms
  }

  /// One letter for the consonants that `SoundDistance` takes for near; h and, unless `keepsBreath`, kh go unheard
  /// inside a word ("Rahmon", "Rakhmon").
  private static func folded(_ bytes: [UInt8], keepsBreath: Bool) -> String {
    var result = ""
    for (place, byte) in bytes.enumerated() where !Sounds.isVowel(byte) {
      if place > 0, byte == UInt8(ascii: "h") || !keepsBreath && byte == UInt8(ascii: "x") { continue }
      let letter = consonantClass(of: byte)
      if result.last != letter { result.append(letter) }
    }
    // Names of vowels alone ("Au") are their own.
    return result.isEmpty ? String(decoding: bytes, as: UTF8.self) : result
  }

  static func consonantClass(of byte: UInt8) -> Character {
    switch byte {
    case UInt8(ascii: "g"), UInt8(ascii: "q"), UInt8(ascii: "x"), UInt8(ascii: "h"): "k"
    case UInt8(ascii: "Z"), UInt8(ascii: "C"), UInt8(ascii: "W"), UInt8(ascii: "S"): "j"
    case UInt8(ascii: "d"): "t"
    case UInt8(ascii: "z"), UInt8(ascii: "c"): "s"
    case UInt8(ascii: "f"): "v"
    default: Character(UnicodeScalar(byte))
    }
  }
}

extension PersonName {
  /// The first consonant or vowel of the given name, folded; nil where there is none.
  fileprivate var givenSound: Character? {
    guard familyBegin > 0, familyBegin < words.count, let first = words.first?.arabicSounds.bytes.first else {
      return nil
    }
    return Sounds.isVowel(first) ? "a" : PersonKeys.consonantClass(of: first)
  }
}
