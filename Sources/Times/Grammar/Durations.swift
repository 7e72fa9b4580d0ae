/// Lengths of time, and what is reckoned with them: "five years", "24-hour", "two weeks ago", "the last three months".
extension Grammar {
  func duration(at index: Int) -> Match? {
    switch self[index].word {
    case .units(let unit): return bareUnits(unit, at: index)
    case .longUnit(let unit):
      return Quantity.exact(1).period(of: unit).map { Match(index, index + 1, .duration, .value($0)) }
    case .unit(let unit): return longUnit(unit, at: index)
    case .term(.the), .term(.these), .term(.this): return framed(at: index, inner: index + 1)
    case .term(.past), .term(.last), .term(.next), .term(.coming), .ordinal(1), .term(.recent),
      .term(.previous),
      .term(.final), .term(.following):
      return framed(at: index, inner: index)
    default: break
    }
    let inner = behindApproximation(at: index)
    guard let found = counted(at: inner) else { return nil }
    let (quantity, unit, end) = found
    if isTerm(.ago, at: end) {
      return offset(from: index, quantity, unit, sign: -1, .published, end: end + 1)
    }
    if isTerm(.from, at: end), isTerm(.now, at: end + 1) {
      return offset(from: index, quantity, unit, sign: 1, .published, end: end + 2)
    }
    if isTerm([.earlier, .later], at: end), unit >= .day, quantity != .vague {
      return offset(
        from: index,
        quantity,
        unit,
        sign: isTerm(.earlier, at: end) ? -1 : 1,
        .text,
        end: end + 1
      )
    }
    if isTerm([.before, .after], at: end), unit >= .day, quantity != .vague, isEnd(at: end + 1) {
      return offset(from: index, quantity, unit, sign: isTerm(.before, at: end) ? -1 : 1, .text, end: end + 1)
    }
    if isPer(at: index), inner == index {
      return quantity.period(of: unit).map { Match(index, end, .set, .value($0)) }
    }
    guard var period = quantity.period(of: unit) else { return nil }
    var last = end
    if let (finer, finerEnd) = finerPart(behind: unit, quantity, at: end) {
      period += finer
      last = finerEnd
    }
    return Match(index, last, .duration, .value(period))
  }

  private func isEnd(at index: Int) -> Bool {
    switch self[index].word {
    case .end: true
    case .mark(let mark): mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",")
    default: false
    }
  }

  /// "three days ago", "a decade ago", "two weeks later".
  private func offset(
    from index: Int,
    _ quantity: Quantity,
    _ unit: Unit,
    sign: Int,
    _ origin: Reference.Origin,
    end: Int
  ) -> Match? {
    let reference: String = sign < 0 ? "PAST_REF" : "FUTURE_REF"
    guard case .exact(let count) = quantity, count < 100_000, !unit.isClockUnit else {
      if case .half(let years) = quantity, unit == .year, years < 10_000 {
        return Match(index, end, .date, .offset(sign * (years * 12 + 6), .month, origin))
      }
      return Match(index, end, .date, .value(reference))
    }
    switch unit {
    case .decade: return Match(index, end, .date, .offset(sign * count * 10, .year, origin))
    case .century: return Match(index, end, .date, .offset(sign * count * 100, .year, origin))
    case .millennium: return Match(index, end, .date, .value(reference))
    default: return Match(index, end, .date, .offset(sign * count, unit, origin))
    }
  }

  /// "the last three months", "past 20 years", "the first nine months", "recent years", "the next few days".
  private func framed(at index: Int, inner: Int) -> Match? {
    guard
      isTerm([.past, .last, .next, .coming, .recent, .previous, .final, .following], at: inner)
        || self[inner].word == .ordinal(1)
    else { return nil }
    switch self[inner + 1].word {
    case .units(let unit):
      if isTerm([.recent, .past, .last], at: inner), !unit.isClockUnit {
        return Match(index, inner + 2, .date, .value("PAST_REF"))
      }
      if isTerm(.coming, at: inner), !unit.isClockUnit {
        return Match(index, inner + 2, .date, .value("FUTURE_REF"))
      }
      return nil
    default: break
    }
    guard let (quantity, unit, end) = counted(at: inner + 1), let period = quantity.period(of: unit) else {
      return nil
    }
    return Match(index, end, .duration, .value(period))
  }

  /// "for weeks", "years ago", "decades-long".
  private func bareUnits(_ unit: Unit, at index: Int) -> Match? {
    guard let period = Quantity.vague.period(of: unit), unit != .quarter else { return nil }
    if isHyphen(at: index + 1), isTerm(.long, at: index + 2) {
      return Match(index, index + 3, .duration, .value(period))
    }
    if isTerm(.ago, at: index + 1) { return Match(index, index + 2, .date, .value("PAST_REF")) }
    let isIntroduced = isTerm([.for, .within, .in, .after, .over], at: index - 1)
    let isFollowed = isTerm([.later, .earlier, .before, .after], at: index + 1)
    guard
      isIntroduced && !isTerm(.of, at: index + 1) || isFollowed
        || isIntroduced && isTerm([.for, .after], at: index - 1)
    else { return nil }
    return Match(index, index + 1, .duration, .value(period))
  }

  /// "day-long", "decade-old" without ages of people.
  private func longUnit(_ unit: Unit, at index: Int) -> Match? {
    guard isHyphen(at: index + 1), isTerm(.long, at: index + 2), unit != .quarter else { return nil }
    return Quantity.exact(1).period(of: unit).map { Match(index, index + 3, .duration, .value($0)) }
  }

  /// The index behind "about", "more than" and the like, which TIMEX3 counts to the expression.
  func behindApproximation(at index: Int) -> Int {
    switch self[index].word {
    case .term(.about), .term(.nearly), .term(.almost), .term(.roughly), .term(.approximately):
      return index + 1
    case .term(.some): return wholeNumber(at: index + 1) == nil ? index : index + 1
    case .term(.over), .term(.under): return isTerm([.a, .an], at: index + 1) ? index + 1 : index
    case .term(.more), .term(.less), .term(.fewer): return isTerm(.than, at: index + 1) ? index + 2 : index
    case .term(.at): return isTerm([.least, .most], at: index + 1) ? index + 2 : index
    case .term(.up): return isTerm(.to, at: index + 1) ? index + 2 : index
    default: return index
    }
  }

  /// Whether "a year" follows an amount: "$1 billion a year", "twice a week".
  private func isPer(at index: Int) -> Bool {
    guard isTerm([.a, .an], at: index) else { return false }
    switch self[index - 1].word {
    case .multiplier, .number, .grouped, .decimal, .counted, .units, .term(.times), .term(.once),
      .term(.twice),
      .term(.thrice), .mark(UInt8(ascii: "%")):
      return true
    default: return false
    }
  }
}
