/// Holds the cards of two bodies, places or peoples against each other.
struct BodyComparison {
  private let left: BodyProfile
  private let right: BodyProfile

  init(_ left: BodyProfile, _ right: BodyProfile) {
    self.left = left
    self.right = right
  }

  var verdict: IdentityVerdict {
    var best = IdentityVerdict.different
    for one in left.names {
      for other in right.names {
        let isEstablished = one.isEstablished && other.isEstablished
        let found = verdict(of: one, other)
        best = Self.better(best, isEstablished ? found : found.doubted)
      }
    }
    if case .different = best, let one = left.standsFor, one == right.standsFor {
      // "Moscow" and "Russia" both stand for its government, but a town is no country.
      return .uncertain(certainty: 0.6, reason: .standsFor)
    }
    return bounded(best)
  }

  // MARK: - Names

  private func verdict(of one: BodyName, _ other: BodyName) -> IdentityVerdict {
    if let first = one.place, let second = other.place,
      first.relation == .country || second.relation == .country
    {
      guard first.relation == second.relation, first.country == second.country else { return .different }
      // A country and a state of the US.
      return AmbiguousPlaces.contains(one.folded) || AmbiguousPlaces.contains(other.folded)
        ? .uncertain(certainty: 0.5, reason: .placeName) : .same(certainty: 0.98)
    }
    guard one.canBeOne, other.canBeOne else { return .different }
    if let first = one.owner, let second = other.owner, first != second { return .different }
    if one.key == other.key || one.folded == other.folded { return verdict(ofEqual: one, other) }
    if let first = KnownBodies.name(of: one.folded), first == KnownBodies.name(of: other.folded) {
      return .same(certainty: 0.95)
    }
    if let acronym = one.acronym, acronym == other.initials {
      return verdict(of: acronym, longForm: other, knownBy: right, in: left)
    }
    if let acronym = other.acronym, acronym == one.initials {
      return verdict(of: acronym, longForm: one, knownBy: left, in: right)
    }
    // "The Foreign Ministry" may be Iraq's.
    if one.owner != other.owner, one.kernel == other.kernel {
      return .uncertain(certainty: 0.3, reason: .ownerUnknown)
    }
    return .different
  }

  /// Names of the same words; what they name decides how much that says.
  private func verdict(ofEqual one: BodyName, _ other: BodyName) -> IdentityVerdict {
    if one.isGeneric || other.isGeneric {
      return .uncertain(certainty: 0.4, reason: .ownerUnknown)
    }
    if let acronym = one.acronym ?? other.acronym, KnownBodies.name(of: acronym) == nil {
      // "ICE" is not "Ice".
      guard one.acronym == other.acronym else { return .uncertain(certainty: 0.5, reason: .acronym) }
      if let first = longForm(of: acronym, in: left), let second = longForm(of: acronym, in: right) {
        return first == second ? .same(certainty: 0.97) : .different
      }
      // Two letters stand for anything.
      return acronym.utf8.count < 3 && (left.kind != .place || right.kind != .place)
        ? .uncertain(certainty: 0.5, reason: .acronym) : .same(certainty: 0.93)
    }
    if AmbiguousPlaces.contains(one.folded) { return .uncertain(certainty: 0.5, reason: .placeName) }
    return .same(certainty: 0.97)
  }

  /// Initials in one card, and words that they may stand for in the other.
  private func verdict(
    of acronym: String,
    longForm: BodyName,
    knownBy owner: BodyProfile,
    in bearer: BodyProfile
  ) -> IdentityVerdict {
    if let other = self.longForm(of: acronym, in: bearer), other != longForm.folded { return .different }
    // The card with the words uses the initials too.
    if owner.names.contains(where: { $0.acronym == acronym }) { return .same(certainty: 0.95) }
    return .uncertain(certainty: 0.6, reason: .acronym)
  }

  private func longForm(of acronym: String, in profile: BodyProfile) -> String? {
    profile.names.first { $0.initials == acronym }?.folded
  }

  // MARK: - Kinds

  /// The verdict by names, bounded by what the two are.
  private func bounded(_ verdict: IdentityVerdict) -> IdentityVerdict {
    guard case .same(let certainty) = verdict else { return verdict }
    if hasOneHouse { return verdict }
    switch (left.kind, right.kind) {
    case (.place, .organization), (.organization, .place):
      // A country is one, whether it acts in the article or not.
      return isOneCountry ? verdict : .uncertain(certainty: certainty - 0.3, reason: .kindDiffers)
    case (.organization, .group), (.group, .organization):
      return .uncertain(certainty: certainty - 0.3, reason: .kindDiffers)
    case (let one, let other) where one != other:
      return .uncertain(certainty: 0.3, reason: .kindDiffers)
    case (.document, _), (.other, _):
      // One word names no document: "the Constitution".
      let isLong = [left, right].allSatisfy { $0.names.first.map { $0.words.count > 1 } ?? false }
      return isLong ? verdict : .uncertain(certainty: 0.5, reason: .ownerUnknown)
    default: return verdict
    }
  }

  private var isOneCountry: Bool {
    guard let one = left.names.first?.place, let other = right.names.first?.place else { return false }
    return one.relation == .country && other.relation == .country && one.country == other.country
  }

  /// Whether both are named by one house, which an article may take for a place or for who sits there.
  private var hasOneHouse: Bool {
    guard let one = left.names.first, let other = right.names.first else { return false }
    return one.place?.relation == .house && one.folded == other.folded
  }

  private static func better(_ first: IdentityVerdict, _ second: IdentityVerdict) -> IdentityVerdict {
    rank(first).lexicographicallyPrecedes(rank(second)) ? second : first
  }

  /// The reason decides between equal certainties, so that the order of the names does not.
  private static func rank(_ verdict: IdentityVerdict) -> [Double] {
    switch verdict {
    case .same(let certainty): [2, certainty]
    case .uncertain(let certainty, let reason):
      [1, certainty, Double(IdentityDoubt.allCases.firstIndex(of: reason) ?? 0)]
    case .different: [0]
    }
  }
}

extension IdentityVerdict {
  /// The verdict where a name is only what one article calls one of them among others.
  fileprivate var doubted: Self {
    if case .same(let certainty) = self {
      return .uncertain(certainty: certainty / 2, reason: .otherNamesDiffer)
    }
    return self
  }
}
