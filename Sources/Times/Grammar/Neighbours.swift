/// Dates beside another one or at its edge: "the day before", "the week of March 6", "the end of 1998".
extension Grammar {
  /// "the week of March 6", "the day before yesterday", "the year before".
  func theUnit(_ unit: Unit, at index: Int, from begin: Int) -> Match? {
    if unit == .week, isTerm(.of, at: index + 1), let found = calendarDate(at: index + 2),
      case .point(let point, .byTense) = found.reference, case .day = point
    {
      return Match(begin, found.end, .date, .week(of: point))
    }
    if unit == .day, isTerm([.before, .after], at: index + 1) {
      let direction = isTerm(.before, at: index + 1) ? -1 : 1
      if isTerm([.yesterday, .tomorrow], at: index + 2) {
        let day = isTerm(.yesterday, at: index + 2) ? -1 : 1
        return Match(begin, index + 3, .date, .offset(day + direction, .day, .published))
      }
    }
    if let found = neighbour(of: unit, at: index, from: begin) { return found }
    guard unit >= .week, unit <= .decade, isTerm([.for, .during, .in, .of], at: begin - 1),
      isClosed(at: index + 1)
    else { return nil }
    let isOf = isTerm(.of, at: begin - 1)
    guard !isOf || isTerm([.end, .beginning, .start, .rest, .middle, .half, .most], at: begin - 2) else {
      return nil
    }
    return Match(begin, index + 1, .date, .offset(0, unit, .published))
  }

  /// "the day before", "the week after", "a year earlier" without its "a".
  func neighbour(of unit: Unit, at index: Int, from begin: Int) -> Match? {
    guard unit >= .day, unit != .quarter, isTerm([.before, .after], at: index + 1),
      isClosed(at: index + 2)
    else { return nil }
    return Match(begin, index + 2, .date, .offset(isTerm(.before, at: index + 1) ? -1 : 1, unit, .text))
  }

  /// "the night before", "the morning after".
  func dayPartNeighbour(at index: Int, from begin: Int) -> Match? {
    guard case .dayPart(let part) = self[index].word,
      isTerm([.before, .after], at: index + 1),
      isClosed(at: index + 2)
    else { return nil }
    let offset = isTerm(.before, at: index + 1) ? -1 : 1
    return Match(begin, index + 2, .time, .clock(.offset(offset, .day, .text), .part(part)))
  }

  private static let closing: Set<Term> = [.in, .at, .by, .to, .as, .and, .on, .from, .or]

  /// Whether nothing follows that would make the words before depend on it, as in "the day before the vote".
  private func isClosed(at index: Int) -> Bool {
    switch self[index].word {
    case .mark(let mark): mark != UInt8(ascii: "-") && mark != UInt8(ascii: "'")
    case .end: true
    case .term(let term): Self.closing.contains(term)
    case .cue(.past): !self[index].key.endsInED
    case .cue(.being): true
    default: false
    }
  }

  /// "year-end", "year's end", "year-ago".
  func yearEnd(at index: Int) -> Match? {
    if isHyphen(at: index + 1), isTerm([.ago, .earlier], at: index + 2) {
      return Match(index, index + 3, .date, .offset(-1, .year, .text))
    }
    let isPossessive = isMark("'", at: index + 1) && isTerm(.s, at: index + 2)
    let endAt = isPossessive ? index + 3 : index + 2
    guard isPossessive || isHyphen(at: index + 1), isTerm(.end, at: endAt) else { return nil }
    if let (year, end) = year(at: endAt + 1) {
      return Match(index, end, .date, .point(.year(year), .byTense))
    }
    return Match(index, endAt + 1, .date, .offset(0, .year, .published))
  }

  /// "the end of 1998", "the beginning of next year", "the end of the month".
  func edge(at index: Int) -> Match? {
    guard isTerm(.of, at: index + 2) else { return nil }
    let inner = index + 3
    if isTerm(.the, at: inner), case .unit(let unit) = self[inner + 1].word, unit >= .week, unit <= .century,
      unit != .quarter
    {
      return Match(index, inner + 2, .date, .offset(0, unit, .published))
    }
    let isOpening = isTerm([.last, .next, .this, .that], at: inner)
    guard let found = isOpening ? plainRelativeDate(at: inner) : calendarDate(at: inner), found.kind == .date
    else {
      return nil
    }
    if case .impossible = found.reference { return nil }
    return Match(index, found.end, .date, found.reference)
  }
}
