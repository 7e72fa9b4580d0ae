/// Counts things by time, in stretches that are as long as fits a picture.
struct TimeCount {
  /// How many stretches a picture may have.
  private static let mostStretches = 120
  /// How many stretches a picture has at least: few bars as wide as the page say nothing.
  private static let fewestStretches = 12
  /// How many series are told apart; the others are added up.
  private static let mostSeries = 5

  /// The day and the series of each thing.
  var entries: [(day: DayNumber, series: String)] = []
  /// Where one sees what lies between two days, both included.
  var address: (_ from: String, _ to: String) -> String? = { _, _ in nil }

  /// The counts; nil where there is nothing to count. A longer time is to be seen at `wider`.
  func histogram(wider: String? = nil) -> Histogram? {
    let days = entries.map(\.day).sorted()
    guard var first = days.first, var last = days.last else { return nil }
    // A few dates that were misread must not press all others together.
    if last.number - first.number > 40 * 366, days.count >= 50 {
      first = days[days.count / 50]
      last = days[days.count - 1 - days.count / 50]
    }
    let unit = Self.unit(for: last.number - first.number + 1)
    var begins = [first.begin(of: unit)]
    while let next = begins.last?.next(unit), next <= last, begins.count < 10_000 { begins.append(next) }
    begins = begins.suffix(Self.mostStretches)
    while begins.count < Self.fewestStretches, let first = begins.first, let last = begins.last {
      begins.insert(DayNumber(first.number - 1).begin(of: unit), at: 0)
      if begins.count < Self.fewestStretches { begins.append(last.next(unit)) }
    }
    let places = Dictionary(uniqueKeysWithValues: begins.enumerated().map { ($1, $0) })

    var totals: [String: Int] = [:]
    for entry in entries { totals[entry.series, default: 0] += 1 }
    var series = totals.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    if series.count > Self.mostSeries + 1 { series = series.prefix(Self.mostSeries) + ["other"] }
    let columns = Dictionary(uniqueKeysWithValues: series.enumerated().map { ($1, $0) })
    var counts = [[Int]](repeating: Array(repeating: 0, count: series.count), count: begins.count)
    for entry in entries {
      guard let place = places[entry.day.begin(of: unit)] else { continue }
      counts[place][columns[entry.series] ?? series.count - 1] += 1
    }
    let buckets = zip(begins, counts).map { begin, counts in
      Histogram.Bucket(
        begin: begin.text,
        label: Self.label(of: begin, unit),
        counts: counts,
        address: address(begin.text, DayNumber(begin.next(unit).number - 1).text)
      )
    }
    return Histogram(unit: unit, series: series, buckets: buckets, widerAddress: wider)
  }

  private static func unit(for days: Int) -> Histogram.Unit {
    switch days {
    case ...62: .day
    case ...550: .week
    case ...3_650: .month
    default: .year
    }
  }

  private static func label(of begin: DayNumber, _ unit: Histogram.Unit) -> String {
    switch unit {
    case .day: ReadableDate.text(of: begin.text)
    case .week: "week of " + ReadableDate.text(of: begin.text)
    case .month: ReadableDate.text(of: String(begin.text.prefix(7)))
    case .year: String(begin.text.prefix(4))
    }
  }
}
