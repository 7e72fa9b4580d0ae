/// The roles of a speaker as bars over the time in which articles give them.
struct RoleTimeline {
  private static let width = 720.0
  private static let rowHeight = 34.0
  /// The roles that most articles give; more are in the list beside.
  private static let mostRoles = 8

  let roles: [SpeakerPage.Role]

  var svg: Markup {
    let dated = roles.compactMap { role -> Row? in
      guard let begin = role.first.flatMap(Self.months), let end = role.last.flatMap(Self.months) else {
        return nil
      }
      return Row(title: role.title, count: role.count, begin: begin, end: max(begin, end))
    }
    let rows = dated.sorted { ($0.count, $1.begin) > ($1.count, $0.begin) }.prefix(Self.mostRoles)
      .sorted { ($0.begin, $0.title) < ($1.begin, $1.title) }
    guard let first = rows.map(\.begin).min(), let last = rows.map(\.end).max() else { return "" }
    let axis = Axis(from: first, to: last)
    func x(_ months: Double) -> Double { Self.width * (months - axis.from) / (axis.to - axis.from) }
    let height = Double(rows.count) * Self.rowHeight
    var drawing: Markup = ""
    for tick in axis.ticks {
      drawing += """
        <path class="grid" d="M\(x(tick.month)) 0V\(height)"/>\
        <text class="tick" x="\(x(tick.month) + 3)" y="\(height + 17)">\(tick.name)</text>
        """
    }
    for (index, row) in rows.enumerated() {
      let y = Double(index) * Self.rowHeight
      let length = max(6, x(row.end) - x(row.begin))
      let begin = min(x(row.begin), Self.width - length)
      // The name begins where its bar does, or ends where its bar does if there is no room behind.
      let isLate = begin > Self.width / 2
      drawing += """
        <g><text x="\(isLate ? begin + length : begin)" y="\(y + 20)" text-anchor="\(isLate ? "end" : "start")">\
        \(row.title)</text><rect class="role" x="\(begin)" y="\(y + 25)" width="\(length)" height="5" rx="2.5"/></g>
        """
    }
    return """
      <svg class="timeline" viewBox="0 0 \(Self.width) \(height + 24)" width="720" height="\(height + 24)" role="img" \
      aria-labelledby="roles-title"><title id="roles-title">Roles from \(axis.firstName) to \(axis.lastName)</title>\
      \(drawing)</svg>
      """
  }

  private struct Row {
    var title: String
    var count: Int
    var begin: Double
    var end: Double
  }

  /// The months since the birth of Christ, with parts of them; nil for what is no date.
  private static func months(_ date: String) -> Double? {
    let parts = date.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first, 1...9999 ~= year else { return nil }
    let month = parts.count > 1 ? min(12, max(1, parts[1])) : 1
    let day = parts.count > 2 ? min(31, max(1, parts[2])) : 1
    return Double(12 * year + month - 1) + Double(day - 1) / 31
  }
}

extension RoleTimeline {
  /// Whole months or, where it is long, whole years, with a few names.
  struct Axis: Hashable {
    let from: Double
    let to: Double
    let ticks: [Tick]

    struct Tick: Hashable {
      var month: Double
      var name: String
    }

    let firstName: String
    let lastName: String

    init(from first: Double, to last: Double) {
      let isLong = last - first > 30
      let unit = isLong ? 12 : 1
      let begin = Int(first) / unit * unit
      from = Double(begin)
      // Nothing ends at the very edge.
      to = max(from + 1, last + (last - from) / 20)
      let end = Int(to.rounded(.up))
      let every = max(1, Int((Double((end - begin) / unit) / 6).rounded(.up))) * unit
      ticks = stride(from: begin, to: end, by: every).map {
        Tick(month: Double($0), name: Self.name($0, isLong: isLong))
      }
      firstName = Self.name(begin, isLong: isLong)
      lastName = Self.name(Int(last), isLong: isLong)
    }

    private static func name(_ month: Int, isLong: Bool) -> String {
      let year = String(month / 12)
      if isLong { return year }
      let number = month % 12 + 1
      let padded = String(repeating: "0", count: max(0, 4 - year.count)) + year
      return ReadableDate.short(of: "\(padded)-\(number < 10 ? "0" : "")\(number)")
    }
  }
}
