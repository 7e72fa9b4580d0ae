/// Holds two people's cards against each other.
struct PersonComparison {
  private let left: PersonProfile
  private let right: PersonProfile

  init(_ left: PersonProfile, _ right: PersonProfile) {
    self.left = left
    self.right = right
  }

  var verdict: IdentityVerdict {
    if left.full.isEmpty || right.full.isEmpty { return verdictByParts }
    var best = Pair.none
    for one in left.full {
      for other in right.full { best = max(best, pair(one, other)) }
      if best == .displayed { break }
    }
    switch best {
    case .none: return .different
    case .partial: return .uncertain(certainty: 0.5, reason: .partOfName)
    case .aside, .established, .displayed: return verdict(ofEqualNames: best)
    }
  }

  // MARK: - Full names

  /// How well two full names agree, the better the later.
  private enum Pair: Int, Comparable {
    case none, partial
    /// They agree, but are not what the cards are called.
    case aside
    /// They agree, and several articles have shown that the cards' actors are called so.
    case established
    /// What the cards are called agrees.
    case displayed

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private func pair(_ one: PersonProfile.Name, _ other: PersonProfile.Name) -> Pair {
    switch one.name.identityMatch(with: other.name) {
    case .different: return .none
    case .compatible: return .partial
    case .same:
      if one.isDisplayed, other.isDisplayed { return .displayed }
      let isEstablished = (one.isDisplayed || one.count > 1) && (other.isDisplayed || other.count > 1)
      return isEstablished ? .established : .aside
    }
  }

  private func verdict(ofEqualNames pair: Pair) -> IdentityVerdict {
    if let one = left.gender, let other = right.gender, one != other {
      return .uncertain(certainty: 0.4, reason: .genderDiffers)
    }
    if pair == .aside { return .uncertain(certainty: 0.5, reason: .otherNamesDiffer) }
    let certainty = pair == .displayed ? 0.98 : 0.93
    let commonness = max(left.commonness, right.commonness)
    switch (commonness, RoleAgreement(left.roles, right.roles)) {
    case (.shared, _):
      // "George W. Bush" is one man, "George Bush" may be two.
      return hasEqualMiddle
        ? .same(certainty: certainty - 0.04) : .uncertain(certainty: 0.5, reason: .commonName)
    case (.common, .conflict): return .uncertain(certainty: 0.2, reason: .rolesDiffer)
    case (_, .conflict): return .uncertain(certainty: 0.5, reason: .rolesDiffer)
    case (.common, .unknown): return .uncertain(certainty: 0.6, reason: .commonName)
    case (.common, .agree): return .same(certainty: certainty - 0.04)
    case (.halfCommon, .unknown): return .same(certainty: certainty - 0.03)
    case (.halfCommon, .agree), (.rare, _): return .same(certainty: certainty)
    }
  }

  /// Whether a name of both, with a middle name or initial, has the same letters.
  private var hasEqualMiddle: Bool {
    left.full.contains { one in
      one.name.words.count > 2 && right.full.contains { $0.name.words == one.name.words }
    }
  }

  // MARK: - Parts of names

  /// A family name, or initials before it, never join; a role that agrees makes them likelier to be one.
  private var verdictByParts: IdentityVerdict {
    let lefts = left.full.isEmpty ? left.partial : left.full
    let rights = right.full.isEmpty ? right.partial : right.full
    var isPossible = false
    var hasInitials = false
    for one in lefts {
      for other in rights where one.name.identityMatch(with: other.name) != .different {
        isPossible = isPossible || one.name.sharesFamily(with: other.name)
        hasInitials = hasInitials || one.name.words.count > 1 && other.name.words.count > 1
      }
    }
    guard isPossible else { return .different }
    if let one = left.gender, let other = right.gender, one != other { return .different }
    let reason = hasInitials ? IdentityDoubt.partOfName : .oneWord
    let base = hasInitials ? 0.2 : 0
    switch RoleAgreement(left.roles, right.roles) {
    case .agree where RoleAgreement.isSameTime(left.roles, right.roles):
      return .uncertain(certainty: 0.75 + base / 2, reason: reason)
    case .agree: return .uncertain(certainty: 0.6 + base, reason: reason)
    case .unknown: return .uncertain(certainty: 0.25 + base, reason: reason)
    case .conflict: return .uncertain(certainty: 0.1 + base / 2, reason: reason)
    }
  }
}

extension PersonName {
  /// As ``match(with:)``, but that equal names with a king's number are the same.
  fileprivate func identityMatch(with other: PersonName) -> Match {
    if isSovereign, self == other { return .same }
    let found = match(with: other)
    guard tradition != other.tradition, found == .same else { return found }
    // Whose habits of spelling count must not hang on the order.
    return other.match(with: self)
  }

  /// Whether the last word of the shorter name stands among the other's family names, and not as its given name.
  fileprivate func sharesFamily(with other: PersonName) -> Bool {
    !Set(PersonKeys(self).keys).isDisjoint(with: PersonKeys(other).keys)
  }
}
