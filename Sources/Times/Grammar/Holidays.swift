/// Holidays by name: "Thanksgiving Day", "Easter 1998", "last Christmas".
extension Grammar {
  func holiday(at index: Int) -> Match? {
    guard let (holiday, end) = holidayName(at: index) else { return nil }
    if let (year, yearEnd) = year(at: skipping(",", at: end)) {
      return Match(index, yearEnd, .date, .holiday(holiday, year: year, .byTense))
    }
    if let (offset, yearEnd) = yearPhrase(at: end) {
      return Match(index, yearEnd, .date, .holiday(holiday, year: nil, .year(offset)))
    }
    return Match(index, end, .date, .holiday(holiday, year: nil, .byTense))
  }

  /// The holiday with the longest name that begins at `index`, with the index behind it.
  func holidayName(at index: Int) -> (holiday: Holiday, end: Int)? {
    guard self[index].isCapitalised, let names = lexicon.holidays[self[index].key] else { return nil }
    var best: (holiday: Holiday, end: Int)?
    for name in names where index + name.words.count > best?.end ?? 0 {
      let isSpelled = name.words.indices.allSatisfy { offset in
        let token = self[index + offset]
        if case .mark(let mark) = token.word {
          return name.words[offset] == WordKey(String(UnicodeScalar(mark)))
        }
        return token.key == name.words[offset]
      }
      if isSpelled { best = (name.holiday, index + name.words.count) }
    }
    return best
  }
}
