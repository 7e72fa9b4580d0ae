/// One bar in two parts: how many sources are named and how many are not. The numbers stand beside it.
struct ShareBar: Hashable, Sendable {
  var named: Int
  var unnamed: Int

  var svg: Markup {
    let total = named + unnamed
    guard total > 0 else { return "" }
    let width = 600 * Double(named) / Double(total)
    return """
      <svg class="share" viewBox="0 0 600 16" width="600" height="16" preserveAspectRatio="none" \
      aria-hidden="true" focusable="false">\
      <rect class="series-1" width="\(width)" height="16"/>\
      <rect class="rest" x="\(width)" width="\(600 - width)" height="16"/></svg>
      """
  }
}
