/// A time on the calendar, as fine as it was named; a year that is not known is nil.
enum Point: Equatable {
  case year(Int?)
  case fiscalYear(Int)
  /// Ten years, named by all digits but the last; a century that is not known is nil.
  case decade(Int?, Int)
  /// A hundred years, named by all digits but the last two.
  case century(Int)
  case half(Int?, Int)
  case quarter(Int?, Int)
  case season(Int?, Season)
  case month(Int?, Int)
  case week(Int, Int)
  case weekend(Int, Int)
  case day(Int?, Int, Int)
  /// A weekday of which nothing else is known, 1 for Monday.
  case weekday(Int)
  /// A weekend of which nothing else is known.
  case anyWeekend
  /// A day of which nothing is known.
  case anyDay

  init(_ day: Day) { self = .day(day.year, day.month, day.day) }

  /// The day, where the point is a whole one.
  var wholeDay: Day? {
    guard case .day(let year?, let month, let day) = self else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The year, where one is known.
  var year: Int? {
    switch self {
    case .year(let year), .half(let year, _), .quarter(let year, _), .season(let year, _),
      .month(let year, _),
      .day(let year, _, _):
      year
    case .week(let year, _), .weekend(let year, _): year
    default: nil
    }
  }

  /// The year and month, where both are known.
  var month: (year: Int, month: Int)? {
    switch self {
    case .day(let year?, let month, _), .month(let year?, let month): (year, month)
    default: nil
    }
  }

  /// The point as TIMEX3 writes it.
  var value: String {
    switch self {
    case .year(let year): Self.text(year)
    case .fiscalYear(let year): "FY" + Self.text(year)
    case .decade(let century, let decade): "\(century.map { Self.padded($0, 2) } ?? "XX")\(decade)X"
    case .century(let century): Self.padded(century, 2)
    case .half(let year, let half): "\(Self.text(year))-H\(half)"
    case .quarter(let year, let quarter): "\(Self.text(year))-Q\(quarter)"
    case .season(let year, let season): "\(Self.text(year))-\(season.rawValue)"
    case .month(let year, let month): "\(Self.text(year))-\(Self.padded(month, 2))"
    case .week(let year, let week): "\(Self.text(year))-W\(Self.padded(week, 2))"
    case .weekend(let year, let week): "\(Self.text(year))-W\(Self.padded(week, 2))-WE"
    case .day(let year, let month, let day):
      "\(Self.text(year))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    case .weekday(let weekday): "XXXX-WXX-\(weekday)"
    case .anyWeekend: "XXXX-WXX-WE"
    case .anyDay: "XXXX-XX-XX"
    }
  }

  private static func text(_ year: Int?) -> String { year.map { padded($0, 4) } ?? "XXXX" }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// A time of day.
enum Clock: Equatable {
  case part(DayPart)
  case time(hour: Int, minute: Int, second: Int?)

  /// The time as TIMEX3 writes it, with its `T`.
  var value: String {
    switch self {
    case .part(let part): "T" + part.rawValue
    case .time(let hour, let minute, let second):
      "T\(Point.padded(hour, 2)):\(Point.padded(minute, 2))"
        + (second.map { ":" + Point.padded($0, 2) } ?? "")
    }
  }
}
