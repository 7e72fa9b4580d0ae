import Language

extension Resolution {
  /// How probable a description must be to mean somebody with a name, or the same as another description.
  private static let leastForName = 0.4
  private static let leastForDescription = 0.35
  /// The same for one person, where a definite article says that they were spoken of before.
  private static let leastForKnown = 0.1

  /// Finds whom a description means: "the senator", "his aide", "the agency".
  mutating func placeDescription(_ index: Int) {
    let profile = profiles[index]
    let owners = owners(in: index)
    defer {
      if let cluster = clusterOf[index] { ownersOf[cluster, default: []].formUnion(owners) }
    }
    if let holder = onlyHolder(of: profile, before: index) {
      join(index, holder, certainty: 0.85)
      return
    }
    let masses = weighedMasses(of: index, owners: owners)
    // At a draw, who is spoken of more.
    let best = masses.max {
      ($0.value, clusters[$0.key].mentions.count, $1.key) < (
        $1.value, clusters[$1.key].mentions.count, $0.key
      )
    }
    // "The Vermont senator": in news, one person spoken of as known was named before.
    if let best, profile.isDefinite, profile.mention.kind == .person, !isExplained(profile),
      best.value > Self.leastForKnown, clusters[best.key].isNamed
    {
      join(index, best.key, certainty: min(0.95, max(0.5, best.value)))
    } else if let best, best.value > 0.8 * Double(profile.mention.first),
      best.value >= (clusters[best.key].isNamed ? Self.leastForName : Self.leastForDescription)
    {
      join(index, best.key, certainty: min(0.95, best.value))
    } else {
      join(index, nil, certainty: min(0.95, max(0.5, 1 - (best?.value ?? 0))))
    }
  }

  /// The one person here who heads the country that a description speaks of: "the Iraqi leader".
  private func onlyHolder(of profile: Profile, before index: Int) -> Int? {
    guard let office = profile.office, profile.isDefinite else { return nil }
    let fitting = holders.filter { holder in clusters[holder].offices.contains { $0.fits(office) } }
    let introduced = fitting.filter { clusters[$0].isIntroduced(before: index) }
    if introduced.count == 1 { return introduced.first }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// The model's opinion by cluster, and what the words of the description say for and against each.
  private func weighedMasses(of index: Int, owners: Set<Int>) -> [Int: Double] {
    let profile = profiles[index]
    var masses = masses(of: index)
    if profile.isDefinite, profile.mention.kind == .person {
      // Whoever has the title may be meant, whether or not the model thought of them.
      for cluster in titled[profile.head, default: []] where clusters[cluster].isIntroduced(before: index) {
        if masses[cluster] == nil { masses[cluster] = 0 }
      }
    }
    masses = masses.filter { clusters[$0.key].fits(profile) && !owners.contains($0.key) }
    for (cluster, mass) in masses {
      let isDescribed = clusters[cluster].isDescribed(as: profile.head)
      let others = ownersOf[cluster, default: []]
      var weighed = mass
      if !owners.isEmpty, !others.isEmpty, owners.isDisjoint(with: others) {
        // The representative of one body is not that of another.
        weighed = 0
      } else if !owners.isEmpty, clusters[cluster].isNamed {
        // "The Clinton campaign" is hardly a committee of another name.
        weighed = profile.mention.kind == .organization ? 0 : weighed - 0.2
      }
      if profile.mention.kind == .group, !isDescribed {
        // Groups are many: "officials" are not the "leaders" of before.
        weighed = profile.isDefinite ? weighed - 0.2 : 0
      } else if !profile.isDefinite {
        // "An agency" is a new one.
        weighed -= 0.2
      } else if isDescribed {
        // "The agency" again, or "the senator" of one who was introduced as such.
        weighed += 0.3
      }
      if profile.office != nil, clusters[cluster].isNamed, !holders.contains(cluster) { weighed -= 0.4 }
      if clusters[cluster].isPlural != profile.isPlural, profile.mention.kind == .person { weighed /= 2 }
      masses[cluster] = weighed
    }
    return masses
  }

  /// Whether a description says itself who is meant: "the mayor of Vik", "the man who left".
  private func isExplained(_ profile: Profile) -> Bool {
    let behind = profile.mention.head + 1
    return behind < profile.mention.words.upperBound && passage.lower[behind] != "and"
  }

  /// The clusters that a description names besides what it describes: Trump in "Trump's son".
  private func owners(in index: Int) -> Set<Int> {
    let words = profiles[index].mention.words
    let near = max(0, index - 8)..<min(profiles.count, index + 8)
    return Set(
      near.filter {
        $0 != index && words.contains(profiles[$0].mention.head) && profiles[$0].mention.kind != .place
      }
      .compactMap { clusterOf[$0] }
    )
  }

  // MARK: Appositions

  /// Joins a description to the name that it stands beside: "Mark Esper, the head of the Pentagon".
  ///
  /// - Returns: Whether it stands beside one.
  mutating func placeApposition(_ index: Int) -> Bool {
    guard let named = namedInside[index].flatMap({ clusterOf[$0] }) ?? apposed(index) else { return false }
    join(index, named, certainty: 0.9)
    ownersOf[named, default: []].formUnion(owners(in: index).subtracting([named]))
    appositions.append((index, named))
    return true
  }

  /// The cluster of the mention that `index` stands beside as a description: "Esper, the head of the Pentagon".
  private func apposed(_ index: Int) -> Int? {
    let profile = profiles[index]
    guard profile.mention.form == .nominal, profile.mention.kind != .other else { return nil }
    func isSeparated(_ first: Mention, _ second: Mention) -> Bool {
      let gap = first.words.upperBound
      return gap + 1 == second.words.lowerBound && [",", "–", "—", "("].contains(passage.lower[gap])
        && second.head > first.head
    }
    // Between the two stand only mentions inside of them: "the head of the court of Vik, Ana Ruiz".
    let near = (1...6).flatMap { [index - $0, index + $0] }
    for other in near where profiles.indices.contains(other) {
      guard let cluster = clusterOf[other], profiles[other].mention.form == .named,
        profiles[other].mention.kind == profile.mention.kind
      else { continue }
      let (earlier, later) = other < index ? (profiles[other], profile) : (profile, profiles[other])
      guard isSeparated(earlier.mention, later.mention) else { continue }
      let opinion = later.mention.antecedents.first { $0.mention == min(other, index) }?.probability ?? 0
      // "The head of the Pentagon, Mark Esper" needs less than "Mark Esper, the head of the Pentagon": what follows a
      // description is hardly ever somebody else.
      let isNameBehind = earlier.mention.form == .nominal && !isListed(later.mention)
      if opinion > (isNameBehind ? 0.02 : 0.2) { return cluster }
    }
    return nil
  }

  /// Whether the mention is one of several: "the mayor, Ana Ruiz and Tom Falk".
  private func isListed(_ mention: Mention) -> Bool {
    let behind = mention.words.upperBound
    return passage.lower[behind..<min(behind + 2, passage.lower.count)].contains("and")
  }
}
