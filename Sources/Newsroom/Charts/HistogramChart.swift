/// Draws a histogram: a stacked bar for each stretch of time.
///
/// The series differ in pattern as well as in colour. Each bar is a link with a name of its own, so that the chart
/// can be read aloud and walked through by keyboard; what it shows as a whole stands in its title and description.
///
/// Places and lengths are hundredths of the drawing's own width and height, which the style sheet chooses: on a phone it is
/// narrow but no lower, and its letters and patterns are as large as anywhere.
struct HistogramChart {
  private static let mostSeries = 6
  /// How many stretches have their name under them where there is much room; on a phone it is every other of them.
  private static let mostLabels = 8.0

  let histogram: Histogram

  init(_ histogram: Histogram) { self.histogram = histogram }

  var svg: Markup {
    let buckets = histogram.buckets
    guard !buckets.isEmpty else { return "" }
    let scale = Scale(largest: buckets.map(\.total).max() ?? 0)
    return """
      <svg class="histogram" role="group" aria-labelledby="histogram-title histogram-description">\
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
      let y = 100 * (1 - Double(value) / Double(scale.top))
      lines += """
        <line class="grid" x2="100%" y1="\(percent: y)" y2="\(percent: y)"/>\
        <text class="tick" x="-6" y="\(percent: y)" dy="4" text-anchor="end">\(value)</text>
        """
    }
    return #"<g aria-hidden="true">\#(lines)</g>"#
  }

  private var step: Double { 100 / Double(histogram.buckets.count) }

  private func bars(_ scale: Scale) -> Markup {
    let gap = min(0.4, step * 0.2)
    var bars: Markup = ""
    for (index, bucket) in histogram.buckets.enumerated() {
      let x = Double(index) * step
      var y = 100.0
      var stack: Markup = ""
      for (series, count) in bucket.counts.prefix(Self.mostSeries).enumerated() where count > 0 {
        let height = 100 * Double(count) / Double(scale.top)
        y -= height
        stack += """
          <rect x="\(percent: x + gap / 2)" y="\(percent: y)" width="\(percent: step - gap)" \
          height="\(percent: height)" fill="url(#series-\(series + 1))"/>
          """
      }
      // The whole column can be hit, not only its bar.
      let column: Markup = """
        <rect class="column" x="\(percent: x)" width="\(percent: step)" height="100%"/>
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
    let room = 100 / Self.mostLabels
    let every = max(1, Int((room / step).rounded(.up)))
    var labels: Markup = ""
    for (index, bucket) in histogram.buckets.enumerated() where index % every == 0 {
      let x = Double(index) * step
      guard x <= 100 - 0.8 * room else { continue }
      labels += #"<text class="tick" x="\#(percent: x)" y="100%" dy="18">\#(name(of: bucket))</text>"#
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

extension Markup.StringInterpolation {
  /// A length or a place in hundredths of the whole, to a thousandth of one, so that bars which touch leave no gap.
  fileprivate mutating func appendInterpolation(percent number: Double) {
    let thousandths = Int((number * 1000).rounded())
    let rest = String(1000 + abs(thousandths) % 1000).dropFirst()
    appendInterpolation("\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(rest)%")
  }
}
