/// Years and decades in digits: "1995", "1990s", "the '90s".
extension Grammar {
  /// How far back and ahead a bare number of four digits is taken for a year.
  private static let years = 1500...2100

  /// "1995".
  func yearAlone(at index: Int) -> Match? {
    guard let (year, end) = year(at: index), Self.years.contains(year), !isQuantity(from: index, to: end)
    else {
      return nil
    }
    return Match(index, end, .date, .point(.year(year), .byTense))
  }

  /// Whether the number at `index` counts or names something: "$1995", "1998 people", "Flight 1999", "No. 1990".
  private func isQuantity(from index: Int, to end: Int) -> Bool {
    let before = self[index - 1]
    if isJoined(at: index), index > 0 {
      guard case .mark(let mark) = before.word else { return before.word != .end }
      switch mark {
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "["): break
      case UInt8(ascii: "-"): if isJoined(at: index - 1), !isYearOrPrefix(at: index - 2) { return true }
      case UInt8(ascii: "/"): if !isYearOrPrefix(at: index - 2) { return true }
      default: return true
      }
    }
    if isJoined(at: end), case .mark(let mark) = self[end].word {
      switch mark {
      case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "@"), UInt8(ascii: "_"):
        return true
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"):
        if self[end + 1].word == .number, isJoined(at: end + 1), self[end + 1].digitCount != 2,
          self[end + 1].digitCount != 4
        {
          return true
        }
      default: break
      }
    }
    if Self.eras.contains(self[end].key) { return true }
    switch self[end].word {
    case .counted, .units, .multiplier, .zone, .cardinal: return true
    default: break
    }
    if Self.numbered.contains(before.key), before.isCapitalised || before.key == WordKey("number") {
      return true
    }
    return isMark(".", at: index - 1) && self[index - 2].key == WordKey("no") && self[index - 2].isCapitalised
  }

  private func isYearOrPrefix(at index: Int) -> Bool {
    switch self[index].word {
    case .number: self[index].digitCount == 4
    case .term(.mid), .term(.early), .term(.late), .term(.after), .month, .shortMonth: true
    default: self[index].key == WordKey("post") || self[index].key == WordKey("pre")
    }
  }

  /// Ways of counting years that are not those of the Gregorian calendar.
  private static let eras: Set<WordKey> = [WordKey("bc"), WordKey("bce"), WordKey("ah"), WordKey("be")]

  /// What a number behind gives a name to.
  private static let numbered: Set<WordKey> = [
    WordKey("flight"), WordKey("room"), WordKey("page"), WordKey("route"), WordKey("highway"),
    WordKey("number"),
    WordKey("box"), WordKey("resolution"), WordKey("channel"), WordKey("suite"), WordKey("ah"),
    WordKey("nasdaq"),
    WordKey("ramadan"), WordKey("muharram"), WordKey("tishrei"), WordKey("nisan"), WordKey("adar"),
    WordKey("rajab"),
    WordKey("shawwal"), WordKey("safar"), WordKey("kislev"), WordKey("heshvan"), WordKey("elul"),
    WordKey("tammuz"),
  ]

  /// "1990s", "1990's".
  func decade(at index: Int) -> Match? {
    let token = self[index]
    guard token.word == .number, token.digitCount == 4, (1000...2999).contains(token.number),
      token.number % 10 == 0
    else { return nil }
    let end = isMark("'", at: index + 1) && isJoined(at: index + 1) ? index + 2 : index + 1
    guard isTerm(.s, at: end), isJoined(at: end), end == index + 1 || isTerm(.the, at: index - 1) else {
      return nil
    }
    return Match(index, end + 1, .date, .point(.decade(token.number / 100, token.number / 10 % 10), .byTense))
  }

  /// "'90s" and "'98"; the century is that of the published date, or the one before.
  func shortYear(at index: Int) -> Match? {
    let token = self[index + 1]
    guard isMark("'", at: index), !isJoined(at: index) || self[index - 1].word == .mark(UInt8(ascii: "(")),
      isJoined(at: index + 1), token.word == .number, token.digitCount == 2
    else { return nil }
    guard isTerm(.s, at: index + 2), isJoined(at: index + 2), token.number % 10 == 0 else { return nil }
    return Match(index, index + 3, .date, .point(.decade(nil, token.number / 10), .byTense))
  }
}
