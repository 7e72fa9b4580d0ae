/// Hashes every run of four words of a text.
///
/// Words are runs of letters and digits in small letters. Apostrophes, soft hyphens and the accents of western Europe
/// are as if they were not there ("don’t" is "dont", "café" is "cafe"), and every other sign parts words, so that marks and spaces make no
/// difference. Runs go on from one paragraph to the next, since papers part paragraphs in their own way.
///
/// The hash is written out here because it must never change: FNV-1a over the word's scalars, the four words combined as
/// digits of a number, and the finaliser of SplitMix64 (Steele, Lea and Flood, 2014), so that all bits are as random as
/// the others.
struct Shingles {
  /// How many words were read.
  private(set) var wordCount = 0
  private var word: UInt64 = Self.offset
  private var isInWord = false
  /// The hashes of the three words before.
  private var before: (UInt64, UInt64, UInt64) = (0, 0, 0)

  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Reads a paragraph and hands over the hash of each run that ends in it.
  mutating func read(_ paragraph: Substring, _ take: (UInt64) -> Void) {
    for scalar in paragraph.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: add(scalar.value)
      case 0x41...0x5A: add(scalar.value | 0x20)
      case 0x27, 0xAD, 0x2BC, 0x300...0x36F, 0x200B...0x200D, 0x2018, 0x2019: continue
      case 0..<0xC0, 0x2010...0x206F: endWord(take)
      case 0xC0...0xFF where scalar.value != 0xD7 && scalar.value != 0xF7:
        add(UInt32(Self.baseLetters[Int(scalar.value) & 0x1F]))
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          for small in scalar.properties.lowercaseMapping.unicodeScalars { add(small.value) }
        } else {
          endWord(take)
        }
      }
    }
    endWord(take)
  }

  private mutating func add(_ value: UInt32) {
    word = (word ^ UInt64(value)) &* Self.prime
    isInWord = true
  }

  private mutating func endWord(_ take: (UInt64) -> Void) {
    guard isInWord else { return }
    wordCount += 1
    if wordCount > 3 {
      let number = ((before.0 &* Self.base &+ before.1) &* Self.base &+ before.2) &* Self.base &+ word
      take(Self.mixed(number))
    }
    before = (before.1, before.2, word)
    word = Self.offset
    isInWord = false
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var number = number
    number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
    return number ^ (number >> 31)
  }

  /// The letters from U+00C0 on without their accents, in both cases; "×" and "÷" stand among them and are no letters.
  private static let baseLetters = Array("aaaaaaaceeeeiiiidnooooo_ouuuuyty".utf8)
}
