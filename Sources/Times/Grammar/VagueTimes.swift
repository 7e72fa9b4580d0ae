/// The present, the past and the future without a date: "now", "recently", "the future", "earlier".
extension Grammar {
  func vagueTime(at index: Int) -> Match? {
    switch self[index].word {
    case .term(.now), .term(.currently), .term(.presently), .term(.nowadays):
      return Match(index, index + 1, .date, .value("PRESENT_REF"))
    case .term(.current):
      return isHyphen(at: index + 1) || isInName(at: index)
        ? nil : Match(index, index + 1, .date, .value("PRESENT_REF"))
    case .term(.recently), .term(.recent), .term(.lately):
      return isHyphen(at: index + 1) || isInName(at: index)
        ? nil : Match(index, index + 1, .date, .value("PAST_REF"))
    case .term(.the):
      if isTerm(.future, at: index + 1) { return future(at: index + 1, from: index) }
      guard isTerm(.past, at: index + 1), isTerm(.in, at: index - 1), isEnd(at: index + 2) else { return nil }
      return Match(index, index + 2, .date, .value("PAST_REF"))
    case .term(.future): return isInName(at: index) ? nil : future(at: index, from: index)
    case .term(.these):
      return self[index + 1].word == .units(.day)
        ? Match(index, index + 2, .date, .value("PRESENT_REF")) : nil
    case .term(.at):
      guard isTerm(.the, at: index + 1), isTerm(.moment, at: index + 2) else { return nil }
      return Match(index + 1, index + 3, .date, .value("PRESENT_REF"))
    case .term(.earlier):
      return isEnd(at: index + 1) && !isUnit(at: index - 1)
        ? Match(index, index + 1, .date, .value("PAST_REF")) : nil
    default: return nil
    }
  }

  private func future(at index: Int, from begin: Int) -> Match? {
    Match(begin, index + 1, .date, .value("FUTURE_REF"))
  }

  private func isUnit(at index: Int) -> Bool {
    switch self[index].word {
    case .unit, .units: true
    default: false
    }
  }

  private func isEnd(at index: Int) -> Bool {
    switch self[index].word {
    case .end: true
    case .mark(let mark): mark != UInt8(ascii: "-") && mark != UInt8(ascii: "'")
    default: false
    }
  }
}
