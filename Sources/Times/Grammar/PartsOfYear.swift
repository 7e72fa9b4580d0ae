/// Seasons, quarters and halves of a year, and fiscal years: "summer of 1998", "the third quarter".
extension Grammar {
  /// "summer of 1998", "the summer", "last fall" without its "last".
  func season(at index: Int) -> Match? {
    guard case .season(let season) = self[index].word else { return nil }
    let yearAt = isTerm(.of, at: index + 1) ? index + 2 : skipping(",", at: index + 1)
    if let (year, end) = year(at: yearAt) {
      return Match(index, end, .date, .point(.season(year, season), .byTense))
    }
    if let (offset, end) = yearPhrase(at: isTerm(.of, at: index + 1) ? index + 2 : index + 1) {
      return Match(index, end, .date, .point(.season(nil, season), .year(offset)))
    }
    let article = isTerm(.the, at: index - 1) ? index - 2 : index - 1
    let introductions: Set<Term> = [
      .in, .since, .until, .by, .during, .early, .late, .mid, .through, .throughout,
    ]
    guard isTerm(introductions, at: article), !self[index].isCapitalised || season != .autumn,
      !isTerm(.of, at: index + 1), !isMark("-", at: index + 1)
    else { return nil }
    return Match(index, index + 1, .date, .point(.season(nil, season), .byTense))
  }

  /// "third quarter", "second half of 1998", "third-quarter".
  func partOfYear(at index: Int) -> Match? {
    let number: Int
    switch self[index].word {
    case .ordinal(let ordinal): number = ordinal
    case .number where isTerm([.st, .nd, .rd, .th], at: index + 1): number = self[index].number
    default: return nil
    }
    let unitAt = skipping("-", at: self[index].word == .number ? index + 2 : index + 1)
    let point: (Int?) -> Point
    switch self[unitAt].word {
    case .unit(.quarter) where (1...4).contains(number): point = { .quarter($0, number) }
    case .term(.half) where number == 1 || number == 2: point = { .half($0, number) }
    default: return nil
    }
    var end = unitAt + 1
    var inner = isTerm(.of, at: end) ? end + 1 : end
    if isTerm(.the, at: inner) { inner += 1 }
    if let (year, end) = year(at: inner) { return Match(index, end, .date, .point(point(year), .byTense)) }
    if let (offset, end) = yearPhrase(at: inner) {
      return Match(index, end, .date, .point(point(nil), .year(offset)))
    }
    if isTerm(.of, at: end) {
      // "the second half of the match"; a fiscal year has quarters of its own.
      guard inner == end + 2, self[inner].word == .unit(.year) else { return nil }
      end = inner + 1
      return Match(index, end, .date, .point(point(nil), .this))
    }
    if case .term(.half) = self[unitAt].word { return nil }
    return Match(index, end, .date, .point(point(nil), .byTense))
  }

  /// "fiscal 1998", "fiscal year 1998".
  func fiscalYear(at index: Int) -> Match? {
    let inner = self[index + 1].word == .unit(.year) ? index + 2 : index + 1
    return year(at: inner).map { Match(index, $0.end, .date, .point(.fiscalYear($0.year), .byTense)) }
  }
}
