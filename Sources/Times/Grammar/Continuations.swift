/// What goes on from a date: "Jan. 5-7", "1990-95".
extension Grammar {
  /// What follows a date and leans on it: the "7" of "Jan. 5-7", the "25" of "April 24 and 25", the "95" of "1990-95".
  func continuation(of match: Match) -> Match? {
    guard case .point(let point, let turn) = match.reference else { return nil }
    let mark = match.end
    let isRange = isMark("-", at: mark)
    guard isRange || isTerm([.and, .or, .to, .through], at: mark) || isMark(",", at: mark) else { return nil }
    let token = self[mark + 1]
    guard token.word == .number, token.digitCount <= 2 else { return nil }
    switch point {
    case .year(let year?):
      guard isHyphen(at: mark), token.digitCount == 2, case let end = year / 100 * 100 + token.number,
        end > year
      else {
        return nil
      }
      return Match(mark + 1, mark + 2, .date, .point(.year(end), turn))
    case .day(let year, let month, let before):
      guard let (day, end) = dayOfMonth(at: mark + 1), day > before,
        almanac.day(year ?? 2000, month, day) != nil,
        !isNounAhead(at: end)
      else { return nil }
      if let (year, yearEnd) = self.year(at: skipping(",", at: end)), almanac.day(year, month, day) != nil {
        return Match(mark + 1, yearEnd, .date, .point(.day(year, month, day), turn))
      }
      return Match(mark + 1, end, .date, .point(.day(year, month, day), turn))
    default: return nil
    }
  }

  /// Whether a noun that a number could count follows.
  private func isNounAhead(at index: Int) -> Bool {
    switch self[index].word {
    case .mark(let mark): mark == UInt8(ascii: "-") || mark == UInt8(ascii: "$") || mark == UInt8(ascii: "%")
    case .end: false
    case .term(let term): [.dozen, .hundreds, .thousands, .more, .other, .business, .old].contains(term)
    case .cue: false
    default: true
    }
  }
}
