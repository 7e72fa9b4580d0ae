/// A name by its sounds, as far as romanisation keeps them.
///
/// Letters fold into one byte a sound. Lower-case bytes are sounds of their own letter; `S` is sh, `C` is ch, `Z` is
/// zh, `x` is kh, `W` is shch, `E` is the diphthong of "Hussein" and "Sergei". A run of vowels is one sound, and
/// doubled letters are single, so that "Soleimani", "Suleymani" and "Sulaymani" differ in little or nothing.
struct Sounds: Hashable, Sendable {
  var bytes: [UInt8]

  /// The sounds of `word`, in lower case and without accents, by the spelling habits of `tradition`.
  init(_ word: String, of tradition: NameTradition) {
    var letters = Array(word.utf8.filter { (0x61...0x7A).contains($0) })
    if tradition == .slavic { Self.mendSlavic(&letters) }
    bytes = []
    var index = 0
    while index < letters.count {
      if Self.isVowelLetter(letters, at: index, tradition) {
        let end = Self.vowelEnd(letters, from: index, tradition)
        Self.appendVowel(letters[index..<end], to: &bytes)
        index = end
      } else {
        let (length, sounds) = Self.consonant(letters[index...], tradition)
        for sound in sounds where bytes.last != sound { bytes.append(sound) }
        index += length
      }
    }
    if bytes.count > 2, bytes.last == UInt8(ascii: "h") { bytes.removeLast() }
    if let place = bytes.indices.dropLast().first(where: {
      bytes[$0] == UInt8(ascii: "n") && bytes[$0 + 1] == UInt8(ascii: "b")
    }) {
      bytes[place] = UInt8(ascii: "m")
    }
  }

  /// The consonants alone, with k for all sounds made at the back of the mouth.
  var skeleton: [UInt8] {
    bytes.compactMap { byte in
      if Self.isVowel(byte) { return nil }
      switch byte {
      case UInt8(ascii: "g"), UInt8(ascii: "q"): return UInt8(ascii: "k")
      default: return byte
      }
    }
  }

  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  // MARK: - Vowels

  /// y is a vowel everywhere, w where no vowel follows ("Rowhani").
  private static func isVowelLetter(_ letters: [UInt8], at index: Int, _ tradition: NameTradition) -> Bool {
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    case UInt8(ascii: "w"):
      tradition != .slavic && index > 0 && isVowelLetter(letters, at: index - 1, tradition)
        && (index + 1 == letters.count || !isPlainVowel(letters[index + 1]))
    default: false
    }
  }

  private static func isPlainVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func vowelEnd(_ letters: [UInt8], from begin: Int, _ tradition: NameTradition) -> Int {
    var end = begin + 1
    while end < letters.count, isVowelLetter(letters, at: end, tradition) { end += 1 }
    return end
  }

  /// Appends the one or two sounds of a run of vowels.
  private static func appendVowel(_ run: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let letters = run.map { $0 == UInt8(ascii: "y") ? UInt8(ascii: "i") : $0 }
    var simple: [UInt8] = []
    for letter in letters where simple.last != letter { simple.append(letter) }
    let text = String(decoding: simple, as: UTF8.self)
    let sounds: String
    switch text {
    case "e" where letters.count == 2: sounds = "i"
    case "o" where letters.count == 2: sounds = "u"
    case "ou", "ow": sounds = "u"
    case "au", "aw", "aou": sounds = "au"
    case "oa": sounds = "o"
    case "ea": sounds = "e"
    case "ie" where letters.count == 2: sounds = "i"
    case "ai", "ei", "ae", "aei", "eai", "eie", "aie": sounds = "E"
    case "aia", "eia": sounds = "Ea"
    default: sounds = Self.ends(of: text)
    }
    bytes.append(contentsOf: sounds.utf8)
  }

  private static func contains(_ text: String, _ letters: [UInt8]) -> Bool {
    String(decoding: letters, as: UTF8.self).contains(text)
  }

  private static func ends(of text: String) -> String {
    guard let first = text.first, let last = text.last, first != last else { return String(text.prefix(1)) }
    return String([first, last])
  }

  // MARK: - Consonants

  private static func consonant(_ letters: ArraySlice<UInt8>, _ tradition: NameTradition) -> (Int, [UInt8]) {
    for (spelling, sounds) in tradition == .slavic ? slavicClusters : arabicClusters
    where letters.starts(with: spelling) {
      return (spelling.count, sounds)
    }
    guard let letter = letters.first else { return (1, []) }
    switch letter {
    case UInt8(ascii: "g")
    where letters.starts(with: Array("gui".utf8)) || letters.starts(with: Array("gue".utf8)):
      return (2, [letter])
    case UInt8(ascii: "q"), UInt8(ascii: "c"): return (1, [UInt8(ascii: "k")])
    case UInt8(ascii: "w"): return (1, [UInt8(ascii: "v")])
    case UInt8(ascii: "x"): return (1, Array("ks".utf8))
    default: return (1, [letter])
    }
  }

  private static let arabicClusters = clusters([
    ("sch", "S"), ("tch", "C"), ("sh", "S"), ("ch", "C"), ("kh", "x"), ("gh", "g"), ("dj", "j"), ("dh", "d"),
    ("th", "t"), ("ph", "f"), ("zh", "Z"), ("ck", "k"),
  ])

  private static let slavicClusters = clusters([
    ("schtsch", "W"), ("shch", "W"), ("stch", "W"), ("tsch", "C"), ("tch", "C"), ("zh", "Z"), ("sch", "S"),
    ("sh", "S"), ("ch", "C"), ("kh", "x"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("ff", "v"), ("ck", "k"),
  ])

  private static func clusters(_ pairs: [(String, String)]) -> [([UInt8], [UInt8])] {
    pairs.map { (Array($0.0.utf8), Array($0.1.utf8)) }
  }

  /// "Yeltsin" and "Eltsin" sound alike; j before a vowel is y, as Germans write it.
  private static func mendSlavic(_ letters: inout [UInt8]) {
    for index in letters.indices where letters[index] == UInt8(ascii: "j") {
      if index + 1 == letters.count || isPlainVowel(letters[index + 1])
        || (index > 0 && isPlainVowel(letters[index - 1]))
      {
        letters[index] = UInt8(ascii: "y")
      }
    }
    // "Chruschtschow": who writes sch for sh, writes ch for kh.
    if letters.starts(with: Array("chr".utf8)), Self.contains("sch", letters) {
      letters[0] = UInt8(ascii: "k")
    }
    if letters.count > 3, letters[0] == UInt8(ascii: "y"), letters[1] == UInt8(ascii: "e") {
      letters.removeFirst()
    }
  }
}
