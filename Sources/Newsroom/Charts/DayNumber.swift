/// A day of the Gregorian calendar, counted from 1 January 1970.
///
/// Thousands of days are put into stretches for one picture, for which Foundation's calendars are too slow. The arithmetic
/// is that of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
struct DayNumber: Hashable, Comparable, Sendable {
  let number: Int

  init(_ number: Int) { self.number = number }

  /// Reads ISO 8601's calendar date, whatever stands behind it; nil for anything else.
  init?(_ date: String) {
    // Thousands of dates make one picture: no strings are made of their parts.
    var (year, month, day) = (0, 0, 0)
    for (place, byte) in date.utf8.prefix(10).enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch place {
      case ..<4: year = year * 10 + digit
      case ..<7: month = month * 10 + digit
      default: day = day * 10 + digit
      }
    }
    guard date.utf8.count >= 10, year > 0, 1...12 ~= month, 1...31 ~= day else { return nil }
    self.init(year: year, month: month, day: day)
  }

  init(year: Int, month: Int, day: Int) {
    // Years begin in March, so that the odd day of a leap year is their last.
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The year, month and day.
  var fields: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day as ISO 8601 writes it.
  var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    let (year, month, day) = fields
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  static func < (left: DayNumber, right: DayNumber) -> Bool { left.number < right.number }

  /// The first day of the stretch that the day lies in.
  func begin(of unit: Histogram.Unit) -> DayNumber {
    switch unit {
    case .day: self
    // 1 January 1970 was a Thursday.
    case .week: DayNumber(number - ((number + 3) % 7 + 7) % 7)
    case .month: DayNumber(year: fields.year, month: fields.month, day: 1)
    case .year: DayNumber(year: fields.year, month: 1, day: 1)
    }
  }

  /// The first day of the stretch behind the one that begins on this day.
  func next(_ unit: Histogram.Unit) -> DayNumber {
    switch unit {
    case .day: DayNumber(number + 1)
    case .week: DayNumber(number + 7)
    case .month:
      fields.month == 12
        ? DayNumber(year: fields.year + 1, month: 1, day: 1)
        : DayNumber(year: fields.year, month: fields.month + 1, day: 1)
    case .year: DayNumber(year: fields.year + 1, month: 1, day: 1)
    }
  }
}
