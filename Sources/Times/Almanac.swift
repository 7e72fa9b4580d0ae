import Foundation

/// A day of the Gregorian calendar.
struct Day: Hashable, Comparable {
  var year: Int
  var month: Int
  var day: Int

  static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// Reckons with days. Years are those from 1 to 9999; what lies beyond has no day.
struct Almanac {
  private let calendar: Calendar

  init() {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    self.calendar = calendar
  }

  /// The day so named; nil where the calendar has none, as for February 30.
  func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    if day <= 28 { return Day(year: year, month: month, day: day) }
    guard let date = date(Day(year: year, month: month, day: day)) else { return nil }
    return calendar.component(.day, from: date) == day ? Day(year: year, month: month, day: day) : nil
  }

  /// The day so many days, weeks, months or years from `day` on.
  func adding(_ count: Int, _ unit: Calendar.Component, to day: Day) -> Day? {
    guard abs(count) < 10_000_000, let date = date(day),
      let moved = calendar.date(byAdding: unit, value: count, to: date)
    else { return nil }
    let parts = calendar.dateComponents([.era, .year, .month, .day], from: moved)
    guard parts.era != 0, let year = parts.year, let month = parts.month, let day = parts.day,
      (1...9999).contains(year)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The day's weekday, 1 for Monday.
  func weekday(of day: Day) -> Int {
    guard let date = date(day) else { return 1 }
    return (calendar.component(.weekday, from: date) + 5) % 7 + 1
  }

  /// The week of ISO 8601 in which the day lies.
  func week(of day: Day) -> (year: Int, week: Int)? {
    guard let date = date(day) else { return nil }
    let parts = calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
    guard let year = parts.yearForWeekOfYear, let week = parts.weekOfYear else { return nil }
    return (year, week)
  }

  /// The day with which an ISO 8601 date, or date and time, begins.
  func day(iso8601 text: String) -> Day? {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes.count == 10 || !(0x30...0x39).contains(bytes[10]),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
    else { return nil }
    return self.day(year, month, day)
  }

  private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  private func date(_ day: Day) -> Date? {
    calendar.date(from: DateComponents(year: day.year, month: day.month, day: day.day))
  }
}
