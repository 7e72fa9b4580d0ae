import Language

/// Mentions that mean the same, while they are gathered.
struct Cluster {
  /// The indices of its mentions, in the order in which they joined.
  private(set) var mentions: [Int] = []
  /// How probable each kind is, summed over its mentions.
  private(set) var kinds = [Float](repeating: 0, count: Mention.Kind.allCases.count)
  /// The names of a person, each once.
  private(set) var personNames: [PersonName] = []
  /// What its other names have in common; see ``NameKey``.
  var keys: Set<NameKey> = []
  /// The heads of its descriptions and the words of its titles, in lower case.
  private var descriptions: Set<String> = []
  /// The offices that its titles and descriptions name.
  private(set) var offices: Set<Office> = []
  private(set) var isPlural = false
  private var femaleVotes = 0.0
  private var maleVotes = 0.0

  /// Whether a mention names it.
  private(set) var isNamed = false

  /// Takes in a mention of which `certainty` is how probable it is that it means the same.
  mutating func add(_ index: Int, _ profile: Profile, certainty: Double = 1) {
    mentions.append(index)
    // Pronouns and descriptions say less of what somebody is than names do.
    let weight: Float = profile.mention.form == .named ? 2 : profile.mention.form == .nominal ? 1 : 0.5
    for kind in kinds.indices { kinds[kind] += weight * profile.mention.kinds[kind] }
    if let name = profile.personName, !personNames.contains(name) { personNames.append(name) }
    if profile.mention.form == .named { isNamed = true }
    if profile.mention.form == .nominal { descriptions.insert(profile.head) }
    descriptions.formUnion(profile.titles)
    if let office = profile.office { offices.insert(office) }
    if profile.isPlural, profile.mention.form != .pronoun { isPlural = true }
    switch profile.gender {
    case .female?: femaleVotes += certainty
    case .male?: maleVotes += certainty
    case nil: break
    }
  }

  /// Whether one of its mentions stands before that at `index`.
  func isIntroduced(before index: Int) -> Bool { mentions.contains { $0 < index } }

  /// Whether it was called `noun`, or holds an office that is called so: "the senator" for "Sen. Ruiz".
  func isDescribed(as noun: String) -> Bool { descriptions.contains(noun) }

  /// The most probable kind.
  var kind: Mention.Kind {
    Mention.Kind.allCases.max { kinds[$0.rawValue] < kinds[$1.rawValue] } ?? .other
  }

  /// The share of `kind` in what its mentions say.
  func share(of kind: Mention.Kind) -> Float {
    let sum = kinds.reduce(0, +)
    return sum > 0 ? kinds[kind.rawValue] / sum : 0
  }

  /// What its mentions show; nil where they show none or disagree.
  var gender: PersonName.Gender? {
    if femaleVotes >= 0.5, femaleVotes > 2 * maleVotes { return .female }
    if maleVotes >= 0.5, maleVotes > 2 * femaleVotes { return .male }
    return nil
  }

  /// Whether a mention of this profile may mean the same, by number, gender and kind.
  func fits(_ profile: Profile) -> Bool {
    if let gender, let other = profile.gender, gender != other { return false }
    let person = share(of: .person)
    let group = share(of: .group)
    if let pronoun = profile.pronoun {
      switch pronoun.person {
      case .first where !pronoun.isPlural: return person > 0.4
      case .third where pronoun.gender != nil: return person > 0.4 && !isPlural
      case .third where pronoun.isThing: return person + group < 0.5
      case .third where pronoun.isPlural: return gender == nil
      default: return true
      }
    }
    // A description and what it describes are of one kind, as far as kinds are clear.
    return share(of: profile.mention.kind) > 0.15 || profile.mention.kind == .other
  }
}
