/// A line as high as a letter that shows how often something was over time. It is an ornament to a number that stands
/// beside it, so that it is hidden from those who are read to.
struct Sparkline: Hashable, Sendable {
  static let width = 96.0
  static let height = 20.0

  var values: [Int]

  var svg: Markup {
    guard values.count > 1, let largest = values.max(), largest > 0 else { return "" }
    let step = Self.width / Double(values.count - 1)
    var points: Markup = ""
    for (index, value) in values.enumerated() {
      let y = Self.height - 2 - (Self.height - 4) * Double(max(0, value)) / Double(largest)
      points += "\(Double(index) * step),\(y) "
    }
    return """
      <svg class="spark" viewBox="0 0 96 20" width="96" height="20" aria-hidden="true" focusable="false">\
      <polyline points="\(points)"/></svg>
      """
  }
}
