import Language

/// Makes the kinds of mentions by name agree within an article: what is a place in most places is one in all.
enum ConsistentKinds {
  /// The profiles, in the same order, where names that are written alike have the mean of their kinds.
  static func profiles(
    of mentions: [Mention],
    in passage: Passage,
    names: [NameTag],
    _ gazetteer: Gazetteer
  ) -> [Profile] {
    var book = NameBook()
    var profiles = mentions.map { Profile($0, in: passage, names: names, gazetteer, &book) }
    let byName = Dictionary(grouping: profiles.indices.filter { profiles[$0].name != nil }) { index in
      profiles[index].name.map(passage.text) ?? ""
    }
    for places in byName.values where places.count > 1 {
      let sums = places.reduce([Float](repeating: 0, count: Mention.Kind.allCases.count)) { sums, place in
        zip(sums, profiles[place].mention.kinds).map(+)
      }
      for place in places {
        var mention = profiles[place].mention
        let kind = mention.kind
        mention.kinds = sums.map { $0 / Float(places.count) }
        if mention.kind != kind {
          profiles[place] = Profile(mention, in: passage, names: names, gazetteer, &book)
        }
      }
    }
    for (outer, inner) in NameInDescription.pairs(profiles, passage, names)
    where profiles[outer].mention.form == .named {
      // "The Minister of Ports, Ivo Tarnik" is a description with a name.
      var mention = profiles[outer].mention
      guard names[mention.head] != .person, inner != outer else { continue }
      mention.form = .nominal
      profiles[outer] = Profile(mention, in: passage, names: names, gazetteer, &book)
    }
    return profiles
  }
}
