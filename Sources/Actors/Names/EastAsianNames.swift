/// Chinese, Korean and Vietnamese names, whose family names stand first.
enum EastAsianNames {
  /// The order of `words`, if they are such a name.
  static func order(of words: [NameWord], familyBegin: Int?) -> NameTradition.Order? {
    guard (2...4).contains(words.count), words.allSatisfy({ $0.particles.isEmpty && !$0.isInitial }) else {
      return nil
    }
    if ["nguyen", "tran", "pham", "phan", "ngo", "vo", "dinh"].contains(words[0].text), words.count > 2 {
      return familyFirst(words, .vietnamese)
    }
    guard words.count <= 3 else { return nil }
    if familyBegin == nil {
      let given = words.dropFirst()
      if isKorean(family: words[0], given: given) { return familyFirst(words, .korean) }
      if isChinese(family: words[0], given: given) { return familyFirst(words, .chinese) }
    }
    guard let family = words.last else { return nil }
    let tradition: NameTradition
    if isKorean(family: family, given: words.dropLast()) {
      tradition = .korean
    } else if isChinese(family: family, given: words.dropLast()) {
      tradition = .chinese
    } else {
      return nil
    }
    return NameTradition.Order(words: words, familyBegin: words.count - 1, tradition: tradition)
  }

  private static func familyFirst(_ words: [NameWord], _ tradition: NameTradition) -> NameTradition.Order {
    NameTradition.Order(
      words: Array(words.dropFirst()) + [words[0]],
      familyBegin: words.count - 1,
      tradition: tradition
    )
  }

  private static func isChinese(family: NameWord, given: ArraySlice<NameWord>) -> Bool {
    chineseFamilies.contains(family.text) && Pinyin(given.map(\.text)) != nil
  }

  private static func isKorean(family: NameWord, given: ArraySlice<NameWord>) -> Bool {
    guard koreanFamilies.contains(family.text) else { return false }
    let isParted = given.count == 2 || given.contains { $0.text.contains("-") }
    // "Lee" and "Han" are Chinese too, so what a hyphen does not part must be no Chinese word.
    let syllables = KoreanSyllables(given.map(\.text))?.count
    return syllables == 2 && (isParted || Pinyin(given.map(\.text)) == nil)
      && (!sharedFamilies.contains(family.text) || Pinyin(given.map(\.text)) == nil || isHyphenated(given))
  }

  private static func isHyphenated(_ given: ArraySlice<NameWord>) -> Bool {
    given.contains { $0.text.contains("-") }
  }

  private static let koreanFamilies = names(
    """
    kim gim lee yi rhee ri park pak bak choi choe chung jung jeong chong kang gang cho jo yoon yun chang jang lim rim
    im han oh shin sin seo suh kwon gwon hwang ahn an song hong yoo yu ryu moon mun ban pan roh noh no chun jeon jun
    chon kwak gwak ko koh baek paik nam bae pae min hyun hyon sung seong ha pyo hwang
    """
  )

  /// Korean family names that are Chinese ones as well.
  private static let sharedFamilies = names("lee li chang han song hong yu ban pan ha ko an lim bai min jo")

  private static let chineseFamilies = names(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao liang zheng tang xie han cao
    deng xiao feng zeng cheng cai peng pan yuan dong yu su lu jiang jia ding wei xue ye yan pu du dai xia zhong tian
    ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian
    yin lai xi bo ling hua ai jiao nie wen zong chai tao ouyang situ
    chiang chou teng hsi hsu hsiao chu tsai tsao chao cheung chan lee ho chung chia chien liao lien tung tu sung
    tseng hsieh kuo yeh hung
    """
  )

  private static func names(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

extension EastAsianNames {
  /// Whether two names of one of these traditions spell one name.
  static func areSame(_ left: PersonName, _ right: PersonName) -> Bool {
    guard let family = left.words.last?.text, let other = right.words.last?.text else { return false }
    let first = left.words.dropLast().map(\.text)
    let second = right.words.dropLast().map(\.text)
    if left.tradition == .korean {
      guard KoreanSyllables.familyKey(family) == KoreanSyllables.familyKey(other) else { return false }
      return KoreanSyllables(first)?.keys.joined() == KoreanSyllables(second)?.keys.joined()
    }
    guard let one = Pinyin(first), let two = Pinyin(second) else { return false }
    if family == other, one.written == two.written { return true }
    // Pinyin never parts a given name with a hyphen; Wade and Giles always do.
    let isOld = [left, right].contains { name in name.words.contains { $0.text.contains("-") } }
    guard isOld || !one.isPinyin || !two.isPinyin else { return false }
    return Pinyin.key(family) == Pinyin.key(other)
      && one.written.map(Pinyin.key) == two.written.map(Pinyin.key)
  }

  /// The given name of `name` if it is one of these traditions'.
  static func givenName(of name: PersonName) -> String? {
    guard name.tradition == .korean || name.tradition == .chinese, name.words.count > 1 else { return nil }
    return name.words.dropLast().map(\.joined).joined()
  }

  /// Whether `word` is the given name `given`, with or without its hyphen.
  static func isGivenName(_ word: String, _ given: String) -> Bool { word.filter { $0 != "-" } == given }
}
