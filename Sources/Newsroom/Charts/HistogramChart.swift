/// Draws a histogram: a stacked bar for each stretch of time.
///
/// The series differ in pattern as well as in colour. Each bar is a link with a name of its own, so that the chart
/// can be read aloud and walked through by keyboard; what it shows as a whole stands in its title and description.
struct HistogramChart {
  private static let width = 720.0
  private static let plotHeight = 150.0
  private static let top = 10.0
  private static let mostSeries = 6

  let histogram: Histogram

  /// How much room the numbers at the axis have, on a phone too, where letters are larger in proportion.
  private let left: Double

  init(_ histogram: Histogram) {
    self.histogram = histogram
    let digits = String(Scale(largest: histogram.buckets.map(\.total).max() ?? 0).top).count
    left = max(34, 12 + 12 * Double(digits))
  }

  var svg: Markup {
    let buckets = histogram.buckets
    guard !buckets.isEmpty else { return "" }
    let scale = Scale(largest: buckets.map(\.total).max() ?? 0)
    let height = Self.top + Self.plotHeight + 26
    return """
      <svg class="histogram" viewBox="0 0 \(Self.width) \(height)" width="720" height="\(height)" role="group" \
      aria-labelledby="histogram-title histogram-description">\
      <title id="histogram-title">Statements by \(histogram.unit.rawValue)</title>\
      <desc id="histogram-description">\(description)</desc>\
      \(patterns)\(axis(scale))\(bars(scale))\(labels)</svg>\(legend)
      """
  }

  /// What the chart shows, in a sentence.
  private var description: String {
    guard let first = histogram.buckets.first, let last = histogram.buckets.last,
      let highest = histogram.buckets.max(by: { $0.total < $1.total })
    else { return "" }
    let total = histogram.buckets.reduce(0) { $0 + $1.total }
    return
      "\(total) statements from \(first.label) to \(last.label); most of them, \(highest.total), in \(highest.label)."
  }

  private var patterns: Markup {
    var definitions: Markup = ""
    for index in 1...Self.mostSeries where index <= histogram.series.count {
      definitions += """
        <pattern id="series-\(index)" width="6" height="6" patternUnits="userSpaceOnUse">\
        <rect class="series-\(index)" width="6" height="6"/>\(Self.figure(of: index))</pattern>
        """
    }
    return "<defs>\(definitions)</defs>"
  }

  /// What is drawn over the colour of a series; the first one stays plain.
  static func figure(of series: Int) -> Markup {
    switch series {
    case 2: #"<path class="figure" d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5"/>"#
    case 3: #"<circle class="figure dot" cx="3" cy="3" r="1.3"/>"#
    case 4: #"<path class="figure" d="M0 3H6"/>"#
    case 5: #"<path class="figure" d="M3 0V6"/>"#
    case 6: #"<path class="figure" d="M-1 -1 7 7M-1 7 7 -1"/>"#
    default: ""
    }
  }

  private func axis(_ scale: Scale) -> Markup {
    var lines: Markup = ""
    for value in scale.ticks {
      let y = Self.top + Self.plotHeight * (1 - Double(value) / Double(scale.top))
      lines += """
        <path class="grid" d="M\(left) \(y)H\(Self.width)"/>\
        <text class="tick" x="\(left - 6)" y="\(y + 4)" text-anchor="end">\(value)</text>
        """
    }
    return #"<g aria-hidden="true">\#(lines)</g>"#
  }

  private var step: Double { (Self.width - left) / Double(histogram.buckets.count) }

  private func bars(_ scale: Scale) -> Markup {
    let gap = min(3, step * 0.2)
    var bars: Markup = ""
    for (index, bucket) in histogram.buckets.enumerated() {
      let x = left + Double(index) * step + gap / 2
      var y = Self.top + Self.plotHeight
      var stack: Markup = ""
      for (series, count) in bucket.counts.prefix(Self.mostSeries).enumerated() where count > 0 {
        let height = Self.plotHeight * Double(count) / Double(scale.top)
        y -= height
        stack += """
          <rect x="\(x)" y="\(y)" width="\(step - gap)" height="\(height)" fill="url(#series-\(series + 1))"/>
          """
      }
      // The whole column can be hit, not only its bar.
      let column: Markup = """
        <rect class="column" x="\(x - gap / 2)" y="\(Self.top)" width="\(step)" height="\(Self.plotHeight)"/>
        """
      let name = "\(bucket.label): \(bucket.total)" + parts(of: bucket)
      if let address = bucket.address, bucket.total > 0 {
        bars += #"<a href="\#(address)" aria-label="\#(name)"><title>\#(name)</title>\#(column)\#(stack)</a>"#
      } else {
        bars += "<g><title>\(name)</title>\(column)\(stack)</g>"
      }
    }
    return bars
  }

  private func parts(of bucket: Histogram.Bucket) -> String {
    guard histogram.series.count > 1, bucket.total > 0 else { return "" }
    let parts = zip(histogram.series, bucket.counts).filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return " (" + parts.joined(separator: ", ") + ")"
  }

  /// As many beginnings of stretches as there is room for, the first among them.
  private var labels: Markup {
    let every = max(1, Int((92 / step).rounded(.up)))
    var labels: Markup = ""
    for (index, bucket) in histogram.buckets.enumerated() where index % every == 0 {
      let x = left + Double(index) * step + 2
      guard x < Self.width - 76 else { continue }
      labels +=
        #"<text class="tick" x="\#(x)" y="\#(Self.top + Self.plotHeight + 18)">\#(name(of: bucket))</text>"#
    }
    return #"<g class="times" aria-hidden="true">\#(labels)</g>"#
  }

  /// What stands under a stretch: its first day, or as much of that as says it all.
  private func name(of bucket: Histogram.Bucket) -> String {
    switch histogram.unit {
    case .day, .week: ReadableDate.short(of: bucket.begin)
    case .month: ReadableDate.short(of: String(bucket.begin.prefix(7)))
    case .year: bucket.label
    }
  }

  private var legend: Markup {
    guard histogram.series.count > 1 else { return "" }
    var items: Markup = ""
    for (index, name) in histogram.series.prefix(Self.mostSeries).enumerated() {
      items += """
        <li><svg width="14" height="14" aria-hidden="true" focusable="false">\
        <rect width="14" height="14" fill="url(#series-\(index + 1))"/></svg> \(name)</li>
        """
    }
    return #"<ul class="legend">\#(items)</ul>"#
  }
}

extension HistogramChart {
  /// The vertical axis: from nothing to a round number that holds the largest value.
  struct Scale: Hashable {
    let top: Int
    let ticks: [Int]

    init(largest: Int) {
      var step = 1
      // 1, 2, 5, 10, 20, 50, …: at most four steps.
      var factors = [2, 5, 10]
      var base = 1
      while step * 4 < largest, base < Int.max / 20 {
        step = base * factors.removeFirst()
        if factors.isEmpty {
          base *= 10
          factors = [2, 5, 10]
        }
      }
      let count = max(1, (largest + step - 1) / step)
      top = count * step
      ticks = (0...count).map { $0 * step }
    }
  }
}
