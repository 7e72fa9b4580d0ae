/// Dates that lean on another: "yesterday", "last week", "the day before", "Monday night".
extension Grammar {
  func relativeDate(at index: Int) -> Match? {
    guard let date = plainRelativeDate(at: index) else { return nil }
    return withDayPart(date)
  }

  func plainRelativeDate(at index: Int) -> Match? {
    switch self[index].word {
    case .weekday, .shortWeekday: return weekday(at: index)
    case .term(.today) where self[index - 1].key == WordKey("usa"): return nil
    case .term(.today): return Match(index, index + 1, .date, .offset(0, .day, .published))
    case .term(.yesterday): return Match(index, index + 1, .date, .offset(-1, .day, .published))
    case .term(.tomorrow): return Match(index, index + 1, .date, .offset(1, .day, .published))
    case .term(.tonight):
      return Match(index, index + 1, .time, .clock(.offset(0, .day, .published), .part(.night)))
    case .term(.last), .term(.past), .term(.previous): return turned(at: index, .last)
    case .term(.next), .term(.coming), .term(.upcoming), .term(.following): return turned(at: index, .next)
    case .term(.this):
      // "this past weekend", "this coming Friday".
      if isTerm([.past, .last], at: index + 1) { return turned(at: index + 1, .last, from: index) }
      if isTerm([.coming, .next], at: index + 1) { return turned(at: index + 1, .next, from: index) }
      return turned(at: index, .this)
    case .term(.current): return turned(at: index, .this)
    case .term(.the): return theRelativeDate(at: index)
    case .term(.that), .term(.same): return sameDate(at: index)
    case .term(.early), .term(.late), .term(.earlier), .term(.later), .term(.mid):
      return partOfRelativeDate(at: index)
    case .unit(.year): return yearEnd(at: index)
    default: return nil
    }
  }

  /// "Monday night", "yesterday morning".
  private func withDayPart(_ match: Match) -> Match {
    guard case .dayPart(let part) = self[match.end].word, !isHyphen(at: match.end + 1) else { return match }
    switch match.reference {
    case .point(.weekday, _), .offset(_, .day, _):
      return Match(match.begin, match.end + 1, .time, .clock(match.reference, .part(part)))
    default: return match
    }
  }

  /// "last week", "next January", "this fall", "last Friday", "last night", "this weekend".
  private func turned(at index: Int, _ turn: Reference.Turn, from begin: Int) -> Match? {
    turned(at: index, turn).map { Match(begin, $0.end, $0.kind, $0.reference) }
  }

  private func turned(at index: Int, _ turn: Reference.Turn) -> Match? {
    let unitAt = index + 1
    let offset = turn == .last ? -1 : turn == .next ? 1 : 0
    let isText = isTerm([.following, .previous], at: index)
    let isPlain = isTerm([.last, .next, .this], at: index)
    switch self[unitAt].word {
    case .unit(let unit):
      if unit.isClockUnit || isHyphen(at: unitAt + 1) { return nil }
      if unit == .day { return isText ? Match(index, unitAt + 1, .date, .offset(offset, .day, .text)) : nil }
      if isTerm(.past, at: index) {
        return Quantity.exact(1).period(of: unit).map { Match(index, unitAt + 1, .duration, .value($0)) }
      }
      return Match(index, unitAt + 1, .date, .offset(offset, unit, isText ? .text : .published))
    case .weekend: return Match(index, unitAt + 1, .date, .weekend(turn))
    case .dayPart(let part):
      guard !isHyphen(at: unitAt + 1) else { return nil }
      if isText { return Match(index, unitAt + 1, .time, .clock(.offset(offset, .day, .text), .part(part))) }
      guard isTerm([.this, .last], at: index) else { return nil }
      return Match(index, unitAt + 1, .time, .clock(.offset(offset, .day, .published), .part(part)))
    case .term(.fiscal):
      guard self[unitAt + 1].word == .unit(.year) else { return nil }
      return Match(index, unitAt + 2, .date, .offset(offset, .year, .published))
    case .season(let season):
      guard isPlain || isTerm([.past, .coming], at: index) else { return nil }
      return Match(index, unitAt + 1, .date, .point(.season(nil, season), turn))
    default: break
    }
    guard isPlain || isTerm([.past, .coming], at: index) else { return nil }
    if let (holiday, end) = holidayName(at: unitAt) {
      return Match(index, end, .date, .holiday(holiday, year: nil, turn))
    }
    if let found = calendarDate(at: unitAt) ?? weekday(at: unitAt),
      case .point(let point, .byTense) = found.reference
    {
      switch point {
      case .day(nil, _, _), .month(nil, _), .weekday, .quarter(nil, _):
        return Match(index, found.end, .date, .point(point, turn))
      default: return nil
      }
    }
    return nil
  }

  /// What begins with "the": "the previous year", "the same day", "the day before", "the weekend".
  private func theRelativeDate(at index: Int) -> Match? {
    let inner = index + 1
    switch self[inner].word {
    case .term(.same): return sameDate(at: inner).map { Match(index, $0.end, $0.kind, $0.reference) }
    case .term(.next):
      // In a report "the next day" follows a day that it named.
      switch self[inner + 1].word {
      case .unit(.day): return Match(index, inner + 2, .date, .offset(1, .day, .text))
      case .dayPart(let part):
        return Match(index, inner + 2, .time, .clock(.offset(1, .day, .text), .part(part)))
      default: break
      }
      return turned(at: inner, .next, from: index)
    case .term(.last), .term(.past), .term(.previous), .term(.prior):
      return turned(at: inner, .last, from: index)
    case .term(.following), .term(.coming): return turned(at: inner, .next, from: index)
    case .term(.current): return turned(at: inner, .this, from: index)
    case .weekend: return Match(index, inner + 1, .date, .weekend(.byTense))
    case .unit(let unit): return theUnit(unit, at: inner, from: index)
    case .dayPart: return dayPartNeighbour(at: inner, from: index)
    case .term(.end), .term(.beginning), .term(.start), .term(.middle): return edge(at: index)
    default: return nil
    }
  }

  /// "that day", "the same year", "that same week", "that night".
  private func sameDate(at index: Int) -> Match? {
    var inner = index + 1
    if isTerm(.that, at: index), isTerm(.same, at: inner) { inner += 1 }
    switch self[inner].word {
    case .unit(let unit):
      // "that year after year", "that week-long" and the conjunction before a unit are no dates.
      guard !unit.isClockUnit, unit != .quarter, !isHyphen(at: inner + 1) else { return nil }
      return Match(index, inner + 1, .date, .offset(0, unit, .text))
    case .dayPart(let part):
      guard !isHyphen(at: inner + 1) else { return nil }
      return Match(index, inner + 1, .time, .clock(.offset(0, .day, .text), .part(part)))
    default: return nil
    }
  }

  /// "early next week", "later this year", "late last month", "earlier that day", "later in the day".
  private func partOfRelativeDate(at index: Int) -> Match? {
    if isTerm([.earlier, .later], at: index), isTerm(.in, at: index + 1), isTerm(.the, at: index + 2),
      case .unit(let unit) = self[index + 3].word, unit >= .day, unit <= .decade
    {
      return Match(index, index + 4, .date, .offset(0, unit, unit == .day ? .text : .published))
    }
    let inner = skipping("-", at: index + 1)
    guard isTerm([.last, .next, .this, .that], at: inner), let found = plainRelativeDate(at: inner) else {
      return nil
    }
    switch found.reference {
    case .offset(_, let unit, .published) where unit > .day: break
    case .offset(_, _, .text), .point(.month, _), .point(.season, _), .point(.quarter, _), .weekend: break
    default: return nil
    }
    return Match(index, found.end, .date, found.reference)
  }
}
