import Language

/// Finds whom descriptions and pronouns mean, from left to right, once names are gathered.
///
/// The model says for each mention how probable each earlier one means the same. Those probabilities are summed by
/// cluster, and rules that the model cannot know, such as who is quoting whom, decide which clusters may be meant.
struct Resolution {
  let profiles: [Profile]
  let passage: Passage
  private let quotations: SpeakersOfQuotations
  private(set) var clusters: [Cluster]
  private(set) var clusterOf: [Int?]
  /// For each mention how probable it is that it belongs to its cluster.
  private(set) var certainties: [Double]
  /// For each cluster the clusters that its descriptions name besides: Vik in "the mayor of Vik".
  var ownersOf: [Int: Set<Int>] = [:]
  /// For descriptions that end with a name, the mention by that name.
  let namedInside: [Int: Int]
  /// The clusters with a name that have been called a word: "senator".
  private(set) var titled: [String: Set<Int>] = [:]
  /// The clusters with a name that head a country.
  private(set) var holders: Set<Int> = []
  /// The mentions that stand beside the one that they describe: "Mark Esper, the head of the Pentagon".
  var appositions: [(description: Int, cluster: Int)] = []

  /// Goes on from what names say.
  init(
    _ profiles: [Profile],
    _ passage: Passage,
    _ names: NameGathering,
    quotations: SpeakersOfQuotations,
    namedInside: [Int: Int]
  ) {
    self.profiles = profiles
    self.passage = passage
    self.quotations = quotations
    self.namedInside = namedInside
    clusters = names.clusters
    clusterOf = names.clusterOf
    certainties = clusterOf.map { $0 == nil ? 0 : Self.nameCertainty }
    for (index, cluster) in clusterOf.enumerated() {
      if let cluster { note(cluster, profiles[index]) }
    }
    resolve()
  }

  /// Names are hardly ever gathered wrongly.
  private static let nameCertainty = 0.97
  private mutating func resolve() {
    // What stands outside of quotations first: inside, it matters who speaks.
    let (inside, outside) = profiles.indices.reduce(into: ([Int](), [Int]())) { parts, index in
      if quotations.quotation(at: profiles[index].mention.head) == nil {
        parts.1.append(index)
      } else {
        parts.0.append(index)
      }
    }
    for index in outside + inside where clusterOf[index] == nil { place(index) }
  }

  private mutating func place(_ index: Int) {
    let profile = profiles[index]
    if placeApposition(index) { return }
    switch profile.pronoun?.person {
    case .first?: placeFirstPerson(index, isPlural: profile.isPlural)
    case .second?: join(index, nil, certainty: 0.5)
    case .relative?: placeRelative(index)
    case .third?: placeThirdPerson(index)
    case nil: placeDescription(index)
    }
  }

  // MARK: Pronouns

  /// "I" inside a quotation is its speaker; outside, and "we" anywhere, it is whoever the model says.
  private mutating func placeFirstPerson(_ index: Int, isPlural: Bool) {
    if !isPlural, let speaker = speaker(ofQuotationAround: index) {
      join(index, speaker, certainty: 0.95)
      return
    }
    let masses = masses(of: index).filter { profiles[clusters[$0.key].mentions[0]].pronoun?.person == .first }
    join(index, masses.max { $0.value < $1.value }?.key, certainty: 0.5)
  }

  /// "who" and "which" mean what stands right before them.
  private mutating func placeRelative(_ index: Int) {
    let head = profiles[index].mention.head
    let before = profiles[..<index].indices.suffix(12).last { other in
      let mention = profiles[other].mention
      return clusterOf[other] != nil && head - mention.head <= 12
        && (mention.words.upperBound == head || mention.words.contains(head)
          || mention.words.upperBound + 1 == head && passage.lower[head - 1] == ",")
    }
    let nearest = before ?? nearestMention(before: index)
    join(index, nearest.flatMap { clusterOf[$0] }, certainty: before == nil ? 0.6 : 0.8)
  }

  /// The last mention of people before a relative pronoun, in its sentence.
  private func nearestMention(before index: Int) -> Int? {
    let sentence = passage.sentences[profiles[index].mention.head]
    return profiles[..<index].indices.suffix(12).last { other in
      clusterOf[other] != nil && passage.sentences[profiles[other].mention.head] == sentence
        && [.person, .group, .organization].contains(profiles[other].mention.kind)
    }
  }

  private mutating func placeThirdPerson(_ index: Int) {
    let profile = profiles[index]
    // Inside a quotation, "he" is hardly ever its speaker.
    let excluded = profile.gender != nil ? speaker(ofQuotationAround: index) : nil
    let fitting = masses(of: index).filter { $0.key != excluded && clusters[$0.key].fits(profile) }
    let sum = fitting.values.reduce(0, +)
    if let best = fitting.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > 0.05 {
      join(index, best.key, certainty: best.value / max(sum, best.value + 0.1))
      return
    }
    let fallback = profile.gender == nil ? nil : nearestPerson(before: index, excluded) ?? following(index)
    join(index, fallback, certainty: 0.4)
  }

  /// The person with a name who was mentioned last, in this paragraph or the few sentences before.
  private func nearestPerson(before index: Int, _ excluded: Int?) -> Int? {
    let sentence = passage.sentences[profiles[index].mention.head]
    for other in profiles[..<index].indices.reversed() {
      if sentence - passage.sentences[profiles[other].mention.head] > 4 { return nil }
      if let cluster = clusterOf[other], cluster != excluded, clusters[cluster].isNamed,
        clusters[cluster].fits(profiles[index])
      {
        return cluster
      }
    }
    return nil
  }

  /// "When he came, Smith said": the person whom the same sentence names behind the pronoun.
  private func following(_ index: Int) -> Int? {
    let sentence = passage.sentences[profiles[index].mention.head]
    for other in profiles[index...].indices.dropFirst() {
      guard passage.sentences[profiles[other].mention.head] == sentence else { return nil }
      if let cluster = clusterOf[other], clusters[cluster].isNamed, clusters[cluster].fits(profiles[index]) {
        return cluster
      }
    }
    return nil
  }

  // MARK: Both kinds of mentions

  /// The probabilities of the antecedents of a mention, summed by cluster.
  func masses(of index: Int) -> [Int: Double] {
    profiles[index].mention.antecedents.reduce(into: [:]) { masses, antecedent in
      if let cluster = clusterOf[antecedent.mention] {
        masses[cluster, default: 0] += Double(antecedent.probability)
      }
    }
  }

  /// The cluster of whoever says the quotation in which the mention stands.
  private func speaker(ofQuotationAround index: Int) -> Int? {
    guard let quotation = quotations.quotation(at: profiles[index].mention.head),
      let source = quotations.speakers[quotation].first
    else { return nil }
    return clusterOf[source]
  }

  mutating func join(_ index: Int, _ cluster: Int?, certainty: Double) {
    let number = cluster ?? clusters.count
    if cluster == nil { clusters.append(Cluster()) }
    clusters[number].add(index, profiles[index], certainty: certainty)
    clusterOf[index] = number
    certainties[index] = certainty
    note(number, profiles[index])
  }

  /// Keeps at hand what descriptions look for.
  private mutating func note(_ cluster: Int, _ profile: Profile) {
    guard clusters[cluster].isNamed else { return }
    if profile.office != nil { holders.insert(cluster) }
    for word in profile.titles { titled[word, default: []].insert(cluster) }
    if profile.mention.form == .nominal { titled[profile.head, default: []].insert(cluster) }
  }
}
