/// Reads dates of publication as pages write them.
///
/// Understood are ISO 8601 with less and more than it allows ("2019-11-19 02:24:00 UTC", "20191119"), and dates with
/// the month in letters in any order ("Tuesday, November 19, 2019, 06:51 AM", "Tue Nov 19 2019 05:44:06 GMT+0000",
/// "19 novembre 2019"). A date of three numbers whose order nobody can know, such as 11/12/2019, is not a date, but
/// 11/19/2019 is, and 19.11.2019.
enum PublishedDate {
  /// The date, or date and time, in ISO 8601: "2019-11-19", "2019-11-19T02:24:00", "2019-11-19T02:24:00-05:00"; nil
  /// where the text is none, or one before 1900 or after 2100.
  static func iso(_ text: String) -> String? {
    DateReader(text).read()
  }

  /// The day that stands in an address: ".../2019/11/19/...".
  static func inAddress(_ address: String) -> String? {
    let parts = address.split(separator: "/").map(String.init)
    for index in parts.indices.dropLast(2) {
      guard parts[index].utf8.count == 4, let year = Int(parts[index]), (1900...2100).contains(year),
        parts[index + 1].utf8.count <= 2, let month = Int(parts[index + 1]), parts[index + 2].utf8.count <= 2,
        let day = Int(parts[index + 2])
      else { continue }
      return Day(year: year, month: month, day: day)?.iso
    }
    return nil
  }

  /// A day of the calendar.
  struct Day {
    var iso: String

    /// Makes the day; nil where the calendar has none such.
    init?(year: Int, month: Int, day: Int) {
      guard (1900...2100).contains(year), (1...12).contains(month) else { return nil }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...lengths[month - 1]).contains(day) else { return nil }
      iso = "\(year)-\(padded(month))-\(padded(day))"
    }
  }
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Parts a date into numbers, words and marks, and puts them together again.
private struct DateReader {
  private enum Token {
    case number(String)
    case word(String)
    case mark(Character)
  }

  private var tokens: [Token] = []

  init(_ text: String) {
    var run = ""
    var isNumber = false
    for character in text.prefix(120) {
      let isDigit = character.isASCII && character.isNumber
      let isLetter = character.isLetter
      if !run.isEmpty, !(isDigit && isNumber || isLetter && !isNumber) {
        tokens.append(isNumber ? .number(run) : .word(run.lowercased()))
        run = ""
      }
      if isDigit || isLetter {
        run.append(character)
        isNumber = isDigit
      } else if !character.isWhitespace {
        tokens.append(.mark(character))
      }
    }
    if !run.isEmpty { tokens.append(isNumber ? .number(run) : .word(run.lowercased())) }
  }

  func read() -> String? {
    guard let (day, rest) = numericDay() ?? wordedDay() else { return nil }
    guard let time = time(from: rest) else { return day.iso }
    return day.iso + "T" + time
  }

  private func number(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), case .number(let digits) = tokens[index] else { return nil }
    return Int(digits)
  }

  private func isMark(_ index: Int, _ marks: String) -> Bool {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index] else { return false }
    return marks.contains(mark)
  }

  private func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
    return word
  }

  // MARK: The day

  /// A day in numbers, and where what follows it begins.
  private func numericDay() -> (PublishedDate.Day, Int)? {
    for index in tokens.indices {
      guard case .number(let digits) = tokens[index] else { continue }
      if digits.utf8.count == 8 || digits.utf8.count == 14, let value = Int(digits.prefix(8)),
        let day = PublishedDate.Day(year: value / 10000, month: value / 100 % 100, day: value % 100)
      {
        return (day, index + 1)
      }
      guard isMark(index + 1, "-/.‐"), let second = number(index + 2), isMark(index + 3, "-/.‐"),
        let third = number(index + 4), let first = Int(digits)
      else { continue }
      if digits.utf8.count == 4 {
        return PublishedDate.Day(year: first, month: second, day: third).map { ($0, index + 5) }
      }
      let isDotted = isMark(index + 1, ".")
      if isDotted || first > 12 {
        return PublishedDate.Day(year: third, month: second, day: first).map { ($0, index + 5) }
      }
      if second > 12 || first == second {
        return PublishedDate.Day(year: third, month: first, day: second).map { ($0, index + 5) }
      }
    }
    return nil
  }

  /// A day whose month is a word.
  private func wordedDay() -> (PublishedDate.Day, Int)? {
    for index in tokens.indices {
      guard let month = word(index).flatMap(Self.month) else { continue }
      // "November 19, 2019", "Nov. 19th 2019", "Nov 19 05:44:06 2019"
      var next = index + 1
      while isMark(next, ".,-/") { next += 1 }
      if let day = number(next), day <= 31 {
        for later in next + 1..<max(next + 1, min(next + 9, tokens.count)) {
          if let year = number(later), year > 31,
            let found = PublishedDate.Day(year: year, month: month, day: day)
          {
            // The time may stand before the year.
            return (found, later == next + 1 || later <= next + 3 ? later + 1 : next + 1)
          }
        }
      }
      // "19 November 2019", "19. de noviembre de 2019", "19-Nov-2019"
      var before = index - 1
      while before >= 0,
        isMark(before, ".,-/ºª°") || ["de", "of", "th", "st", "nd", "rd", "er"].contains(word(before) ?? "")
      {
        before -= 1
      }
      while isMark(next, ".,-/") || ["de", "del", "of"].contains(word(next) ?? "") { next += 1 }
      if let day = number(before), let year = number(next) {
        return PublishedDate.Day(year: year, month: month, day: day).map { ($0, next + 1) }
      }
    }
    return nil
  }

  /// The month that a word begins with, in the languages of most of the web.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }

  private static let months: [[String]] = [
    ["jan", "ene", "gen", "янв", "sty", "oca", "ιαν"],
    ["feb", "fév", "fev", "фев", "lut", "şub"],
    ["mar", "mär", "mae", "maa", "мар"],
    ["apr", "abr", "avr", "апр", "kwi", "nis"],
    ["may", "mai", "mag", "maj", "mei", "май", "мая"],
    ["jun", "juin", "giu", "июн", "cze", "haz"],
    ["jul", "juil", "lug", "июл", "lip", "tem"],
    ["aug", "aoû", "aou", "ago", "авг", "sie", "ağu"],
    ["sep", "set", "сен", "wrz", "eyl"],
    ["oct", "okt", "out", "ott", "окт", "paź", "eki"],
    ["nov", "ноя", "lis", "kas"],
    ["dec", "déc", "dez", "dic", "des", "дек", "gru", "ara"],
  ]

  // MARK: The time

  private func time(from begin: Int) -> String? {
    // All fourteen digits in a row.
    if begin > 0, case .number(let digits) = tokens[begin - 1], digits.utf8.count == 14 {
      return clock(String(digits.suffix(6)))
    }
    for index in begin..<max(begin, tokens.count) {
      guard var hour = number(index), isMark(index + 1, ":"), let minute = number(index + 2) else { continue }
      var second = 0
      var next = index + 3
      if isMark(next, ":"), let found = number(next + 1) {
        second = found
        next += 2
        if isMark(next, ".,"), number(next + 1) != nil { next += 2 }
      }
      if word(next) == "am" || word(next) == "pm" || word(next) == "p" || word(next) == "a" {
        let isAfternoon = word(next)?.hasPrefix("p") ?? false
        hour = hour % 12 + (isAfternoon ? 12 : 0)
        next += 1
      }
      guard hour < 24, minute < 60, second < 61 else { return nil }
      return "\(padded(hour)):\(padded(minute)):\(padded(second))\(zone(from: next))"
    }
    return nil
  }

  private func clock(_ digits: String) -> String? {
    guard let value = Int(digits), value / 10000 < 24, value / 100 % 100 < 60, value % 100 < 60 else {
      return nil
    }
    return "\(padded(value / 10000)):\(padded(value / 100 % 100)):\(padded(value % 100))"
  }

  /// The difference from universal time: "Z", "+01:00", or nothing where none is given.
  private func zone(from begin: Int) -> String {
    var index = begin
    while let word = word(index) {
      if word == "z" { return "Z" }
      if word == "utc" || word == "gmt" {
        if !isMark(index + 1, "+-") { return "Z" }
        index += 1
        break
      }
      if let zone = [
        "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00",
        "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00",
      ][word] {
        return zone
      }
      return ""
    }
    guard isMark(index, "+-−"), case .mark(let sign) = tokens[index], tokens.indices.contains(index + 1),
      case .number(let digits) = tokens[index + 1], let value = Int(digits)
    else { return "" }
    let hours = digits.utf8.count > 2 ? value / 100 : value
    let minutes = digits.utf8.count > 2 ? value % 100 : isMark(index + 2, ":") ? number(index + 3) ?? 0 : 0
    guard hours <= 14, minutes < 60 else { return "" }
    return "\(sign == "+" ? "+" : "-")\(padded(hours)):\(padded(minutes))"
  }
}
