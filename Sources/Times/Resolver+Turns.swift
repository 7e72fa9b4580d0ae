/// Which of the points that come back every week or year is meant.
extension Resolver {
  /// How many days ahead a date without a year may lie where no verb tells: papers announce what is near.
  private static let announcedDays = 60
  /// How many days away a date is near.
  private static let nearDays = 30
  /// The same for months.
  private static let announcedMonths = 2

  /// The point with its year; nil where nothing can be or need be filled in.
  func filled(_ point: Point, _ turn: Reference.Turn, _ tense: () -> Tense) -> Point? {
    guard let published else { return nil }
    switch point {
    case .weekday(let weekday):
      let ahead = (weekday - almanac.weekday(of: published) + 7) % 7
      let days: Int
      switch turn {
      case .last: days = ahead - 7
      case .next: days = ahead == 0 ? 7 : ahead
      case .this: days = tense() == .past && ahead > 0 ? ahead - 7 : ahead
      case .byTense, .year: days = ahead > 0 && tense() != .future ? ahead - 7 : ahead
      }
      return almanac.adding(days, .day, to: published).map { Point($0) }
    case .day(nil, let month, let day):
      return self.day(month, day, turn, from: published, tense).map { Point($0) }
    case .month(nil, let month):
      return year(of: month - 1, now: published.month - 1, turn, near: Self.announcedMonths, of: 12, tense)
        .map { .month($0, month) }
    case .quarter(nil, let quarter):
      return year(of: quarter - 1, now: (published.month - 1) / 3, turn, near: 0, of: 4, tense)
        .map { .quarter($0, quarter) }
    case .half(nil, let half):
      return year(of: half - 1, now: (published.month - 1) / 6, turn, near: 0, of: 2, tense)
        .map { .half($0, half) }
    case .season(nil, let season):
      // Winter is the last season of the year that it begins in.
      let isWinterOfLastYear = published.month < 3
      let now = isWinterOfLastYear ? 3 : (published.month - 3) / 3
      let shift = isWinterOfLastYear ? -1 : 0
      switch turn {
      case .year(let offset): return .season(published.year + offset, season)
      case .this: return .season(published.year + (season == .winter ? shift : 0), season)
      case .byTense, .last, .next: break
      }
      return year(of: (season.firstMonth - 3) / 3, now: now, turn, near: 1, of: 4, tense)
        .map { .season($0 + shift, season) }
    case .decade(nil, let decade):
      let century = published.year / 100
      return .decade(decade * 10 > published.year % 100 + 9 ? century - 1 : century, decade)
    case .year(nil): return .year(published.year)
    default: return nil
    }
  }

  /// The year of what comes back as the `index`th of `count` in each, where `now` is the one of the published date.
  private func year(
    of index: Int,
    now: Int,
    _ turn: Reference.Turn,
    near: Int,
    of count: Int,
    _ tense: () -> Tense
  ) -> Int? {
    guard let published else { return nil }
    let ahead = (index - now + count) % count
    let next = published.year + (index < now ? 1 : 0)
    switch turn {
    case .year(let offset): return published.year + offset
    case .this: return published.year
    case .last: return ahead == 0 ? published.year - 1 : next - 1
    case .next: return ahead == 0 ? published.year + 1 : next
    case .byTense:
      if ahead == 0 { return published.year }
      switch tense() {
      case .future: return next
      case .past: return near > 1 && ahead == 1 ? next : next - 1
      case .unknown: return ahead <= near ? next : next - 1
      }
    }
  }

  private func day(
    _ month: Int,
    _ day: Int,
    _ turn: Reference.Turn,
    from published: Day,
    _ tense: () -> Tense
  ) -> Day? {
    if case .year(let offset) = turn { return almanac.day(published.year + offset, month, day) }
    // A leap day has a year only every fourth, at times every eighth.
    let years = (published.year - 8)...(published.year + 8)
    let days = years.compactMap { almanac.day($0, month, day) }
    guard let before = days.last(where: { $0 < published || $0 == published && turn != .last }),
      let after = days.first(where: { $0 > published || $0 == published && turn == .byTense })
    else { return nil }
    switch turn {
    case .last: return before
    case .next: return after
    case .this: return almanac.day(published.year, month, day)
    case .byTense, .year: break
    }
    return nearer(before, after, published, tense)
  }

  /// The day that is meant of two that are a year apart. One that is near is meant whatever the verbs say, since a
  /// paper gives the year of one that is a year away.
  private func nearer(_ before: Day, _ after: Day, _ published: Day, _ tense: () -> Tense) -> Day {
    if before == after || isNear(published, before, days: Self.nearDays) { return before }
    if isNear(after, published, days: Self.nearDays) { return after }
    switch tense() {
    case .future: return after
    case .past: return before
    case .unknown: return isNear(after, published, days: Self.announcedDays) ? after : before
    }
  }

  /// Whether `day` lies no more than so many days behind `origin`.
  private func isNear(_ day: Day, _ origin: Day, days: Int) -> Bool {
    almanac.adding(days, .day, to: origin).map { day <= $0 } ?? false
  }

  func holiday(
    _ holiday: Holiday,
    _ year: Int?,
    _ turn: Reference.Turn,
    _ tense: () -> Tense
  ) -> (point: Point, anchor: TimeExpression.Anchor)? {
    if let year { return almanac.day(of: holiday, in: year).map { (Point($0), .none) } }
    guard let published else {
      guard case .fixed(let month, let day) = holiday else { return nil }
      return (.day(nil, month, day), .none)
    }
    let found: Day?
    let days = (published.year - 1...published.year + 1).compactMap { almanac.day(of: holiday, in: $0) }
    switch turn {
    case .year(let offset): found = almanac.day(of: holiday, in: published.year + offset)
    case .this: found = almanac.day(of: holiday, in: published.year)
    case .last: found = days.last { $0 < published }
    case .next: found = days.first { $0 > published }
    case .byTense:
      guard let before = days.last(where: { $0 <= published }),
        let after = days.first(where: { $0 >= published })
      else { return nil }
      found = nearer(before, after, published, tense)
    }
    return found.map { (Point($0), .published) }
  }

  func weekend(_ turn: Reference.Turn, from published: Day, _ tense: () -> Tense) -> Point? {
    let weekday = almanac.weekday(of: published)
    let days: Int
    switch turn {
    case .last: days = -7
    case .next: days = 7
    case .this: days = 0
    case .byTense, .year: days = weekday < 6 && tense() != .future ? -7 : 0
    }
    guard let day = almanac.adding(days, .day, to: published), let week = almanac.week(of: day) else {
      return nil
    }
    return .weekend(week.year, week.week)
  }
}
