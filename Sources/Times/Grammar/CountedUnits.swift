/// Numbers with their units: "five years", "24-hour", "an hour and a half", "3 hours 20 minutes".
extension Grammar {
  /// What may stand between a number and its unit.
  private static let adjectives: Set<Term> = [
    .more, .full, .straight, .consecutive, .additional, .solid, .successive, .business, .working, .calendar,
    .long,
    .other,
  ]

  /// A quantity and its unit, with the index behind them; nil for ages.
  func counted(at index: Int) -> (Quantity, Unit, end: Int)? {
    guard !isTerm([.age, .aged], at: index - 1), let (quantity, numberEnd) = quantity(at: index) else {
      return nil
    }
    let hasArticle = isTerm([.a, .an], at: index)
    let isHyphenated = isHyphen(at: numberEnd)
    // "$15-an-hour" counts dollars.
    if isHyphenated, isTerm([.a, .an], at: numberEnd - 1) { return nil }
    let unitAt = isHyphenated || isTerm(Self.adjectives, at: numberEnd) ? numberEnd + 1 : numberEnd
    guard let unit = countedUnit(at: unitAt, isHyphenated) else { return nil }
    // "60 Minutes" is a title.
    if self[unitAt].isCapitalised, self[index].word == .number { return nil }
    let end = unitAt + 1
    if isHyphen(at: end) {
      if isTerm([.ago, .earlier], at: end + 1) { return nil }
      // The article of "a day-long visit" is the visit's.
      if isTerm(.long, at: end + 1) { return hasArticle ? nil : (quantity, unit, end + 2) }
    }
    if isAge(at: end) { return nil }
    if case .exact(let count) = quantity, !isHyphenated, let halfEnd = andAHalf(at: end) {
      return (.half(count), unit, halfEnd)
    }
    return (quantity, unit, end)
  }

  /// A unit that can be counted; quarters of anything but years are not.
  private func countedUnit(at index: Int, _ isHyphenated: Bool) -> Unit? {
    switch self[index].word {
    case .unit(let unit): unit == .quarter ? nil : unit
    case .units(.quarter) where isHyphenated || isTerm(.of, at: index + 1): nil
    case .units(let unit): unit
    case .ordinal(2) where isHyphenated: .second
    default: nil
    }
  }

  /// Whether "old", "-olds" or "of age" makes an age of the years before.
  private func isAge(at index: Int) -> Bool {
    let word = isHyphen(at: index) ? index + 1 : index
    return isTerm(.old, at: word) || self[word].key == WordKey("olds")
      || isTerm(.of, at: index) && isTerm(.age, at: index + 1)
  }

  /// "3 hours 20 minutes", "two years and six months".
  func finerPart(behind unit: Unit, _ quantity: Quantity, at index: Int) -> (String, end: Int)? {
    let inner = isTerm(.and, at: index) ? index + 1 : index
    guard case .exact = quantity, case (.exact(let count), let finer, let end)? = counted(at: inner),
      count > 0,
      finer < unit,
      finer.isClockUnit == unit.isClockUnit, unit != .week, finer != .week,
      unit.period.factor == 1, finer.period.factor == 1
    else { return nil }
    return ("\(count)\(finer.period.designator)", end)
  }
}
