/// Numbers in digits and words.
extension Grammar {
  /// A year of four digits, with the index behind it.
  func year(at index: Int) -> (year: Int, end: Int)? {
    let token = self[index]
    guard token.word == .number, token.digitCount == 4, (1000...2999).contains(token.number) else {
      return nil
    }
    // "2020-01-08" is a day.
    if isHyphen(at: index + 1), isHyphen(at: index + 3), self[index + 2].digitCount <= 2 { return nil }
    // "1990s" is a decade, "1990th" a number.
    if isJoined(at: index + 1), self[index + 1].word != .mark(UInt8(ascii: "'")) {
      switch self[index + 1].word {
      case .mark: break
      default: return nil
      }
    }
    return (token.number, index + 1)
  }

  /// A day of a month in digits or as an ordinal, with the index behind it.
  func dayOfMonth(at index: Int) -> (day: Int, end: Int)? {
    let token = self[index]
    switch token.word {
    case .number where token.digitCount <= 2:
      var end = index + 1
      if isTerm([.st, .nd, .rd, .th], at: end), isJoined(at: end) {
        end += 1
      } else if isJoined(at: end) {
        switch self[end].word {
        case .mark(UInt8(ascii: "%")), .mark(UInt8(ascii: "/")): return nil
        case .mark(UInt8(ascii: ":")) where self[end + 1].word == .number && isJoined(at: end + 1): return nil
        case .mark: break
        default: return nil
        }
      }
      return (token.number, end)
    case .ordinal(let day): return (day, index + 1)
    case .cardinal(let tens) where tens == 20 || tens == 30:
      guard isHyphen(at: index + 1), case .ordinal(let ones) = self[index + 2].word, ones < 10 else {
        return nil
      }
      return (tens + ones, index + 3)
    default: return nil
    }
  }

  /// A whole number in digits or words, with the index behind it.
  func wholeNumber(at index: Int) -> (number: Int, end: Int)? {
    switch self[index].word {
    case .number, .grouped:
      guard self[index].number >= 0 else { return nil }
      return multiplied(self[index].number, at: index + 1)
    case .cardinal: return multiplied(0, at: index)
    default: return nil
    }
  }

  /// Goes on with "hundred", "thousand" and the words between them: "two hundred and fifty".
  private func multiplied(_ number: Int, at index: Int) -> (number: Int, end: Int)? {
    var total = number
    var end = index
    // No number that counts time has more parts than this.
    for _ in 0..<6 {
      switch self[end].word {
      case .multiplier(let factor):
        let (product, overflow) = max(total, 1).multipliedReportingOverflow(by: factor)
        if overflow || product > 1_000_000_000_000 { return nil }
        total = product
        end += 1
      case .cardinal(let number):
        guard end == index || isMultiplier(at: end - 1) || isTerm(.and, at: end - 1) else {
          return (total, end)
        }
        total += number
        end += 1
        if number >= 20, number % 10 == 0 {
          let ones = isHyphen(at: end) ? end + 1 : end
          if case .cardinal(let number) = self[ones].word, number > 0, number < 10 {
            total += number
            end = ones + 1
          }
        }
      case .term(.and) where isMultiplier(at: end - 1):
        guard case .cardinal = self[end + 1].word else { return (total, end) }
        end += 1
      default: return end > index || number > 0 || self[index - 1].word == .number ? (total, end) : nil
      }
    }
    return (total, end)
  }

  private func isMultiplier(at index: Int) -> Bool {
    if case .multiplier = self[index].word { true } else { false }
  }

  /// How many, with the index behind it; "a" counts as one.
  func quantity(at index: Int) -> (quantity: Quantity, end: Int)? {
    switch self[index].word {
    case .decimal:
      let token = self[index]
      guard token.number >= 0 else { return nil }
      return (.decimal("\(token.number).\(Point.padded(token.fraction, token.digitCount))"), index + 1)
    case .vague, .term(.several), .term(.few), .term(.many), .term(.some): return (.vague, index + 1)
    case .term(.dozens), .term(.hundreds), .term(.thousands):
      return isTerm(.of, at: index + 1) ? (.vague, index + 2) : nil
    case .term(.half):
      if isTerm([.a, .an], at: index + 1) { return (.half(0), index + 2) }
      return isHyphen(at: index + 1) ? (.half(0), index + 1) : nil
    case .term(.a), .term(.an): return quantityBehindArticle(at: index + 1)
    default: break
    }
    guard let (number, end) = wholeNumber(at: index) else { return nil }
    if isTerm(.dozen, at: end) { return number < 1000 ? (.exact(number * 12), end + 1) : nil }
    if let end = andAHalf(at: end) { return (.half(number), end) }
    if let fraction = fraction(at: end) {
      return (fraction.isHalf ? .half(number) : .decimal("\(number)\(fraction.text)"), end + 3)
    }
    return (.exact(number), end)
  }

  /// The index behind "and a half" or "-and-a-half".
  func andAHalf(at index: Int) -> Int? {
    var end = isHyphen(at: index) ? index + 1 : index
    for term in [Term.and, .a, .half] {
      guard isTerm(term, at: end) else { return nil }
      end += term != .half && isHyphen(at: end + 1) ? 2 : 1
    }
    return end
  }

  private func quantityBehindArticle(at index: Int) -> (quantity: Quantity, end: Int)? {
    switch self[index].word {
    case .term(.few): return (.vague, index + 1)
    case .term(.couple): return (.vague, isTerm(.of, at: index + 1) ? index + 2 : index + 1)
    case .term(.dozen): return (.exact(12), index + 1)
    case .term(.half): return isHyphen(at: index + 1) ? nil : (.half(0), index + 1)
    case .term(.full), .term(.mere), .term(.solid): return (.exact(1), index + 1)
    case .multiplier: return multiplied(1, at: index).map { (.exact($0.number), $0.end) }
    default: return (.exact(1), index)
    }
  }

  /// The fraction of "5 1/2".
  private func fraction(at index: Int) -> (isHalf: Bool, text: String)? {
    guard isMark("/", at: index + 1), self[index].word == .number, self[index + 2].word == .number else {
      return nil
    }
    switch (self[index].number, self[index + 2].number) {
    case (1, 2): return (true, ".5")
    case (1, 4): return (false, ".25")
    case (3, 4): return (false, ".75")
    default: return nil
    }
  }
}
