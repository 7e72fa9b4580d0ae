/// A length in which time is counted.
enum Unit: Int, Comparable {
  case second, minute, hour, day, week, fortnight, month, quarter, year, decade, century, millennium

  static func < (left: Unit, right: Unit) -> Bool { left.rawValue < right.rawValue }

  /// Whether the unit is shorter than a day.
  var isClockUnit: Bool { self < .day }

  /// How ISO 8601 writes the unit in a period: what stands before and behind the number, and what to multiply it by.
  var period: (prefix: String, designator: String, factor: Int) {
    switch self {
    case .second: ("PT", "S", 1)
    case .minute: ("PT", "M", 1)
    case .hour: ("PT", "H", 1)
    case .day: ("P", "D", 1)
    case .week: ("P", "W", 1)
    case .fortnight: ("P", "W", 2)
    case .month: ("P", "M", 1)
    case .quarter: ("P", "M", 3)
    case .year: ("P", "Y", 1)
    case .decade: ("P", "Y", 10)
    case .century: ("P", "Y", 100)
    case .millennium: ("P", "Y", 1000)
    }
  }

  /// What halves of the unit are counted in, as a period without its `P`: "two and a half years" is `2Y6M`.
  var half: String? {
    switch self {
    case .minute: "30S"
    case .hour: "30M"
    case .day: "T12H"
    case .year: "6M"
    default: nil
    }
  }
}

/// How many of a unit.
enum Quantity: Equatable {
  case exact(Int)
  /// So many and a half.
  case half(Int)
  /// As digits write it, with a point.
  case decimal(String)
  /// "a few", "several".
  case vague

  /// The period of so many units; nil where no period says it.
  func period(of unit: Unit) -> String? {
    let (prefix, designator, factor) = unit.period
    switch self {
    case .vague: return "\(prefix)X\(designator)"
    case .decimal(let digits): return factor == 1 ? "\(prefix)\(digits)\(designator)" : nil
    case .exact(let count):
      let (product, overflow) = count.multipliedReportingOverflow(by: factor)
      return overflow ? nil : "\(prefix)\(product)\(designator)"
    case .half(let count):
      let (product, overflow) = count.multipliedReportingOverflow(by: factor)
      if overflow { return nil }
      if factor.isMultiple(of: 2) { return "\(prefix)\(product + factor / 2)\(designator)" }
      guard let half = unit.half else { return factor == 1 ? "\(prefix)\(count).5\(designator)" : nil }
      if count > 0 { return "\(prefix)\(count)\(designator)\(half)" }
      return unit == .day ? "P\(half)" : "\(prefix)\(half)"
    }
  }
}
