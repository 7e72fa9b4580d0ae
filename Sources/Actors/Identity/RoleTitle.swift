/// A role as it is compared: its words, the country it belongs to, and the field of life.
struct RoleTitle: Hashable, Sendable {
  /// The title as written.
  let title: String
  /// The words that count, folded; those that name the country are left out.
  let words: Set<String>
  /// The country's two letters; nil where the title names none.
  let country: String?
  /// The fields of life that the words show.
  let fields: Set<RoleField>
  /// The months since year 0 in which articles spoke of it; nil where no date is known.
  private(set) var months: ClosedRange<Int>?

  /// More than any title has.
  private static let most = 20

  init(_ role: ActorCard.Role, _ gazetteer: Gazetteer) {
    title = role.title
    let written = role.title.split { $0.isWhitespace || $0 == "," }.prefix(Self.most).map(String.init)
    var country: String?
    var left: [String] = []
    var index = 0
    while index < written.count {
      let phrases = (1...3).reversed().filter { index + $0 <= written.count }
      let found = phrases.lazy.compactMap { count -> (Int, String)? in
        guard written[index].first?.isUppercase == true else { return nil }
        let phrase = written[index..<(index + count)].joined(separator: " ")
        return gazetteer.place(phrase)?.country.map { (count, $0) }
      }.first
      if let found {
        country = country ?? found.1
        index += found.0
      } else {
        left.append(written[index])
        index += 1
      }
    }
    self.country = country
    let folded = left.flatMap { NameLetters.folded($0).split { !$0.isLetter && !$0.isNumber } }.map(
      String.init
    )
    words = Set(folded.filter { !Self.ignored.contains($0) })
    fields = RoleField.fields(of: words)
    months = Self.months(role)
  }

  /// The same title, at the time at which `role` was held.
  func held(as role: ActorCard.Role) -> RoleTitle {
    var held = self
    held.months = Self.months(role)
    return held
  }

  /// Whether two titles may well be one office: the words of the shorter are among the longer's, and no other
  /// country is named.
  func agrees(with other: RoleTitle) -> Bool {
    if let country, let its = other.country, country != its { return false }
    let (short, long) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
    return !short.isEmpty && short.isSubset(of: long)
  }

  private static let ignored: Set<String> = [
    "the", "a", "an", "of", "and", "for", "to", "in", "at", "on", "s", "former", "ex", "then", "acting",
    "interim", "late", "mr", "mrs", "ms", "his", "her", "its", "their", "old", "new",
  ]

  private static func months(_ role: ActorCard.Role) -> ClosedRange<Int>? {
    guard let first = (role.firstSeen ?? role.lastSeen).flatMap(month) else { return nil }
    guard let last = role.lastSeen.flatMap(month), last > first else { return first...first }
    return first...last
  }

  /// The month of a day written "2020-01-09".
  private static func month(_ day: String) -> Int? {
    let parts = day.prefix(7).split(separator: "-")
    guard parts.count == 2, let year = Int(parts[0]), let month = Int(parts[1]), (0...9999).contains(year),
      (1...12).contains(month)
    else { return nil }
    return year * 12 + month
  }
}

/// What the roles of two cards say of their being one.
enum RoleAgreement: Hashable {
  /// A role of one is a role of the other.
  case agree
  /// One card has none, or nothing can be said.
  case unknown
  /// They belong to fields of life that seldom go together.
  case conflict

  init(_ left: [RoleTitle], _ right: [RoleTitle]) {
    if left.contains(where: { one in right.contains { one.agrees(with: $0) } }) {
      self = .agree
      return
    }
    let one = left.reduce(into: Set<RoleField>()) { $0.formUnion($1.fields) }
    let other = right.reduce(into: Set<RoleField>()) { $0.formUnion($1.fields) }
    guard !one.isEmpty, !other.isEmpty else {
      self = .unknown
      return
    }
    let isOpen = one.union(other).isSubset(of: RoleField.open)
    self = one.isDisjoint(with: other) && !isOpen ? .conflict : .unknown
  }

  /// Whether articles speak of agreeing roles within half a year; where no dates are known, nothing speaks for it.
  static func isSameTime(_ left: [RoleTitle], _ right: [RoleTitle]) -> Bool {
    left.contains { one in
      right.contains { other in
        guard one.agrees(with: other), let first = one.months, let second = other.months else { return false }
        return first.lowerBound - second.upperBound <= 6 && second.lowerBound - first.upperBound <= 6
      }
    }
  }
}
