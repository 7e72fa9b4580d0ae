/// Undoes the inflection of English verbs and nouns.
///
/// It gives every lemma that a form may have; which of them is a word is for the lexicon to say, which is why a
/// handful of rules suffices.
struct Inflection: Sendable {
  private let irregular: [String: [String]]

  /// Reads the irregular forms.
  init() {
    var irregular: [String: [String]] = [:]
    for line in Self.irregularForms.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      for form in forms.dropFirst() { irregular[form, default: []].append(forms[0]) }
    }
    self.irregular = irregular
  }

  /// The lemmas that `word`, in lower case, may be a form of; the word itself is the first of them.
  func lemmas(of word: String) -> [String] {
    var lemmas = [word]
    if let known = irregular[word] { lemmas += known }
    func cut(_ suffix: String, adding endings: [String]) {
      guard word.hasSuffix(suffix), word.count >= suffix.count + 2 else { return }
      let stem = String(word.dropLast(suffix.count))
      lemmas += endings.map { stem + $0 }
      // "planned", "planning"
      guard suffix != "s", suffix != "es", let last = stem.last, stem.dropLast().last == last else { return }
      lemmas.append(String(stem.dropLast()))
    }
    if word.hasSuffix("s") {
      cut("ies", adding: ["y"])
      cut("es", adding: [""])
      cut("s", adding: [""])
    } else if word.hasSuffix("d") {
      cut("ied", adding: ["y"])
      cut("ed", adding: ["", "e"])
    } else if word.hasSuffix("g") {
      cut("ying", adding: ["ie"])
      cut("ing", adding: ["", "e"])
    }
    return lemmas
  }

  /// A lemma and its irregular forms, one verb a line.
  private static let irregularForms = """
    be am is are was were been being 'm 're 's
    have has had having 've
    do does did done
    go went gone
    say said
    tell told
    think thought
    know knew known
    see saw seen
    find found
    hold held
    make made
    give gave given
    take took taken
    get got gotten
    put put
    cast cast
    write wrote written
    speak spoke spoken
    read read
    show shown
    draw drew drawn
    swear swore sworn
    forbid forbade forbidden
    foresee foresaw foreseen
    foretell foretold
    forecast forecast
    seek sought
    mean meant
    feel felt
    fight fought
    hear heard
    learn learnt
    understand understood
    misunderstand misunderstood
    leave left
    let let
    lay laid
    bring brought
    buy bought
    throw threw thrown
    choose chose chosen
    stand stood
    withstand withstood
    withdraw withdrew withdrawn
    uphold upheld
    strike struck
    send sent
    set set
    shut shut
    shoot shot
    sing sang sung
    ring rang rung
    sue sued suing
    rebut rebutted rebutting
    hit hit
    cut cut
    bet bet
    keep kept
    lie lied lying
    dream dreamt
    overrule overruled
    pay paid
    blow blew blown
    come came
    become became
    fall fell fallen
    rise rose risen
    begin began begun
    lead led
    lose lost
    win won
    spell spelt
    call-for called-for
    nod nodded
    shake shook shaken
    rethink rethought
    beseech besought
    analysis analyses
    crisis crises
    woman women
    man men
    person people
    """
}
