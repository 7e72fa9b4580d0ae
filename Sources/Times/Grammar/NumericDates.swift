/// Dates in digits: "2020-01-08", "3/22/1998", "1995", "1990s", "'98".
extension Grammar {
  /// "2020-01-08", "2020-01-08T09:30Z", "22/3/1998".
  func numericDate(at index: Int) -> Match? {
    let first = self[index]
    guard first.word == .number, !isNumberBefore(index), case .mark(let mark) = self[index + 1].word,
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/"),
      isJoined(at: index + 1), isJoined(at: index + 2), self[index + 2].word == .number,
      self[index + 3].word == .mark(mark), isJoined(at: index + 3), isJoined(at: index + 4),
      self[index + 4].word == .number
    else { return nil }
    let numbers = (first.number, self[index + 2].number, self[index + 4].number)
    let digits = (first.digitCount, self[index + 2].digitCount, self[index + 4].digitCount)
    let end = index + 5
    if digits.0 == 4, digits.1 <= 2, digits.2 <= 2 {
      let isReal = almanac.day(numbers.0, numbers.1, numbers.2) != nil
      if isReal, let time = isoTime(from: index, at: end) { return time }
      return Match(
        index,
        end,
        .date,
        isReal ? .point(.day(numbers.0, numbers.1, numbers.2), .byTense) : .impossible
      )
    }
    guard digits.0 <= 2, digits.1 <= 2, digits.2 == 4 || digits.2 == 2
    else { return nil }
    // Two digits leave the century open, and so the day too.
    guard digits.2 == 4 else { return Match(index, end, .date, .impossible) }
    let american = almanac.day(numbers.2, numbers.0, numbers.1)
    let european = almanac.day(numbers.2, numbers.1, numbers.0)
    switch (american, european) {
    case (nil, nil): return Match(index, end, .date, .impossible)
    case (let day?, nil), (nil, let day?): return Match(index, end, .date, .point(Point(day), .byTense))
    case (let day?, let other?):
      // Which comes first, the day or the month, is for a reader to know.
      return Match(index, end, .date, .point(day == other ? Point(day) : .year(numbers.2), .byTense))
    }
  }

  /// The time behind an ISO 8601 date; the scanner takes "T09" for a word and a number.
  private func isoTime(from index: Int, at end: Int) -> Match? {
    guard self[end].key == WordKey("t"), isJoined(at: end), isJoined(at: end + 1), isMark(":", at: end + 2),
      let (hour, minute, second, behind) = hourAndMinute(at: end + 1)
    else { return nil }
    let day = Reference.point(
      .day(self[index].number, self[index + 2].number, self[index + 4].number),
      .byTense
    )
    let isZulu = self[behind].key == WordKey("z") && isJoined(at: behind)
    return Match(
      index,
      isZulu ? behind + 1 : behind,
      .time,
      .clock(day, .time(hour: hour, minute: minute, second: second))
    )
  }

  /// Whether digits and a mark stand right before, so that this number is a part of something longer.
  private func isNumberBefore(_ index: Int) -> Bool {
    guard isJoined(at: index), isJoined(at: index - 1), case .mark = self[index - 1].word else {
      return false
    }
    switch self[index - 2].word {
    case .number, .decimal, .grouped: return true
    default: return false
    }
  }
}
