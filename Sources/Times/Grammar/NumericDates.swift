/// Dates in digits: "2020-01-08", "3/22/1998", "1995", "1990s", "'98".
extension Grammar {
  /// How far back and ahead a bare number of four digits is taken for a year.
  private static let years = 1500...2100

  /// "2020-01-08", "2020-01-08T09:30Z", "22/3/1998".
  func numericDate(at index: Int) -> Match? {
    let first = self[index]
    guard first.word == .number, !isNumberBefore(index), case .mark(let mark) = self[index + 1].word,
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."),
      isJoined(at: index + 1), isJoined(at: index + 2), self[index + 2].word == .number,
      self[index + 3].word == .mark(mark), isJoined(at: index + 3), isJoined(at: index + 4),
      self[index + 4].word == .number
    else { return nil }
    let numbers = (first.number, self[index + 2].number, self[index + 4].number)
    let digits = (first.digitCount, self[index + 2].digitCount, self[index + 4].digitCount)
    let end = index + 5
    if digits.0 == 4, digits.1 <= 2, digits.2 <= 2 {
      let isReal = almanac.day(numbers.0, numbers.1, numbers.2) != nil
      if isReal, let time = isoTime(from: index, at: end) { return time }
      return Match(
        index, end, .date, isReal ? .point(.day(numbers.0, numbers.1, numbers.2), .byTense) : .impossible
      )
    }
    guard digits.0 <= 2, digits.1 <= 2, digits.2 == 4 || digits.2 == 2, mark != UInt8(ascii: ".") || digits.2 == 4
    else { return nil }
    // Two digits leave the century open, and so the day too.
    guard digits.2 == 4 else { return Match(index, end, .date, .impossible) }
    let american = almanac.day(numbers.2, numbers.0, numbers.1)
    let european = almanac.day(numbers.2, numbers.1, numbers.0)
    switch (american, european) {
    case (nil, nil): return Match(index, end, .date, .impossible)
    case (let day?, nil), (nil, let day?): return Match(index, end, .date, .point(Point(day), .byTense))
    case (let day?, let other?):
      // Which comes first, the day or the month, is for a reader to know.
      return Match(index, end, .date, .point(day == other ? Point(day) : .year(numbers.2), .byTense))
    }
  }

  /// The time behind an ISO 8601 date; the scanner takes "T09" for a word and a number.
  private func isoTime(from index: Int, at end: Int) -> Match? {
    guard self[end].key == WordKey("t"), isJoined(at: end), isJoined(at: end + 1), isMark(":", at: end + 2),
      let (hour, minute, second, behind) = hourAndMinute(at: end + 1)
    else { return nil }
    let day = Reference.point(.day(self[index].number, self[index + 2].number, self[index + 4].number), .byTense)
    let isZulu = self[behind].key == WordKey("z") && isJoined(at: behind)
    return Match(
      index, isZulu ? behind + 1 : behind, .time,
      .clock(day, .time(hour: hour, minute: minute, second: second))
    )
  }

  /// Whether digits and a mark stand right before, so that this number is a part of something longer.
  private func isNumberBefore(_ index: Int) -> Bool {
    guard isJoined(at: index), isJoined(at: index - 1), case .mark = self[index - 1].word else { return false }
    switch self[index - 2].word {
    case .number, .decimal, .grouped: return true
    default: return false
    }
  }

  /// "1995".
  func yearAlone(at index: Int) -> Match? {
    guard let (year, end) = year(at: index), Self.years.contains(year), !isQuantity(from: index, to: end) else {
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
      case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "@"), UInt8(ascii: "_"): return true
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
    if Self.numbered.contains(before.key), before.isCapitalised || before.key == WordKey("number") { return true }
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
    WordKey("flight"), WordKey("room"), WordKey("page"), WordKey("route"), WordKey("highway"), WordKey("number"),
    WordKey("box"), WordKey("resolution"), WordKey("channel"), WordKey("suite"), WordKey("ah"), WordKey("nasdaq"),
    WordKey("ramadan"), WordKey("muharram"), WordKey("tishrei"), WordKey("nisan"), WordKey("adar"), WordKey("rajab"),
    WordKey("shawwal"), WordKey("safar"), WordKey("kislev"), WordKey("heshvan"), WordKey("elul"), WordKey("tammuz"),
  ]

  /// "1990s", "1990's".
  func decade(at index: Int) -> Match? {
    let token = self[index]
    guard token.word == .number, token.digitCount == 4, (1000...2999).contains(token.number), token.number % 10 == 0
    else { return nil }
    let end = isMark("'", at: index + 1) && isJoined(at: index + 1) ? index + 2 : index + 1
    guard isTerm(.s, at: end), isJoined(at: end), end == index + 1 || isTerm(.the, at: index - 1) else { return nil }
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

  /// What follows a date and leans on it: the "7" of "Jan. 5-7", the "25" of "April 24 and 25", the "95" of "1990-95".
  func continuation(of match: Match) -> Match? {
    guard case .point(let point, let turn) = match.reference else { return nil }
    let mark = match.end
    let isRange = isMark("-", at: mark)
    guard isRange || isTerm([.and, .or, .to, .through], at: mark) || isMark(",", at: mark) else { return nil }
    let token = self[mark + 1]
    guard token.word == .number, token.digitCount <= 2 else { return nil }
    switch point {
    case .year(let year?):
      guard isHyphen(at: mark), token.digitCount == 2, case let end = year / 100 * 100 + token.number, end > year else {
        return nil
      }
      return Match(mark + 1, mark + 2, .date, .point(.year(end), turn))
    case .day(let year, let month, let before):
      guard let (day, end) = dayOfMonth(at: mark + 1), day > before, almanac.day(year ?? 2000, month, day) != nil,
        !isNounAhead(at: end)
      else { return nil }
      if let (year, yearEnd) = self.year(at: skipping(",", at: end)), almanac.day(year, month, day) != nil {
        return Match(mark + 1, yearEnd, .date, .point(.day(year, month, day), turn))
      }
      return Match(mark + 1, end, .date, .point(.day(year, month, day), turn))
    default: return nil
    }
  }

  /// Whether a noun that a number could count follows.
  private func isNounAhead(at index: Int) -> Bool {
    switch self[index].word {
    case .mark(let mark): mark == UInt8(ascii: "-") || mark == UInt8(ascii: "$") || mark == UInt8(ascii: "%")
    case .end: false
    case .term(let term): [.dozen, .hundreds, .thousands, .more, .other, .business, .old].contains(term)
    case .cue: false
    default: true
    }
  }
}
