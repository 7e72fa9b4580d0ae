/// The roles of a speaker as bars over the years in which articles give them.
struct RoleTimeline {
  private static let width = 720.0
  private static let rowHeight = 26.0
  private static let mostRoles = 12

  let roles: [SpeakerPage.Role]

  var svg: Markup {
    let rows = roles.prefix(Self.mostRoles).compactMap {
      role -> (role: SpeakerPage.Role, begin: Double, end: Double)? in
      guard let begin = role.first.flatMap(Self.years), let end = role.last.flatMap(Self.years) else {
        return nil
      }
      return (role, begin, max(begin, end))
    }
    guard let first = rows.map(\.begin).min(), let last = rows.map(\.end).max() else { return "" }
    let from = first.rounded(.down)
    let to = max(from + 1, last.rounded(.up))
    func x(_ years: Double) -> Double { Self.width * (years - from) / (to - from) }
    var drawing: Markup = ""
    let height = Double(rows.count) * Self.rowHeight
    let every = max(1, Int(((to - from) / 9).rounded(.up)))
    for year in stride(from: Int(from), to: Int(to), by: every) {
      drawing += """
        <path class="grid" d="M\(x(Double(year))) 0V\(height)"/>\
        <text class="tick" x="\(x(Double(year)) + 3)" y="\(height + 15)">\(String(year))</text>
        """
    }
    for (index, row) in rows.enumerated() {
      let y = Double(index) * Self.rowHeight
      let length = max(6, x(row.end) - x(row.begin))
      // The name stands behind the point where its bar begins, or before it where there is no room.
      let isLate = x(row.begin) > Self.width * 0.6
      drawing += """
        <g><rect class="role" x="\(min(x(row.begin), Self.width - length))" y="\(y + 18)" width="\(length)" \
        height="5" rx="2.5"/><text x="\(isLate ? Self.width : x(row.begin))" y="\(y + 13)" \
        text-anchor="\(isLate ? "end" : "start")">\(row.role.title)</text></g>
        """
    }
    return """
      <svg class="timeline" viewBox="0 0 \(Self.width) \(height + 20)" width="720" height="\(height + 20)" role="img" \
      aria-labelledby="roles-title"><title id="roles-title">Roles from \(Int(from)) to \(Int(to))</title>\(drawing)</svg>
      """
  }

  /// The years since the birth of Christ to the middle of the day; nil for what is no date.
  private static func years(_ date: String) -> Double? {
    let parts = date.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first, 1...9999 ~= year else { return nil }
    let month = parts.count > 1 ? min(12, max(1, parts[1])) : 1
    let day = parts.count > 2 ? min(31, max(1, parts[2])) : 1
    return Double(year) + (Double(month - 1) + Double(day - 1) / 31) / 12
  }
}
