/// Times that come back: "every Monday", "daily", "each year", "per month", "Mondays".
extension Grammar {
  func recurrence(at index: Int) -> Match? {
    switch self[index].word {
    case .frequency(let period):
      return isInName(at: index) ? nil : Match(index, index + 1, .set, .value(period))
    case .weekdays(let weekday):
      return self[index].isCapitalised
        ? Match(index, index + 1, .set, .value(Point.weekday(weekday).value)) : nil
    case .term(.every), .term(.each): return each(at: index)
    case .term(.per):
      guard case .unit(let unit) = self[index + 1].word, let period = Quantity.exact(1).period(of: unit)
      else { return nil }
      return Match(index, index + 2, .set, .value(period))
    default: return nil
    }
  }

  private func each(at index: Int) -> Match? {
    let inner = index + 1
    switch self[inner].word {
    case .unit(let unit):
      guard !isHyphen(at: inner + 1) else { return nil }
      return Quantity.exact(1).period(of: unit).map { Match(index, inner + 1, .set, .value($0)) }
    case .term(.other):
      guard case .unit(let unit) = self[inner + 1].word else { return nil }
      return Quantity.exact(2).period(of: unit).map { Match(index, inner + 2, .set, .value($0)) }
    case .term(.few), .number, .cardinal:
      guard let (quantity, end) = quantity(at: inner), case .units(let unit) = self[end].word else {
        return nil
      }
      return quantity.period(of: unit).map { Match(index, end + 1, .set, .value($0)) }
    case .weekday(let weekday):
      guard case .dayPart(let part) = self[inner + 1].word else {
        return Match(index, inner + 1, .set, .value(Point.weekday(weekday).value))
      }
      return Match(index, inner + 2, .set, .value(Point.weekday(weekday).value + Clock.part(part).value))
    case .weekend: return Match(index, inner + 1, .set, .value(Point.anyWeekend.value))
    case .dayPart(let part):
      return Match(index, inner + 1, .set, .value(Point.anyDay.value + Clock.part(part).value))
    case .season(let season): return Match(index, inner + 1, .set, .value(Point.season(nil, season).value))
    case .month(let month):
      return self[inner].isCapitalised
        ? Match(index, inner + 1, .set, .value(Point.month(nil, month).value)) : nil
    default: return nil
    }
  }
}
