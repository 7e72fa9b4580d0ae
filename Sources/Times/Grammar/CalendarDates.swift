/// Dates that the calendar names: "January 6", "8 January 2020", "mid-1998", "the third quarter".
extension Grammar {
  func calendarDate(at index: Int) -> Match? {
    switch self[index].word {
    case .term(.early), .term(.late), .term(.mid): return partOfDate(at: index)
    case .term(.the): return theDate(at: index)
    case .weekday, .shortWeekday: return dateBehindWeekday(at: index)
    case .number:
      return numericDate(at: index) ?? dayFirst(at: index) ?? yearAlone(at: index) ?? decade(at: index)
    case .ordinal, .cardinal: return dayFirst(at: index) ?? partOfYear(at: index)
    case .month, .shortMonth, .holiday, .term(.st): return holiday(at: index) ?? monthFirst(at: index)
    case .season: return season(at: index)
    case .mark: return shortYear(at: index)
    case .term(.fiscal): return fiscalYear(at: index)
    case .other: return nil
    default: return nil
    }
  }

  /// "early March", "mid-1990s", "late in the summer of 1998".
  private func partOfDate(at index: Int) -> Match? {
    let inner = skipping("-", at: index + 1)
    let found: Match?
    switch self[inner].word {
    case .term(.the), .term(.early), .term(.late), .term(.mid), .weekday, .shortWeekday: found = nil
    default: found = calendarDate(at: inner)
    }
    guard let found, case .point(let point, _) = found.reference else { return nil }
    if case .day = point { return nil }
    return Match(index, found.end, .date, found.reference)
  }

  /// What needs its article: "the sixties", "the 20th century", "the third quarter", "the 5th of May", "the summer".
  private func theDate(at index: Int) -> Match? {
    if case .decade(let decade) = self[index + 1].word {
      return Match(index, index + 2, .date, .point(.decade(nil, decade), .byTense))
    }
    if let (number, end) = ordinal(at: index + 1) {
      let unit = skipping("-", at: end)
      if self[unit].word == .unit(.century), number > 0, number <= 99 {
        return Match(index, unit + 1, .date, .point(.century(number - 1), .byTense))
      }
    }
    if let found = dayFirst(at: index + 1) ?? partOfYear(at: index + 1) ?? season(at: index + 1) {
      return Match(index, found.end, found.kind, found.reference)
    }
    return nil
  }

  /// "21st", "twentieth".
  private func ordinal(at index: Int) -> (number: Int, end: Int)? {
    if self[index].word == .number, !isTerm([.st, .nd, .rd, .th], at: index + 1) { return nil }
    return dayOfMonth(at: index).map { ($0.day, $0.end) }
  }

  /// "Thursday, April 6", "Tuesday the 18th of May".
  private func dateBehindWeekday(at index: Int) -> Match? {
    var inner = index + 1
    if case .shortWeekday = self[index].word { inner = skipping(".", at: inner) }
    inner = skipping(",", at: inner)
    if isTerm(.the, at: inner) { inner += 1 }
    let found: Match?
    switch self[inner].word {
    case .month, .shortMonth: found = monthFirst(at: inner)
    case .number, .ordinal, .cardinal: found = numericDate(at: inner) ?? dayFirst(at: inner)
    default: return nil
    }
    guard let found else { return nil }
    switch found.reference {
    case .point(.day, _), .impossible: return Match(index, found.end, .date, found.reference)
    default: return nil
    }
  }

  /// The month at `index`, with the index behind it and behind its full stop.
  private func month(at index: Int) -> (month: Int, end: Int)? {
    guard self[index].isCapitalised else { return nil }
    switch self[index].word {
    case .month(let month): return (month, index + 1)
    case .shortMonth(let month):
      return (month, isMark(".", at: index + 1) && isJoined(at: index + 1) ? index + 2 : index + 1)
    default: return nil
    }
  }

  /// "January", "January 6", "Jan. 6, 2020", "January 2020", "October this year".
  func monthFirst(at index: Int) -> Match? {
    guard let (month, end) = month(at: index) else { return nil }
    if let (day, dayEnd) = dayOfMonth(at: isTerm(.the, at: end) ? end + 1 : end), !isCounting(at: end) {
      return date(from: index, month, day, yearAt: dayEnd)
    }
    let yearAt = isTerm(.of, at: end) ? end + 1 : skipping(",", at: end)
    if let (year, end) = year(at: yearAt) {
      return Match(index, end, .date, .point(.month(year, month), .byTense))
    }
    if let (offset, end) = yearPhrase(at: isTerm(.of, at: end) ? end + 1 : end) {
      return Match(index, end, .date, .point(.month(nil, month), .year(offset)))
    }
    guard isMonthAlone(at: index, end) else { return nil }
    return Match(index, end, .date, .point(.month(nil, month), .byTense))
  }

  /// Whether the number behind a month counts something or is an hour: "in May 9 people".
  private func isCounting(at index: Int) -> Bool {
    switch self[index + 1].word {
    case .counted, .meridiem, .units, .multiplier: return true
    default: return false
    }
  }

  /// A day of a month, with the year that may follow.
  private func date(from begin: Int, _ month: Int, _ day: Int, yearAt index: Int) -> Match {
    let yearAt = isTerm(.of, at: index) ? index + 1 : skipping(",", at: index)
    if let (year, end) = year(at: yearAt) {
      let isReal = almanac.day(year, month, day) != nil
      return Match(begin, end, .date, isReal ? .point(.day(year, month, day), .byTense) : .impossible)
    }
    // What is no day of a leap year is none of any year.
    guard almanac.day(2000, month, day) != nil else { return Match(begin, index, .date, .impossible) }
    if let (offset, end) = yearPhrase(at: isTerm(.of, at: index) ? index + 1 : index) {
      return Match(begin, end, .date, .point(.day(nil, month, day), .year(offset)))
    }
    return Match(begin, index, .date, .point(.day(nil, month, day), .byTense))
  }

  /// "this year", "last year", "next year".
  func yearPhrase(at index: Int) -> (offset: Int, end: Int)? {
    guard self[index + 1].word == .unit(.year) else { return nil }
    switch self[index].word {
    case .term(.this): return (0, index + 2)
    case .term(.last): return (-1, index + 2)
    case .term(.next): return (1, index + 2)
    default: return nil
    }
  }

  /// "8 January 2020", "5th of May".
  func dayFirst(at index: Int) -> Match? {
    guard let (day, dayEnd) = dayOfMonth(at: index) else { return nil }
    let monthAt = isTerm(.of, at: dayEnd) ? dayEnd + 1 : skipping("-", at: dayEnd)
    guard let (month, end) = month(at: monthAt) else { return nil }
    // A bare ordinal before a month counts it: "the second May".
    if case .number = self[index].word {} else if monthAt == dayEnd { return nil }
    return date(from: index, month, day, yearAt: skipping("-", at: end))
  }

  /// What introduces a month and no person.
  private static let monthOpeners: Set<Term> = [
    .in, .since, .until, .till, .last, .next, .this, .early, .late, .mid, .during, .each, .every, .past,
    .earlier, .later,
  ]

  /// Whether a month's name without a day is one: people are called April and June, and "may" and "march" are verbs.
  private func isMonthAlone(at index: Int, _ end: Int) -> Bool {
    let before = self[index - 1]
    if isTerm(Self.monthOpeners, at: index - 1) || isHyphen(at: index - 1) { return true }
    guard case .month(let month) = self[index].word else { return false }
    if month == 5 {
      // Most who do something "by May" or speak "of May" mean a person.
      if isTerm(.of, at: index - 1) { return isTerm([.end, .beginning, .start, .middle], at: index - 2) }
      if isTerm(.from, at: index - 1) {
        return isTerm([.to, .through, .until], at: end) && isMonth(at: end + 1)
      }
      return isTerm([.and, .or, .to, .through], at: index - 1) && isMonth(at: index - 2)
    }
    guard month == 3 || month == 4 || month == 6 || month == 8 else { return true }
    // "August Wilson", "the Long March", "Ms. April"; "the March accession" is a month.
    if self[end].isCapitalised, !isTerm(.the, at: index - 1) { return false }
    if isTerm([.by, .of, .from, .to, .through, .before, .after, .between], at: index - 1) { return true }
    if month == 3, isTerm([.of, .for, .on], at: end) { return false }
    if before.isCapitalised && !before.opensSentence || before.word == .mark(UInt8(ascii: ".")) {
      return false
    }
    return !self[index].opensSentence || before.word == .end
  }

  private func isMonth(at index: Int) -> Bool {
    if case .month = self[index].word { true } else { false }
  }
}
