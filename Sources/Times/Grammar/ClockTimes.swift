/// Times of a day: "9:30 a.m. EST", "10 p.m. Tuesday", "noon", "4 in the morning", "0735 GMT".
extension Grammar {
  func clockTime(at index: Int) -> Match? {
    guard let (clock, clockEnd) = clock(at: index) else { return nil }
    let end = behindZone(at: clockEnd)
    // A day right behind the time is a part of the expression, one behind "on" only tells which day it is.
    let dayAt = skipping(",", at: end)
    if let day = day(at: dayAt) { return Match(index, day.end, .time, .clock(day.reference, clock)) }
    if isTerm(.on, at: end), let day = day(at: end + 1) {
      return Match(index, end, .time, .clock(day.reference, clock))
    }
    return Match(index, end, .time, .clock(nil, clock))
  }

  /// A day that a time can lean on.
  private func day(at index: Int) -> Match? {
    switch self[index].word {
    case .weekday, .shortWeekday, .month, .shortMonth: break
    case .term(.today), .term(.tomorrow), .term(.yesterday), .term(.last), .term(.next), .term(.this): break
    default: return nil
    }
    guard let found = calendarDate(at: index) ?? relativeDate(at: index) else { return nil }
    switch found.reference {
    case .point(.day, _), .point(.weekday, _), .offset(_, .day, _): return found
    default: return nil
    }
  }

  /// A time, with the index behind it.
  private func clock(at index: Int) -> (clock: Clock, end: Int)? {
    switch self[index].word {
    case .term(.noon), .term(.midday): return (.time(hour: 12, minute: 0, second: nil), index + 1)
    case .term(.midnight): return (.time(hour: 0, minute: 0, second: nil), index + 1)
    case .term(.high):
      return isTerm(.noon, at: index + 1) ? (.time(hour: 12, minute: 0, second: nil), index + 2) : nil
    case .cardinal(let hour): return spokenHour(hour, at: index + 1)
    case .number: break
    default: return nil
    }
    if isJoined(at: index), case .mark(let mark) = self[index - 1].word,
      mark != UInt8(ascii: "(") && mark != UInt8(ascii: "-")
    {
      return nil
    }
    let token = self[index]
    if let (hour, minute, second, end) = hourAndMinute(at: index) {
      if let (hour, end) = twelveHour(hour, at: end) {
        return (.time(hour: hour, minute: minute, second: second), end)
      }
      // Scores and running times look alike; a time has "at", a zone or the like.
      guard self[end].word == .zone || isTerm([.at, .by, .until, .till], at: index - 1) else { return nil }
      return (.time(hour: hour, minute: minute, second: second), end)
    }
    if token.digitCount == 4, self[index + 1].word == .zone, token.number / 100 < 24, token.number % 100 < 60
    {
      return (.time(hour: token.number / 100, minute: token.number % 100, second: nil), index + 1)
    }
    guard token.digitCount <= 2 else { return nil }
    if let (hour, end) = twelveHour(token.number, at: index + 1) {
      return (.time(hour: hour, minute: 0, second: nil), end)
    }
    return spokenHour(token.number, at: index + 1)
  }

  /// "9:30", "21:30:15"; nil for what no clock shows.
  func hourAndMinute(at index: Int) -> (hour: Int, minute: Int, second: Int?, end: Int)? {
    guard let (hour, minute, end) = pair(at: index), hour <= 24, minute < 60, hour < 24 || minute == 0 else {
      return nil
    }
    guard let (_, second, secondEnd) = pair(at: index + 2) else { return (hour, minute, nil, end) }
    return second < 60 ? (hour, minute, second, secondEnd) : nil
  }

  /// Two numbers with a colon between them.
  private func pair(at index: Int) -> (Int, Int, end: Int)? {
    let (left, right) = (self[index], self[index + 2])
    guard left.word == .number, left.digitCount <= 2, isMark(":", at: index + 1), isJoined(at: index + 1),
      isJoined(at: index + 2), right.word == .number, right.digitCount == 2
    else { return nil }
    return (left.number, right.number, index + 3)
  }

  /// The hour of 24 where "a.m." or "p.m." follows.
  private func twelveHour(_ hour: Int, at index: Int) -> (hour: Int, end: Int)? {
    guard case .meridiem(let isAfternoon) = self[index].word, (1...12).contains(hour) else { return nil }
    return (hour % 12 + (isAfternoon ? 12 : 0), index + 1)
  }

  /// "10 o'clock", "4 in the morning", "seven o'clock at night", "six p.m."
  private func spokenHour(_ hour: Int, at index: Int) -> (clock: Clock, end: Int)? {
    guard (1...12).contains(hour) else { return nil }
    if let (hour, end) = twelveHour(hour, at: index) {
      return (.time(hour: hour, minute: 0, second: nil), end)
    }
    var end = index
    var isHour = false
    if isTerm(.o, at: end), isMark("'", at: end + 1), isTerm(.clock, at: end + 2) {
      end += 3
      isHour = true
    }
    if isTerm(.in, at: end), isTerm(.the, at: end + 1), case .dayPart(let part) = self[end + 2].word {
      return (.time(hour: part == .morning ? hour % 12 : hour % 12 + 12, minute: 0, second: nil), end + 3)
    }
    if isHour, isTerm(.at, at: end), self[end + 1].word == .dayPart(.night) {
      return (.time(hour: hour % 12 + 12, minute: 0, second: nil), end + 2)
    }
    return isHour ? (.time(hour: hour, minute: 0, second: nil), end) : nil
  }

  /// The index behind a zone's name.
  private func behindZone(at index: Int) -> Int { self[index].word == .zone ? index + 1 : index }
}
