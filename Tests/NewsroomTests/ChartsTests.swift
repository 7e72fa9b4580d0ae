import Testing

@testable import Newsroom

@Suite("The charts")
struct ChartsTests {
  @Test("say in words what they show, and lead from each bar to what is in it")
  func histogram() {
    let svg = HistogramChart(Examples.histogram).svg.text
    #expect(HTMLCheck.faults(in: "<!doctype html>" + svg) == [])
    #expect(svg.contains("Statements by month"))
    #expect(svg.contains("statements from January 2019 to December 2020"))
    #expect(svg.components(separatedBy: "<a href=").count == 25)
    #expect(svg.contains("aria-label=\"January 2019: "))
  }

  @Test("tell series apart by pattern as well as by colour")
  func patterns() {
    let svg = HistogramChart(Examples.histogram).svg.text
    for series in 1...4 {
      #expect(svg.contains("<pattern id=\"series-\(series)\""))
      #expect(svg.contains("url(#series-\(series))"))
    }
    #expect(Set((1...6).map { HistogramChart.figure(of: $0).text }).count == 6)
  }

  @Test(
    "have round numbers at their axis, from nothing to beyond the largest",
    arguments: [0, 1, 3, 4, 5, 7, 10, 99, 1000, 123_456]
  )
  func scale(largest: Int) {
    let scale = HistogramChart.Scale(largest: largest)
    #expect(scale.top >= max(1, largest))
    #expect(scale.top <= max(4, largest * 2))
    #expect(scale.ticks.count <= 5)
    #expect(scale.ticks.first == 0)
    #expect(scale.ticks.last == scale.top)
  }

  @Test("draw nothing of nothing")
  func nothing() {
    #expect(HistogramChart(Histogram(unit: .day, series: [], buckets: [])).svg.text.isEmpty)
    #expect(Sparkline(values: []).svg.text.isEmpty)
    #expect(Sparkline(values: [0, 0]).svg.text.isEmpty)
    #expect(RoleTimeline(roles: []).svg.text.isEmpty)
    #expect(ShareBar(named: 0, unnamed: 0).svg.text.isEmpty)
  }

  @Test("put each role in its time")
  func roles() {
    let svg = RoleTimeline(roles: Examples.speaker.roles).svg.text
    #expect(HTMLCheck.faults(in: "<!doctype html>" + svg) == [])
    #expect(svg.contains("Roles from 2009 to 2020"))
    #expect(svg.components(separatedBy: "class=\"role\"").count == 4)
  }
}
