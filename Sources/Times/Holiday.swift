/// When a holiday falls.
enum Holiday: Equatable {
  /// On the same month and day every year.
  case fixed(Int, Int)
  /// On the so-manieth weekday (1 for Monday) of a month, counted from its end where `number` is negative.
  case weekday(Int, number: Int, month: Int)
  /// So many days after Easter Sunday.
  case easter(Int)
  /// On the Tuesday after the first Monday of November.
  case election
}

extension Almanac {
  /// The day of `holiday` in `year`.
  func day(of holiday: Holiday, in year: Int) -> Day? {
    switch holiday {
    case .fixed(let month, let day): return self.day(year, month, day)
    case .weekday(let weekday, let number, let month):
      if number < 0 {
        guard let first = self.day(year, month, 1), let next = adding(1, .month, to: first),
          let last = adding(-1, .day, to: next)
        else { return nil }
        return adding((number + 1) * 7 - (self.weekday(of: last) - weekday + 7) % 7, .day, to: last)
      }
      guard let first = self.day(year, month, 1) else { return nil }
      return adding((number - 1) * 7 + (weekday - self.weekday(of: first) + 7) % 7, .day, to: first)
    case .easter(let offset): return easter(in: year).flatMap { adding(offset, .day, to: $0) }
    case .election:
      return day(of: .weekday(1, number: 1, month: 11), in: year).flatMap { adding(1, .day, to: $0) }
    }
  }

  /// Easter Sunday of the Gregorian calendar (the anonymous algorithm, in Meeus, Astronomical Algorithms, chapter 8).
  private func easter(in year: Int) -> Day? {
    let golden = year % 19
    let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return day(year, sum / 31, sum % 31 + 1)
  }
}
