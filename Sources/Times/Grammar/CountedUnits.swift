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
    if isTerm([.age, .aged], at: index - 1) { return nil }
    guard case (let quantity, var end)? = quantity(at: index) else { return nil }
    let isHyphenated = isHyphen(at: end)
    if isHyphenated {
      // "$15-an-hour".
      if isTerm([.a, .an], at: end - 1) { return nil }
      end += 1
    }
    if !isHyphenated, isTerm(Self.adjectives, at: end) { end += 1 }
    let unit: Unit
    switch self[end].word {
    case .unit(let found):
      // "a quarter of them", "three-quarter time".
      if found == .quarter { return nil }
      unit = found
    case .units(let found):
      if found == .quarter, isTerm(.of, at: end + 1) || isHyphenated { return nil }
      unit = found
    case .ordinal(2) where isHyphenated: unit = .second
    default: return nil
    }
    // "60 Minutes" is a title.
    if self[end].isCapitalised, self[index].word == .number { return nil }
    end += 1
    if isHyphenated || isHyphen(at: end) {
      if isHyphen(at: end), isTerm(.long, at: end + 1) {
        // The article of "a day-long visit" is the visit's.
        return isTerm([.a, .an], at: index) ? nil : (quantity, unit, end + 2)
      }
      if isHyphen(at: end), isTerm([.ago, .earlier], at: end + 1) { return nil }
      if isTerm(.old, at: isHyphen(at: end) ? end + 1 : end) || self[end].key == WordKey("olds") {
        return nil
      }
    }
    if isHyphen(at: end), isTerm([.old], at: end + 1) || self[end + 1].key == WordKey("olds") { return nil }
    if case .exact(let count) = quantity, !isHyphenated, let halfEnd = andAHalf(at: end) {
      return (.half(count), unit, halfEnd)
    }
    if isTerm(.old, at: end) || isTerm(.of, at: end) && isTerm(.age, at: end + 1) { return nil }
    return (quantity, unit, end)
  }

  /// "3 hours 20 minutes", "two years and six months".
  func finerPart(behind unit: Unit, _ quantity: Quantity, at index: Int) -> (String, end: Int)? {
    guard case .exact = quantity, unit.period.factor == 1 else { return nil }
    let inner = isTerm(.and, at: index) ? index + 1 : index
    guard let (finer, finerUnit, end) = counted(at: inner), case .exact(let count) = finer, count > 0,
      finerUnit < unit,
      finerUnit.period.factor == 1, finerUnit.isClockUnit == unit.isClockUnit, unit != .week,
      finerUnit != .week
    else { return nil }
    return ("\(count)\(finerUnit.period.designator)", end)
  }
}
