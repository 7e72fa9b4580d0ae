/// Holds two names against each other.
struct NameMatcher {
  /// How two words of names agree.
  private enum Agreement {
    case none, initial, full
  }

  private let left: PersonName
  private let right: PersonName
  /// The tradition whose spelling habits count: that of the name that shows one.
  private let tradition: NameTradition

  init(_ left: PersonName, _ right: PersonName) {
    self.left = left
    self.right = right
    tradition = left.tradition == .western || left.tradition == .japanese ? right.tradition : left.tradition
  }

  /// The answer.
  func match() -> PersonName.Match {
    guard !contradictsByGender else { return .different }
    if isRegnal(left) || isRegnal(right) { return matchRegnal() }
    let found: PersonName.Match
    if left.words.count == 1 || right.words.count == 1 {
      found = matchOneWord()
    } else if tradition == .korean || tradition == .chinese {
      found = matchEastAsian()
    } else {
      found = matchFull()
    }
    return found == .different ? found : min(found, matchSuffixes())
  }

  private func min(_ first: PersonName.Match, _ second: PersonName.Match) -> PersonName.Match {
    if first == .different || second == .different { return .different }
    return first == .same ? second : first
  }

  /// An honorific against what the other name shows.
  private var contradictsByGender: Bool {
    guard left.gender != nil || right.gender != nil else { return false }
    guard let first = left.likelyGender, let second = right.likelyGender else { return false }
    return first != second
  }

  // MARK: - Kings, popes and generations

  private func isRegnal(_ name: PersonName) -> Bool { name.familyBegin == name.words.count }

  /// Popes and those with a number have their names to themselves; "King Abdullah" may be Jordan's or Saudi Arabia's.
  private func matchRegnal() -> PersonName.Match {
    guard left.words[0].text == right.words[0].text || isRegnal(left) != isRegnal(right) else {
      return .different
    }
    guard isRegnal(left), isRegnal(right) else {
      let (king, other) = isRegnal(left) ? (left, right) : (right, left)
      guard other.words[0].text == king.words[0].text else { return .different }
      return king.suffix == nil || other.suffix == nil || king.suffix == other.suffix
        ? .compatible : .different
    }
    if let first = left.suffix, let second = right.suffix { return first == second ? .same : .different }
    let isPope = left.honorifics.contains("pope") && right.honorifics.contains("pope")
    return left.suffix == right.suffix && isPope ? .same : .compatible
  }

  /// A father is not his junior.
  private func matchSuffixes() -> PersonName.Match {
    guard left.suffix != right.suffix else { return .same }
    if left.words.count == 1 || right.words.count == 1 { return .compatible }
    if let first = left.suffix, let second = right.suffix { return first == second ? .same : .different }
    // "Duncan Hunter" and "John McCain III" may leave theirs out, or be their own sons and fathers.
    guard left.suffix == "jr" || right.suffix == "jr" else { return .compatible }
    // "Joe Biden" may well be "Joseph R. Biden Jr.", but "Donald Trump" is never "Donald Trump Jr.".
    return left.words[0].text == right.words[0].text ? .different : .compatible
  }

  // MARK: - Names of one word

  private func matchOneWord() -> PersonName.Match {
    let (short, long) = left.words.count == 1 ? (left, right) : (right, left)
    let word = short.words[0]
    if word.isInitial { return .different }
    for (place, other) in long.words.enumerated() where !other.isInitial {
      guard word.kinship == other.kinship || (word.kinship == nil && place == 0) else { continue }
      if agree(word, other, asGiven: place < long.familyBegin) == .full { return .compatible }
      if other.text.contains("-"), word.kinship == nil, other.parts.contains(word.text) { return .compatible }
    }
    if let pair = EastAsianNames.givenName(of: long), EastAsianNames.isGivenName(word.text, pair) {
      return .compatible
    }
    return .different
  }

  // MARK: - Chinese and Korean names

  private func matchEastAsian() -> PersonName.Match {
    if left.spelling == right.spelling { return .same }
    if left.tradition == right.tradition {
      return EastAsianNames.areSame(left, right) ? .same : .different
    }
    // One of them was taken for a western name; order is all that may differ.
    let isReordered = Set(left.words.map(\.joined)) == Set(right.words.map(\.joined))
    return isReordered ? .same : matchFull()
  }

  // MARK: - Full names

  private func matchFull() -> PersonName.Match {
    if left.spelling == right.spelling || isReordered { return .same }
    guard let found = matchByFamily() else { return matchByPart() ?? .different }
    return found == .different && isFamilyOfOther ? .compatible : found
  }

  /// Japanese names stand in both orders; so do names written without their comma.
  private var isReordered: Bool {
    guard left.tradition == .japanese, right.tradition == .japanese else { return false }
    return left.words.map(\.text).sorted() == right.words.map(\.text).sorted()
  }

  /// Whether one name is just the two family names of the other: "Peña Nieto" of Enrique Peña Nieto.
  private var isFamilyOfOther: Bool {
    let (short, long) = left.words.count < right.words.count ? (left, right) : (right, left)
    let family = long.words[long.familyBegin...]
    return family.count > 1 && family.count == short.words.count
      && zip(short.words, family).allSatisfy { agree($0, $1) == .full }
  }

  /// What names say whose family names agree; nil where these don't.
  private func matchByFamily() -> PersonName.Match? {
    guard familiesAgree else { return nil }
    let first = Array(left.words[..<left.familyBegin])
    let second = Array(right.words[..<right.familyBegin])
    guard let one = first.first, let other = second.first else { return .compatible }
    switch agree(one, other, asGiven: true) {
    case .full: break
    case .initial: return middlesAgree(first.dropFirst(), second.dropFirst()) ? .compatible : .different
    case .none:
      if joined(first) == joined(second) { return .same }
      return matchWithoutFirst(first, second)
    }
    return middlesAgree(first.dropFirst(), second.dropFirst()) ? .same : .different
  }

  private func joined(_ words: [NameWord]) -> String { words.map(\.joined).joined() }

  private var familiesAgree: Bool {
    let first = Array(left.words[left.familyBegin...])
    let second = Array(right.words[right.familyBegin...])
    guard first.count != second.count else { return zip(first, second).allSatisfy { agree($0, $1) == .full } }
    // Spain's second family name, the mother's, may be left out, and rarely the first one.
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    guard let word = short.first, short.count == 1 else { return false }
    return long.contains { agree(word, $0) == .full }
  }

  /// Whether middle names can be one person's: the longer list holds the shorter one in its order; initials must
  /// begin at the beginning, so that George W. Bush is not George H. W. Bush.
  private func middlesAgree(_ first: ArraySlice<NameWord>, _ second: ArraySlice<NameWord>) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard !short.isEmpty else { return true }
    if short.contains(where: \.isInitial) || long.contains(where: \.isInitial) {
      return zip(short, long).allSatisfy { agree($0, $1, asGiven: true) != .none }
    }
    return isPart(short, of: long)
  }

  private func isPart(_ short: ArraySlice<NameWord>, of long: ArraySlice<NameWord>) -> Bool {
    var rest = long
    for word in short {
      guard let place = rest.firstIndex(where: { agree(word, $0, asGiven: true) == .full }) else {
        return false
      }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// "Mitt Romney" is Willard Mitt Romney, but "Saddam Hussein" is the father of Uday Saddam Hussein: where a father's
  /// name may stand second, only a Mohammed before it can go.
  private func matchWithoutFirst(_ first: [NameWord], _ second: [NameWord]) -> PersonName.Match {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    guard short.count < long.count, let word = short.first,
      let place = long.firstIndex(where: { agree(word, $0, asGiven: true) != .none }),
      isPart(short[...], of: long[...])
    else { return .different }
    let dropped = long[..<place]
    if tradition == .arabic,
      long[place].kinship != nil || !dropped.allSatisfy({ ArabicNames.isMohammed($0.text) })
    {
      return .different
    }
    return dropped.contains(where: \.isInitial) || short.contains(where: \.isInitial) ? .compatible : .same
  }

  /// "Nicolás Maduro" is Nicolás Maduro Moros, "Mohammed bin Salman" is Mohammed bin Salman Al Saud.
  private func matchByPart() -> PersonName.Match? {
    let (short, long) =
      left.words.count < right.words.count ? (left.words, right.words) : (right.words, left.words)
    guard short.count < long.count, short.count > 1 else { return nil }
    if zip(short, long).allSatisfy({ agree($0, $1) == .full }) {
      let isUsual = tradition == .iberian || (tradition == .arabic && Self.isBranch(long[short.count...]))
      return isUsual ? .same : .compatible
    }
    // "Peña Nieto" is a part of Enrique Peña Nieto.
    return zip(short.reversed(), long.reversed()).allSatisfy { agree($0, $1) == .full } ? .compatible : nil
  }

  /// Whether what stands behind a full name only says of which house or town its bearer is.
  private static func isBranch(_ words: ArraySlice<NameWord>) -> Bool {
    words.allSatisfy { !$0.particles.isEmpty }
  }

  // MARK: - Words

  private func agree(_ first: NameWord, _ second: NameWord, asGiven: Bool = false) -> Agreement {
    if first.isInitial || second.isInitial {
      return first.text.first == second.text.first ? (first.text == second.text ? .full : .initial) : .none
    }
    guard first.kinship == second.kinship else { return .none }
    if first.joined == second.joined || first.key == second.key { return .full }
    if asGiven, GivenNameVariants.areForms(first.joined, second.joined) { return .full }
    let isSame =
      switch tradition {
      case .arabic: SoundDistance.isSame(first.arabicSounds, second.arabicSounds, of: .arabic)
      case .slavic: SoundDistance.isSame(first.slavicSounds, second.slavicSounds, of: .slavic)
      default: false
      }
    return isSame ? .full : .none
  }
}
