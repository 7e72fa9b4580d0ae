/// The syllables of a Chinese name, as pinyin, also where it was spelt by the older system of Wade and Giles.
struct Pinyin: Hashable, Sendable {
  /// The syllables as written.
  var written: [String]
  /// Whether each is a syllable of pinyin.
  var isPinyin: Bool

  /// Parts `words` into one or two syllables; nil where they are none.
  init?(_ words: [String]) {
    let parts = words.flatMap { $0.split(separator: "-").map(String.init) }
    switch parts.count {
    case 1:
      if Self.isSyllable(parts[0]) {
        written = parts
      } else if let pair = Self.pair(parts[0], where: Self.isSyllable) {
        written = pair
      } else {
        return nil
      }
    case 2 where parts.allSatisfy { Self.isSyllable($0) || Self.isSyllable(Self.modern($0)) }: written = parts
    default: return nil
    }
    isPinyin = written.allSatisfy(Self.isSyllable)
  }

  /// What is alike in both systems: Wade and Giles tell "t" from "t'", but newspapers leave the mark out.
  static func key(_ syllable: String) -> String {
    var word = isSyllable(syllable) ? syllable : modern(syllable)
    word = modernFinal(word)
    for (letters, sound) in [
      ("zh", "C"), ("ch", "C"), ("j", "C"), ("q", "C"), ("z", "T"), ("c", "T"), ("ts", "T"), ("b", "p"),
      ("d", "t"),
      ("g", "k"), ("sh", "S"), ("x", "X"),
    ] where word.hasPrefix(letters) {
      return sound + word.dropFirst(letters.count)
    }
    return word
  }

  private static func pair(_ word: String, where isPart: (String) -> Bool) -> [String]? {
    guard word.count <= 12, word.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var found: [String]?
    var split = word.startIndex
    while split < word.endIndex {
      let first = String(word[..<split])
      let second = String(word[split...])
      // A syllable that begins with a vowel is set off by an apostrophe, so the later split wins no more than once.
      if isPart(first), isPart(second), found == nil || !"aeo".contains(second.first ?? "a") {
        found = [first, second]
      }
      split = word.index(after: split)
    }
    return found
  }

  /// `syllable`, spelt by Wade and Giles, in pinyin, but for the marks of breath that newspapers leave out.
  private static func modern(_ syllable: String) -> String {
    var word = syllable
    for (old, new) in [("hs", "x"), ("tz", "z"), ("ts", "z"), ("sz", "s"), ("ss", "s")]
    where word.hasPrefix(old) {
      word = new + word.dropFirst(old.count)
      break
    }
    return modernFinal(word)
  }

  private static func modernFinal(_ syllable: String) -> String {
    for (old, new) in [
      ("ung", "ong"), ("ien", "ian"), ("ieh", "ie"), ("ueh", "ue"), ("eh", "e"), ("ih", "i"),
    ]
    where syllable.hasSuffix(old) {
      return syllable.dropLast(old.count) + new
    }
    return syllable
  }

  private static func isSyllable(_ word: String) -> Bool { syllables.contains(word) }

  private static let syllables: Set<String> = {
    let table = """
      - a ai an ang ao e ei en eng er o ou yi ya yao ye you yan yin yang ying yong wu wa wo wai wei wan wen wang weng \
      yu yue yuan yun
      b a ai an ang ao ei en eng i ian iao ie in ing o u
      p a ai an ang ao ei en eng i ian iao ie in ing o ou u
      m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
      f a an ang ei en eng o ou u
      d a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo
      t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
      n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue
      l a ai an ang ao e ei eng i ian iang iao ie in ing iu ong ou u uan un uo ue
      g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
      k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
      h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
      j i ia ian iang iao ie in ing iong iu u uan ue un
      q i ia ian iang iao ie in ing iong iu u uan ue un
      x i ia ian iang iao ie in ing iong iu u uan ue un
      zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
      ch a ai an ang ao e en eng i ong ou u uai uan uang ui un uo
      sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
      r an ang ao e en eng i ong ou u uan ui un uo
      z a ai an ang ao e ei en eng i ong ou u uan ui un uo
      c a ai an ang ao e en eng i ong ou u uan ui un uo
      s a ai an ang ao e en eng i ong ou u uan ui un uo
      """
    var result: Set<String> = []
    for line in table.split(separator: "\n") {
      let cells = line.split(separator: " ")
      let onset = cells.first == "-" ? "" : cells.first ?? ""
      for final in cells.dropFirst() { result.insert(onset + String(final)) }
    }
    return result
  }()
}
