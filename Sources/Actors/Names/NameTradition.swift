/// Whose habits of naming and spelling a name follows, as far as its words show.
enum NameTradition: Hashable, Sendable {
  case western
  /// Spain's and Latin America's, where people carry two family names.
  case iberian
  /// Arabic, Persian, Turkish and other names of Islam, spelt by ear.
  case arabic
  /// Russian, Ukrainian and their neighbours', romanised in many ways.
  case slavic
  case chinese, korean, japanese, vietnamese

  /// The words of a name with its family names last.
  struct Order {
    var words: [NameWord]
    var familyBegin: Int
    var tradition: NameTradition
  }

  /// Finds the family name in `words`: where a comma has shown that it begins, or else by the tradition's habit. A name
  /// that kings and popes go by (`isRegnal`) has none.
  static func order(of words: [NameWord], familyBegin: Int?, isRegnal: Bool) -> Order {
    if isRegnal { return Order(words: words, familyBegin: words.count, tradition: .western) }
    if let order = EastAsianNames.order(of: words, familyBegin: familyBegin) { return order }
    let tradition = tradition(of: words)
    if let familyBegin { return Order(words: words, familyBegin: familyBegin, tradition: tradition) }
    var begin = words.count - 1
    if let particle = words.dropFirst().firstIndex(where: { !$0.particles.isEmpty }), tradition != .arabic {
      begin = particle
    } else if tradition == .iberian, words.count > 2, IberianNames.isFamilyName(words[begin - 1].text) {
      begin -= 1
    }
    return Order(words: words, familyBegin: begin, tradition: tradition)
  }

  private static func tradition(of words: [NameWord]) -> NameTradition {
    if words.contains(where: \.isArabic) { return .arabic }
    if words.contains(where: { SlavicNames.isSlavic($0.text) }) { return .slavic }
    if words.contains(where: { IberianNames.isIberian($0.text) }) { return .iberian }
    return JapaneseNames.isJapanese(words) ? .japanese : .western
  }
}

extension NameWord {
  /// Whether the word shows by itself that it is Arabic or Persian.
  fileprivate var isArabic: Bool {
    particles.contains { $0 == "al" || NameParticles.kinship.contains($0) } || ArabicNames.isArabic(self)
  }
}
