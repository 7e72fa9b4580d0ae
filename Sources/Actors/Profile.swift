import Language

/// What one mention shows of whom it means.
struct Profile {
  let mention: Mention
  /// The words of the name, titles left out; nil where the mention is no name.
  let name: Range<Int>?
  /// The name of a person, with its forms of address.
  let personName: PersonName?
  /// The words between the mention's begin and its name: a title, an office, an affiliation.
  let title: Range<Int>
  /// The words of that title that are offices, written out and in lower case: "senator" for "Sen.".
  let titles: Set<String>
  /// The head of a country that the title or description names.
  let office: Office?
  let pronoun: Pronoun?
  /// The head, in lower case.
  let head: String
  let isPlural: Bool
  let gender: PersonName.Gender?
  /// Whether it points at something known: "the minister", "his aide", "this letter".
  let isDefinite: Bool

  /// Looks at `mention` in `passage`, whose words `names` tags.
  init(
    _ mention: Mention,
    in passage: Passage,
    names: [NameTag],
    _ gazetteer: Gazetteer,
    _ book: inout NameBook
  ) {
    head = passage.lower[mention.head]
    pronoun = mention.form == .pronoun ? Pronoun(head) : nil
    var mention = mention
    mention.form = Self.form(of: mention, in: passage, names)
    // "The congressman" is one, whatever the model thought.
    if mention.form == .nominal, mention.kind == .group,
      Self.isOnePerson(head) || Self.isOne(mention, passage)
    {
      mention.kinds.swapAt(Mention.Kind.person.rawValue, Mention.Kind.group.rawValue)
    }
    self.mention = mention
    let name = mention.form == .named ? Self.name(of: mention, in: passage, names) : nil
    self.name = name
    let begin = mention.words.lowerBound
    title = name.map { begin..<max(begin, $0.lowerBound) } ?? begin..<begin
    let described = mention.form == .nominal ? mention.words : title
    office = mention.kind == .person && !described.isEmpty ? Office(described, in: passage, gazetteer) : nil
    if mention.kind == .person, let name {
      // Forms of address right before the name show a gender.
      var addressed = name.lowerBound
      while addressed > begin, passage.words[addressed - 1].shape != .lower, name.lowerBound - addressed < 4 {
        addressed -= 1
      }
      personName = book.name(passage.text(addressed..<name.upperBound)) ?? book.name(passage.text(name))
    } else {
      personName = nil
    }
    let titleWords = title.map { passage.lower[$0] } + (personName?.honorifics ?? [])
    titles = Set(titleWords.flatMap { Self.offices[$0] ?? [$0] })
    isPlural = pronoun?.isPlural ?? (mention.kind == .group)
    gender = pronoun?.gender ?? personName?.likelyGender ?? (name == nil ? NounGender.of(head) : nil)
    isDefinite = name != nil || Self.isDefinite(mention, passage)
  }

  /// How the mention speaks: what is tagged as a name is one, whatever the model thought of its head.
  private static func form(of mention: Mention, in passage: Passage, _ tags: [NameTag]) -> Mention.Form {
    let isTagged = mention.kind == .person && tags[mention.head] == .person
    return mention.form == .nominal && isTagged && passage.words[mention.head].shape != .lower
      ? .named : mention.form
  }

  /// The run of name words around the head, or of capitalised ones where none is tagged.
  private static func name(of mention: Mention, in passage: Passage, _ tags: [NameTag]) -> Range<Int> {
    let tag = tags[mention.head]
    let words = passage.words
    func isCapital(_ word: Int) -> Bool { words[word].shape != .lower && words[word].shape != .none }
    func belongs(_ word: Int) -> Bool {
      switch tag {
      case .none: isCapital(word)
      case .person: tags[word] == .person
      // "Chicago Police Department" has a place in its name.
      case .organization: tags[word] == tag || isCapital(word)
      case .place, .other: tags[word] != .none && (tags[word] == tag || isCapital(word))
      }
    }
    /// Whether nothing stands between the word and the next.
    func isGlued(_ word: Int) -> Bool { words[word].span.end == words[word + 1].span.begin }
    func isInitial(_ word: Int) -> Bool { word >= mention.words.lowerBound && words[word].shape == .initial }
    var begin = mention.head
    var end = mention.head + 1
    while begin > mention.words.lowerBound {
      if belongs(begin - 1) {
        begin -= 1
      } else if isInitial(begin - 2), passage.lower[begin - 1] == "." {
        // "U.S.", "J. Smith".
        begin -= 2
      } else if passage.lower[begin - 1] == "-", isGlued(begin - 1), begin - 1 > mention.words.lowerBound,
        isCapital(begin - 2)
      {
        begin -= 2
      } else {
        break
      }
    }
    while end < mention.words.upperBound {
      if belongs(end) || isInitial(end - 1) && passage.lower[end] == "." {
        end += 1
      } else if ["-", "'", "’"].contains(passage.lower[end]), end + 1 < mention.words.upperBound,
        isGlued(end - 1),
        isGlued(end), passage.lower[end + 1] != "s", isCapital(end + 1) || passage.lower[end] != "-"
      {
        end += 2
      } else if tag != .person, let next = bridge(over: end, in: mention, passage), isCapital(next) {
        end = next + 1
      } else {
        break
      }
    }
    // Points, hyphens and apostrophes join parts of names, but neither begin nor end one.
    while begin < mention.head, words[begin].shape == .none || determiners.contains(passage.lower[begin]) {
      begin += 1
    }
    while end > mention.head + 1, words[end - 1].shape == .none, passage.lower[end - 1] != "." { end -= 1 }
    if end - 2 >= mention.head, passage.lower[end - 1] == "s", ["'", "’"].contains(passage.lower[end - 2]) {
      end -= 2
    }
    return begin..<max(end, mention.head + 1)
  }

  /// The word behind what joins the parts of a body's name: "Committee *for a* Responsible Federal Budget".
  private static func bridge(over word: Int, in mention: Mention, _ passage: Passage) -> Int? {
    var next = word
    while next < mention.words.upperBound, bridging.contains(passage.lower[next]) { next += 1 }
    return next > word && next < mention.words.upperBound ? next : nil
  }

  private static let bridging: Set<String> = ["of", "for", "and", "&", "the", "a", "on", "in"]
  /// What titles are short for, and what their holders are called.
  private static let offices: [String: [String]] = [
    "sen": ["senator", "lawmaker"], "senator": ["senator", "lawmaker"],
    "rep": ["representative", "congressman", "congresswoman", "lawmaker"],
    "representative": ["representative", "congressman", "congresswoman", "lawmaker"],
    "congressman": ["congressman", "lawmaker"], "congresswoman": ["congresswoman", "lawmaker"],
    "gov": ["governor"], "dr": ["doctor", "physician"], "prof": ["professor"], "gen": ["general"],
    "lt": ["lieutenant"], "col": ["colonel"], "sgt": ["sergeant"], "capt": ["captain"], "rev": ["reverend"],
    "pres": ["president"], "king": ["king", "monarch"], "queen": ["queen", "monarch"],
    "pope": ["pope", "pontiff"],
    "mp": ["mp", "lawmaker"], "ambassador": ["ambassador", "diplomat", "envoy"],
    "spokesman": ["spokesman", "spokesperson"], "spokeswoman": ["spokeswoman", "spokesperson"],
  ]

  private static let collectives: Set<String> = [
    "group", "number", "team", "majority", "minority", "couple", "crowd", "coalition", "committee", "panel",
    "handful",
    "host", "dozen", "generation", "family", "crew", "delegation", "band", "set", "lot", "share",
    "percentage",
  ]

  /// Whether a description says "a" or "an" of somebody: "a senior official".
  private static func isOne(_ mention: Mention, _ passage: Passage) -> Bool {
    ["a", "an"].contains(passage.lower[mention.words.lowerBound])
      && !collectives.contains(passage.lower[mention.head])
  }

  private static let officeHolders = Set(offices.values.joined())

  /// Whether `noun` always means one human being.
  private static func isOnePerson(_ noun: String) -> Bool {
    NounGender.of(noun) != nil || officeHolders.contains(noun)
  }

  private static let determiners: Set<String> = ["the", "a", "an"]
  private static let pointing: Set<String> = [
    "the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their", "whose",
    "both",
  ]

  private static func isDefinite(_ mention: Mention, _ passage: Passage) -> Bool {
    if mention.form == .pronoun { return true }
    let words = mention.words
    if pointing.contains(passage.lower[words.lowerBound]) { return true }
    // "Trump's campaign": what belongs to somebody is known.
    return (words.lowerBound..<mention.head).contains {
      $0 > words.lowerBound && passage.lower[$0] == "s" && ["'", "’"].contains(passage.lower[$0 - 1])
    }
  }
}
