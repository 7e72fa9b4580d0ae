/// Ten years of days, named once.
struct RecordCalendar {
  private var names: [String] = []
  /// 2014 began on a Wednesday.
  private static let weekdays = [
    "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday",
  ]

  init() {
    for year in 2014...2023 {
      let february = year.isMultiple(of: 4) ? 29 : 28
      for (month, days) in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in 1...days { names.append("\(year)-\(Self.two(month + 1))-\(Self.two(day))") }
      }
    }
  }

  var dayCount: Int { names.count }

  /// The day as ISO 8601 writes it.
  func name(of day: Int) -> String { names[day] }

  func weekday(of day: Int) -> String { Self.weekdays[day % 7] }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
