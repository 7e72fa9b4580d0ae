import Acts

/// The words of a made-up record: a few hundred of English, and some four thousand that no language has, so that an
/// index of words has as long a tail as one of real news.
struct RecordVocabulary {
  let nouns: [String]
  let adjectives: [String]
  let verbs: [String]
  let determiners = ["the", "a", "this", "its", "their", "every", "no", "another", "that", "some"]
  let prepositions = [
    "of", "in", "for", "on", "with", "from", "by", "at", "after", "over", "under", "against",
  ]
  let conjunctions = ["and", "but", "while", "because", "although", "as", "until", "unless"]
  /// Names of places, the most frequent first.
  let places: [String]
  /// What somebody does by a cue, the most frequent first.
  let cues: [(act: Act, words: String)]

  init() {
    nouns =
      Self.words(
        """
        government minister party vote year people state plan country law court money police week bill election tax war
        city school budget report bank deal leader home time company price health worker council border army union
        office trade rule debate strike oil water prison judge road power job farm hospital train bridge ship market
        value right house letter question answer crisis reform talks figure cost case charge trial appeal rate debt
        loan pension wage rent crop storm flood fire harbour airport station teacher doctor nurse driver farmer
        fisherman student parent child voter candidate senator deputy mayor governor envoy general soldier pilot
        treaty pact summit speech inquiry audit leak scandal protest march rally curfew ban fine permit licence
        contract tender subsidy tariff quota grant merger factory mine dam pipeline reactor satellite vaccine virus
        """
      )
      + Self.made(
        ["br", "cl", "d", "fl", "g", "k", "l", "m", "n", "pr", "r", "st", "t", "v"],
        "age ant er ing ist"
      )
    adjectives =
      Self.words(
        """
        new public old local last long high foreign early strong open late final common national federal fresh poor
        rich heavy quiet bitter narrow secret costly urgent modest legal civil joint rural urban broad sharp rare
        steady likely former senior free fair cheap grave hidden formal partial entire recent annual
        """
      ) + Self.made(["b", "dr", "f", "h", "pl", "s", "tr", "w"], "al ic ous")
    verbs = Self.words(
      """
      is was has will had cut raised closed opened passed blocked backed left met lost won kept built sold sent paid
      broke held led moved joined ended began delayed signed dropped faced needs takes makes gives wants shows helps
      hurts costs changes protects threatens covers follows replaces weakens
      """
    )
    places = Self.made(
      ["B", "C", "D", "F", "H", "K", "L", "M", "P", "R", "S", "T", "V"],
      "ham mere stad ton"
    )
    cues = [
      (.say, "said"), (.say, "said"), (.say, "says"), (.announce, "announced"), (.claim, "claimed"),
      (.believe, "believes"), (.report, "reported"), (.explain, "explained"), (.note, "noted"),
      (.warn, "warned"),
      (.confirm, "confirmed"), (.deny, "denied"), (.promise, "promised"), (.predict, "predicted"),
      (.demand, "demanded"), (.criticise, "complained"), (.hope, "hopes"), (.suggest, "suggested"),
      (.admit, "admitted"), (.propose, "proposed"), (.agree, "agreed"), (.estimate, "estimated"),
      (.urge, "urged"),
      (.fear, "fears"), (.reveal, "revealed"), (.threaten, "threatened"), (.doubt, "doubts"),
      (.decide, "ruled"),
      (.ask, "asked"), (.recommend, "recommended"), (.order, "ordered"), (.know, "knows"),
      (.learn, "learned"),
      (.intend, "intends"), (.request, "requested"), (.joke, "joked"), (.accuse, "alleged"),
    ]
  }

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Every beginning with every middle and every end.
  private static func made(_ beginnings: [String], _ ends: String) -> [String] {
    let middles = ["a", "e", "i", "o", "u", "ai", "ee", "oa"].flatMap { vowel in
      ["l", "n", "r", "st", "m"].map { vowel + $0 }
    }
    // The ends turn fastest, so that neighbours in rank do not begin alike.
    return middles.flatMap { middle in
      words(ends).flatMap { end in beginnings.map { $0 + middle + end } }
    }
  }
}
