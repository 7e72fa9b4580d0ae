import Foundation

/// The days from one to another, as ISO 8601 writes them.
public struct Days: Hashable, Sendable {
  /// The first day, such as `2019-02-01`.
  public var first: String
  /// The last day, such as `2019-02-28`.
  public var last: String

  /// The days that a date's value names, in TIMEX3 or ISO 8601: a day, week, month, quarter, year or decade, with or
  /// without a time of day; nil for values that stay open.
  public init?(_ value: String) {
    let fields = value.prefix { $0 != "T" }.split(separator: "-", omittingEmptySubsequences: false).map(
      String.init
    )
    guard let year = fields.first, year.allSatisfy(\.isASCIIDigit) else { return nil }
    switch (year.count, fields.count) {
    case (3, 1): self.init(year + "0-01", year + "9-12")
    case (4, 1): self.init(year + "-01", year + "-12")
    case (4, 2):
      let part = fields[1]
      if part.count == 2, part.allSatisfy(\.isASCIIDigit) {
        self.init(value, value)
      } else if part.first == "Q", let quarter = Int(part.dropFirst()), (1...4).contains(quarter) {
        self.init(Self.month(year, 3 * quarter - 2), Self.month(year, 3 * quarter))
      } else if part.first == "W", let week = Int(part.dropFirst()), (1...53).contains(week) {
        self.init(week: week, of: year)
      } else {
        return nil
      }
    case (4, 3):
      let day = fields.joined(separator: "-")
      guard Self.date(day) != nil else { return nil }
      self.init(first: day, last: day)
    default: return nil
    }
  }

  /// Whether any of these days may lie between `since` and `until`, both included.
  public func overlap(since: Days?, until: Days?) -> Bool {
    // Dates that ISO 8601 writes with four digits of a year are ordered as their letters are.
    last >= since?.first ?? "" && first <= until?.last ?? "9999-12-31"
  }

  private init(first: String, last: String) {
    self.first = first
    self.last = last
  }

  /// Whole months, from `2019-02` to `2019-04`.
  private init?(_ first: String, _ last: String) {
    guard Self.date(first + "-01") != nil,
      let lastDay = (28...31).last(where: { Self.date("\(last)-\($0)") != nil })
    else { return nil }
    self.init(first: first + "-01", last: "\(last)-\(lastDay)")
  }

  private init?(week: Int, of year: String) {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    let parts = DateComponents(weekday: 2, weekOfYear: week, yearForWeekOfYear: Int(year))
    guard let monday = calendar.date(from: parts),
      let sunday = calendar.date(byAdding: .day, value: 6, to: monday)
    else { return nil }
    let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    self.init(first: monday.formatted(style), last: sunday.formatted(style))
  }

  private static func month(_ year: String, _ number: Int) -> String {
    "\(year)-\(number < 10 ? "0" : "")\(number)"
  }

  /// The day, where the calendar has it.
  private static func date(_ day: String) -> Date? {
    let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    guard let date = try? style.parse(day), date.formatted(style) == day else { return nil }
    return date
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
