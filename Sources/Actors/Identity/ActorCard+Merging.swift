extension ActorCard {
  /// More spellings and roles than anybody has; what goes beyond is dropped, so that no card grows without end.
  public static let most = (spellings: 64, roles: 256)

  /// One card of two: all spellings with their counts, all roles with the first and last day on which articles speak
  /// of them, and the name that ``NameAuthority`` chooses.
  ///
  /// The order of the two does not matter but for what only one of them can give: the kind is this card's, unless it
  /// has no name and the other one has.
  public func merging(_ other: ActorCard) -> ActorCard {
    let leading = isNamed || !other.isNamed ? self : other
    var card = ActorCard(
      name: leading.name,
      kind: leading.kind,
      names: Self.united(allSpellings, other.allSpellings),
      roles: Self.united(roles, other.roles),
      body: leading.body ?? body ?? other.body,
      standsFor: leading.standsFor ?? standsFor ?? other.standsFor,
      gender: gender == nil || other.gender == nil || gender == other.gender ? gender ?? other.gender : nil
    )
    card.name = NameAuthority().name(of: card)
    return card
  }

  /// The spellings, the name among them.
  var allSpellings: [Spelling] {
    guard isNamed, !names.contains(where: { $0.text == name }) else { return names }
    return names + [Spelling(name)]
  }

  private static func united(_ first: [Spelling], _ second: [Spelling]) -> [Spelling] {
    var counts: [String: Int] = [:]
    for spelling in first + second {
      counts[spelling.text, default: 0] = counts[spelling.text, default: 0].addingCapped(spelling.count)
    }
    let sorted = counts.map { Spelling($0.key, count: $0.value) }.sorted {
      ($1.count, $0.text) < ($0.count, $1.text)
    }
    return Array(sorted.prefix(most.spellings))
  }

  private static func united(_ first: [Role], _ second: [Role]) -> [Role] {
    var roles: [Role] = []
    var places: [RoleKey: Int] = [:]
    for role in first + second {
      let key = RoleKey(title: NameLetters.folded(role.title), standing: role.standing)
      if let place = places[key] {
        roles[place] = roles[place].widened(by: role)
      } else {
        places[key] = roles.count
        roles.append(role)
      }
    }
    roles.sort { ($0.firstSeen ?? "~", $0.title) < ($1.firstSeen ?? "~", $1.title) }
    return Array(roles.prefix(most.roles))
  }

  private struct RoleKey: Hashable {
    var title: String
    var standing: HeldRole.Standing
  }
}

extension ActorCard.Role {
  /// The role as seen over the time of both; the title as written first.
  fileprivate func widened(by other: Self) -> Self {
    var role = self
    // Days are written so that their order is that of their letters.
    role.firstSeen = [firstSeen, other.firstSeen].compactMap(\.self).min()
    role.lastSeen = [lastSeen, other.lastSeen].compactMap(\.self).max()
    if (other.firstSeen ?? "~", other.title) < (firstSeen ?? "~", title) { role.title = other.title }
    return role
  }
}

extension Int {
  /// The sum, or the largest number there is.
  fileprivate func addingCapped(_ other: Int) -> Int {
    let (sum, isOverflow) = addingReportingOverflow(other)
    return isOverflow ? .max : sum
  }
}
