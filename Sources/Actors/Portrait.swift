import Articles
import Language

/// Draws an actor from a cluster of mentions: its name, kind, roles.
struct Portrait {
  let profiles: [Profile]
  let passage: Passage
  let roles: RoleReader
  let gazetteer: Gazetteer
  /// The mentions that describe what they stand beside.
  let appositions: Set<Int>
  /// For descriptions that end with a name, the mention by that name.
  let namedInside: [Int: Int]

  /// The actor behind `cluster`; `speaks` says whether it makes a statement, `names` names other clusters' mentions.
  func actor(_ cluster: Cluster, speaks: Bool, owner: (Int) -> String?) -> Actor {
    let members = cluster.mentions.sorted()
    let names = self.names(of: members)
    let (name, reason) = chosenName(members, names, owner: owner)
    let place = gazetteer.place(name)
    let acts = speaks && place?.body != nil && cluster.kind != .person
    return Actor(
      name: name,
      reason: reason,
      kind: kind(of: cluster, acts: acts),
      names: names.map(\.text),
      roles: heldRoles(members),
      body: cluster.isNamed ? nil : body(of: members),
      standsFor: acts ? place?.body : nil,
      mentions: members.map {
        ActorMention(span: passage.span(profiles[$0].mention.words), form: profiles[$0].mention.form)
      }
    )
  }

  /// The name alone of the actor behind `cluster`.
  func name(of cluster: Cluster) -> String {
    let members = cluster.mentions.sorted()
    return chosenName(members, names(of: members)) { _ in nil }.0
  }

  private func kind(of cluster: Cluster, acts: Bool) -> Actor.Kind {
    switch cluster.kind {
    case .person: cluster.isNamed ? .person : cluster.isPlural ? .group : .unnamed
    case .group: .group
    case .organization: .organization
    case .place: acts ? .organization : .place
    case .document: .document
    case .other: .other
    }
  }

  // MARK: Names

  private struct WrittenName {
    var text: String
    var count: Int
    var partCount: Int
  }

  /// The names of the members as written, the most frequent first.
  private func names(of members: [Int]) -> [WrittenName] {
    var names: [WrittenName] = []
    for index in members {
      guard let range = profiles[index].name else { continue }
      let text = passage.text(range)
      if let known = names.firstIndex(where: { $0.text == text }) {
        names[known].count += 1
      } else {
        names.append(
          WrittenName(text: text, count: 1, partCount: range.count { passage.words[$0].shape != .none })
        )
      }
    }
    return names.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(
      \.element
    )
  }

  /// The longest form that is written like a name, or else the fullest description.
  private func chosenName(
    _ members: [Int],
    _ names: [WrittenName],
    owner: (Int) -> String?
  ) -> (String, Actor.NameReason) {
    // Headlines shout; a form in capitals is not the natural one where there is another.
    func isShouted(_ name: String) -> Bool { name.count > 4 && name == name.uppercased() }
    let calm = names.contains { !isShouted($0.text) } ? names.filter { !isShouted($0.text) } : names
    // "Secretary Ana Ruiz" is "Ana Ruiz" with an office before the name.
    let isPerson = profiles[members[0]].mention.kind == .person
    let natural = calm.filter { longer in
      !isPerson
        || !calm.contains { longer.text.hasSuffix(" " + $0.text) && PersonName($0.text)?.isFull == true }
    }
    // Of equally long ones the more frequent.
    if let most = natural.map(\.partCount).max(), let name = natural.first(where: { $0.partCount == most }) {
      return (name.text, .longestName)
    }
    let descriptions = members.filter { profiles[$0].mention.form == .nominal }
    if let fullest = descriptions.max(by: { descriptionRank($0) < descriptionRank($1) }) {
      return (description(of: fullest, owner: owner), .description)
    }
    return (passage.text(profiles[members[0]].mention.words), .pronoun)
  }

  /// Longer descriptions say more, but not those that tell a story.
  private func descriptionRank(_ index: Int) -> Int {
    let count = descriptionWords(index).count
    return count > 12 ? -count : count
  }

  private static let determiners: Set<String> = ["the", "a", "an", "this", "that", "these", "those"]
  private static let endings: Set<String> = [
    ",", "(", "–", "—", ";", ":", "\"", "“", "who", "whom", "whose", "which", "that", "where", "when",
  ]

  /// The words of a description without its article and what only adds to it.
  private func descriptionWords(_ index: Int) -> Range<Int> {
    let mention = profiles[index].mention
    var begin = mention.words.lowerBound
    if begin < mention.head, Self.determiners.contains(passage.lower[begin]) { begin += 1 }
    let end = (mention.head + 1..<max(mention.head + 1, mention.words.upperBound)).first { word in
      // "Experts I spoke to", "prosecutors in April": a clause or a time begins.
      Self.endings.contains(passage.lower[word]) || Pronoun(passage.lower[word])?.isSubject == true
        || Self.prepositions.contains(passage.lower[word]) && isTime(word + 1)
    }
    return begin..<max(mention.head + 1, end ?? mention.words.upperBound)
  }

  private static let prepositions: Set<String> = ["in", "on", "at", "since", "during", "from"]
  private static let calendar: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "year", "month",
    "week",
  ]

  private func isTime(_ word: Int) -> Bool {
    passage.lower.indices.contains(word)
      && (Self.calendar.contains(passage.lower[word])
        || passage.words[word].shape == .digits && passage.lower[word].count == 4)
  }

  /// A description with the name of whom a pronoun in front means: "Clinton's campaign" for "her campaign".
  private func description(of index: Int, owner: (Int) -> String?) -> String {
    let words = descriptionWords(index)
    if Self.possessives.contains(passage.lower[words.lowerBound]), words.count > 1,
      let name = owner(words.lowerBound)
    {
      return name + "'s " + passage.text(words.dropFirst())
    }
    return passage.text(words)
  }

  private static let possessives: Set<String> = ["his", "her", "its", "their"]

  // MARK: Roles

  private func heldRoles(_ members: [Int]) -> [HeldRole] {
    var found: [HeldRole] = []
    for index in members {
      let profile = profiles[index]
      guard profile.mention.kind == .person || profile.mention.form == .nominal else { continue }
      let role =
        profile.personName != nil && !profile.title.isEmpty
        ? roles.role(in: profile.title)
        : appositions.contains(index)
          ? roles.role(describedBy: profile.mention, name: namedInside[index].flatMap { profiles[$0].name })
          : nil
      if let role, !found.contains(where: { $0.title.lowercased() == role.title.lowercased() }) {
        found.append(role)
      }
    }
    return found
  }

  /// The body whose name stands in an unnamed actor's description.
  private func body(of members: [Int]) -> String? {
    for index in members where profiles[index].mention.form == .nominal {
      let words = profiles[index].mention.words
      // Mentions are in the order of their heads, so those inside are near.
      let near = profiles[max(0, index - 20)..<min(profiles.count, index + 20)]
      let inside = near.filter {
        words.contains($0.mention.head) && $0.mention.form == .named
          && [.organization, .place].contains($0.mention.kind)
      }
      if let name = inside.first?.name { return passage.text(name) }
    }
    return nil
  }
}
