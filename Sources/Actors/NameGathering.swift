import Language

/// Gathers the mentions by name into clusters: of all, what names say is the surest.
struct NameGathering {
  private let profiles: [Profile]
  private let passage: Passage
  private let gazetteer: Gazetteer
  private(set) var clusters: [Cluster] = []
  /// For each mention its cluster; nil as long as it has none.
  private(set) var clusterOf: [Int?]

  /// Gathers `profiles`, which are in the order of the text.
  init(_ profiles: [Profile], _ passage: Passage, _ gazetteer: Gazetteer) {
    self.profiles = profiles
    self.passage = passage
    self.gazetteer = gazetteer
    clusterOf = [Int?](repeating: nil, count: profiles.count)
    gatherPersons()
    gatherOthers()
  }

  // MARK: Persons

  /// Beyond so many people, or bodies, a name is only compared with equal ones, so that a list of names takes no hours.
  private static let mostCompared = 2000

  private mutating func gatherPersons() {
    var byText: [String: Int] = [:]
    // Fuller names first, so that parts find what they are parts of.
    let named = profiles.indices.filter { profiles[$0].personName != nil }
    let fullness = named.map { profiles[$0].personName?.partCount ?? 0 }
    let order = zip(named, fullness).sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    for index in order {
      guard let name = profiles[index].personName else { continue }
      // A full name means one person throughout an article; a part of one depends on where it stands.
      if name.partCount > 1, let known = byText[name.written] {
        join(index, known)
        continue
      }
      join(
        index,
        clusters.count < Self.mostCompared ? person(named: name, at: index) : byText[name.written]
      )
      byText[name.written] = clusterOf[index]
    }
  }

  /// The cluster of the person whom `name` names.
  private func person(named name: PersonName, at index: Int) -> Int? {
    var compatible: [Int] = []
    for (number, cluster) in clusters.enumerated() where cluster.fits(profiles[index]) {
      let matches = cluster.personNames.map { name.match(with: $0) }
      if matches.contains(.same) { return number }
      if matches.contains(.different) { continue }
      if matches.contains(.compatible) { compatible.append(number) }
    }
    guard compatible.count > 1 else { return compatible.first }
    // A part that several have: what the model thinks, and who is spoken of more; at a draw, who was named last.
    let opinions = Dictionary(
      profiles[index].mention.antecedents.compactMap { antecedent in
        clusterOf[antecedent.mention].map { ($0, Double(antecedent.probability)) }
      },
      uniquingKeysWith: +
    )
    let all = Double(compatible.reduce(0) { $0 + clusters[$1].mentions.count })
    func score(_ cluster: Int) -> Double {
      opinions[cluster, default: 0] + Self.prominenceWeight * Double(clusters[cluster].mentions.count) / all
    }
    func lastNamed(_ cluster: Int) -> Int { clusters[cluster].mentions.filter { $0 < index }.max() ?? -1 }
    return compatible.max { (score($0), lastNamed($0)) < (score($1), lastNamed($1)) }
  }

  /// How much it counts that somebody is named often, beside the model's opinion.
  private static let prominenceWeight = 0.7

  // MARK: Bodies and places

  private mutating func gatherOthers() {
    let named = profiles.indices.filter { clusterOf[$0] == nil && profiles[$0].mention.form == .named }
    let keys = Dictionary(
      uniqueKeysWithValues: named.compactMap { index in
        profiles[index].name.flatMap { NameKey(passage.text($0)) }.map { (index, $0) }
      }
    )
    // Longer names first, for the same reason.
    let order = keys.sorted { ($1.value.words.count, $0.key) < ($0.value.words.count, $1.key) }
    var byKey: [NameKey: Int] = [:]
    var byCountry: [String: Int] = [:]
    for (index, key) in order {
      let text = profiles[index].name.map(passage.text) ?? ""
      let country = gazetteer.place(text).flatMap { $0.relation == .country ? $0.country : nil }
      // "Vik" is no short form of "Embassy of Aldia in Vik".
      let part = profiles[index].mention.kind == .place ? nil : whole(of: key, in: byKey)
      let known = byKey[key] ?? country.flatMap { byCountry[$0] } ?? part
      join(index, known)
      guard let cluster = clusterOf[index] else { continue }
      clusters[cluster].keys.insert(key)
      byKey[key] = cluster
      if let country { byCountry[country] = cluster }
    }
  }

  /// The one body of whose name `key` is a part or the initials.
  private func whole(of key: NameKey, in byKey: [NameKey: Int]) -> Int? {
    guard byKey.count < Self.mostCompared else { return nil }
    let found = Set(
      byKey.filter { key.abbreviates($0.key) || key.isPart(of: $0.key) && !isPlaceName(key) }.values
    )
    if found.count == 1 { return found.first }
    return nil
  }

  /// "New York" is no short form of "New York Times".
  private func isPlaceName(_ key: NameKey) -> Bool {
    gazetteer.place(key.words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
      != nil
  }

  private mutating func join(_ index: Int, _ cluster: Int?) {
    let number = cluster ?? clusters.count
    if cluster == nil { clusters.append(Cluster()) }
    clusters[number].add(index, profiles[index])
    clusterOf[index] = number
  }
}

extension PersonName {
  /// How many parts the name has, forms of address left out.
  var partCount: Int { given.count + family.count }
}
