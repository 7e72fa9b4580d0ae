/// Dates as people write them.
enum ReadableDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let seasons = ["SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"]
  private static let references = [
    "PAST_REF": "in the past", "PRESENT_REF": "at present", "FUTURE_REF": "in the future",
  ]
  private static let lengths = [
    "PD": "day", "PW": "week", "PM": "month", "PY": "year", "PTH": "hour", "PTM": "minute",
  ]

  /// An ISO 8601 date, or its beginning, in words: "14 May 2020", "May 2020", "2020"; or what TIMEX3 writes besides,
  /// such as "week 38 of 2016" and "in the past". Anything else stays as it is.
  static func text(of date: String) -> String {
    if let reference = references[date] { return reference }
    if date.hasPrefix("P") { return length(date) ?? date }
    let day = date.prefix { $0 != "T" && $0 != " " }
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, year.utf8.count == 4, Int(year) != nil || year == "XXXX", parts.count <= 3
    else {
      return date
    }
    let ofYear = year == "XXXX" ? "" : " \(year)"
    guard parts.count > 1 else { return ofYear.isEmpty ? date : String(year) }
    if parts[1].hasPrefix("W"), parts[1] != "WI" { return week(parts) ?? date }
    if parts.count == 2, let season = seasons[String(parts[1])] { return season + ofYear }
    guard let month = Int(parts[1]), 1...12 ~= month else { return date }
    guard parts.count > 2 else { return months[month - 1] + ofYear }
    guard let number = Int(parts[2]), 1...31 ~= number else { return date }
    return "\(number) \(months[month - 1])" + ofYear
  }

  /// A date as short as there is room for under a bar: "14 May 2020" stays, "14 September 2020" is "14 Sep 2020".
  static func short(of date: String) -> String {
    text(of: date).split(separator: " ").map {
      months.contains(String($0)) ? String($0.prefix(3)) : String($0)
    }
    .joined(separator: " ")
  }

  /// "2016-W38", "2016-W38-WE", "XXXX-WXX-4".
  private static func week(_ parts: [Substring]) -> String? {
    let end = parts.count > 2 ? parts[2] : ""
    guard let number = Int(parts[1].dropFirst()) else {
      return parts[1] == "WXX" ? Int(end).flatMap { 1...7 ~= $0 ? "on a \(days[$0 - 1])" : nil } : nil
    }
    let week = "week \(number)" + (parts[0] == "XXXX" ? "" : " of \(parts[0])")
    switch end {
    case "": return week
    case "WE": return "at the end of \(week)"
    default: return Int(end).flatMap { 1...7 ~= $0 ? "\(days[$0 - 1]) of \(week)" : nil }
    }
  }

  /// "P8W" is 8 weeks.
  private static func length(_ text: String) -> String? {
    guard let name = lengths[text.filter { !$0.isNumber }], let count = Int(text.filter(\.isNumber)) else {
      return nil
    }
    return count == 1 ? "1 \(name)" : "\(count) \(name)s"
  }
}
