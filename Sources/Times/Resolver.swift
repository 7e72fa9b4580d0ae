/// Turns references into values, one after the other, as the text goes.
struct Resolver {
  /// A value and what it was reckoned from.
  struct Answer: Equatable {
    var value: String
    var anchor: TimeExpression.Anchor = .none
  }

  let almanac: Almanac
  let published: Day?
  /// The last day that the text named, and the last point of any size.
  private var lastDay: Day?
  private var lastPoint: Point?

  init(published: Day?, almanac: Almanac) {
    self.published = published
    self.almanac = almanac
  }

  /// What `reference` means here; nil where it means nothing. `tense` is asked only where it matters.
  mutating func resolve(_ reference: Reference, tense: () -> Tense) -> Answer? {
    switch reference {
    case .impossible: return nil
    case .value(let value): return Answer(value: value)
    case .clock(let day, let clock): return resolve(clock, on: day, tense)
    default:
      guard let found = point(reference, tense) else { return vague(reference) }
      remember(found.point)
      return Answer(value: found.point.value, anchor: found.anchor)
    }
  }

  /// Forgets the dates of a paragraph, but not the last day.
  mutating func closeParagraph() {
    lastPoint = lastDay.map { Point($0) }
  }

  private mutating func remember(_ point: Point) {
    if let day = point.wholeDay { lastDay = day }
    if point.year != nil { lastPoint = point }
  }

  private mutating func resolve(_ clock: Clock, on reference: Reference?, _ tense: () -> Tense) -> Answer? {
    if let reference {
      guard let found = point(reference, tense) else {
        guard let answer = vague(reference) else { return nil }
        return answer.value.hasSuffix("_REF") ? answer : Answer(value: answer.value + clock.value)
      }
      remember(found.point)
      return Answer(value: found.point.value + clock.value, anchor: found.anchor)
    }
    if let day = lastPoint?.wholeDay {
      return Answer(value: Point(day).value + clock.value, anchor: .text)
    }
    guard let published else { return Answer(value: Point.anyDay.value + clock.value) }
    return Answer(value: Point(published).value + clock.value, anchor: .published)
  }

  /// The point that a reference leads to; nil where it leads to none.
  private func point(_ reference: Reference, _ tense: () -> Tense) -> (
    point: Point, anchor: TimeExpression.Anchor
  )? {
    switch reference {
    case .point(let point, let turn):
      if let filled = filled(point, turn, tense) { return (filled, .published) }
      return (point, .none)
    case .holiday(let holiday, let year, let turn): return self.holiday(holiday, year, turn, tense)
    case .weekend(let turn):
      return published.flatMap { weekend(turn, from: $0, tense) }.map { ($0, .published) }
    case .week(let point):
      guard let found = self.point(.point(point, .byTense), tense), let day = found.point.wholeDay,
        let week = almanac.week(of: day)
      else { return nil }
      return (.week(week.year, week.week), found.anchor)
    case .offset(let count, let unit, let origin):
      if origin == .text, let point = offset(count, unit, from: lastPoint) ?? dayOffset(count, unit) {
        return (point, .text)
      }
      return published.flatMap { offset(count, unit, from: Point($0)) }.map { ($0, .published) }
    case .value, .clock, .impossible: return nil
    }
  }

  /// Days are reckoned from the last day, however long ago the text named it.
  private func dayOffset(_ count: Int, _ unit: Unit) -> Point? {
    unit == .day || unit == .week ? offset(count, unit, from: lastDay.map { Point($0) }) : nil
  }

  private func offset(_ count: Int, _ unit: Unit, from point: Point?) -> Point? {
    guard let point, abs(count) < 1_000_000 else { return nil }
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: return point.wholeDay.flatMap { almanac.adding(count, .day, to: $0) }.map { Point($0) }
    case .week, .fortnight:
      let days = count * (unit == .week ? 7 : 14)
      guard let day = point.wholeDay.flatMap({ almanac.adding(days, .day, to: $0) }),
        let week = almanac.week(of: day)
      else { return nil }
      return .week(week.year, week.week)
    case .month:
      guard let (year, month) = point.month else { return nil }
      let months = year * 12 + month - 1 + count
      return months >= 12 && months < 120_000 ? .month(months / 12, months % 12 + 1) : nil
    case .quarter:
      guard let (year, month) = point.month else { return nil }
      let quarters = year * 4 + (month - 1) / 3 + count
      return quarters >= 4 && quarters < 40_000 ? .quarter(quarters / 4, quarters % 4 + 1) : nil
    case .year, .decade, .century, .millennium:
      guard let year = point.year else { return nil }
      switch unit {
      case .year: return valid(year + count).map { .year($0) }
      case .decade: return valid(year + count * 10).map { .decade($0 / 100, $0 / 10 % 10) }
      case .century: return valid(year + count * 100).map { .century($0 / 100) }
      default: return nil
      }
    }
  }

  private func valid(_ year: Int) -> Int? { (1...9999).contains(year) ? year : nil }

  /// What is left to say of a reference that leads to no point.
  private func vague(_ reference: Reference) -> Answer? {
    switch reference {
    case .offset(let count, let unit, let origin):
      if origin == .text { return unit == .day ? Answer(value: Point.anyDay.value) : nil }
      return Answer(value: count < 0 ? "PAST_REF" : count == 0 ? "PRESENT_REF" : "FUTURE_REF")
    case .weekend: return Answer(value: Point.anyWeekend.value)
    default: return nil
    }
  }
}
