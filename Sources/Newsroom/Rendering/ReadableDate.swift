/// Dates as people write them.
enum ReadableDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// An ISO 8601 date, or its beginning, in words: "14 May 2020", "May 2020", "2020". What is no such date stays as
  /// it is.
  static func text(of date: String) -> String {
    let day = date.prefix { $0 != "T" && $0 != " " }
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, year.utf8.count == 4, Int(year) != nil, parts.count <= 3 else {
      return date
    }
    guard parts.count > 1 else { return String(year) }
    guard let month = Int(parts[1]), 1...12 ~= month else { return date }
    guard parts.count > 2 else { return "\(months[month - 1]) \(year)" }
    guard let number = Int(parts[2]), 1...31 ~= number else { return date }
    return "\(number) \(months[month - 1]) \(year)"
  }
}
