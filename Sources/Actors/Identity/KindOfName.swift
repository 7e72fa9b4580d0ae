extension Actor.Kind {
  /// What an actor of this name most likely is, by the name alone: "Ruth Okafor" is a person, "Harbour Board" a body,
  /// "Norway" a place, "the annual report" a document, "residents of the old town" a group, "a clerk" somebody unnamed.
  public static func likely(of name: String) -> Actor.Kind {
    let words = name.split { !($0.isLetter || $0.isNumber || "'’-&".contains($0)) }
    guard let first = words.first else { return .person }
    let gazetteer = Gazetteer()
    if let place = gazetteer.place(name) { return place.relation == .demonym ? .group : .place }
    // What is described rather than named begins small: its last word before "of", "for" and the like says what it is.
    let isNamed = words.contains { $0.first?.isUppercase == true && !articles.contains($0.lowercased()) }
    let end = words.firstIndex { joints.contains($0.lowercased()) } ?? words.count
    let head = words[..<max(1, end)].last.map { NameLetters.folded($0) } ?? ""
    if documents.contains(head) { return .document }
    if peoples.contains(head) { return .group }
    let isDescribed = first.first?.isLowercase == true && !(isNamed && articles.contains(first.lowercased()))
    if isDescribed, !GenericWords.contains(head) || persons.contains(head) {
      return head.count > 3 && head.hasSuffix("s") && !head.hasSuffix("ss") ? .group : .unnamed
    }
    guard let body = BodyName(name, isEstablished: true, gazetteer) else { return .person }
    let saysWhatItIs = body.words.contains { GenericWords.contains($0) || bodies.contains($0) }
    let isBody =
      body.acronym != nil || KnownBodies.name(of: body.folded) != nil || saysWhatItIs || name.contains("&")
    let form = words.last?.lowercased() ?? ""
    return isBody || words.count > 1 && legalForms.contains(form) ? .organization : .person
  }

  private static let articles: Set<String> = ["the", "a", "an"]
  private static let joints: Set<String> = [
    "of", "for", "on", "in", "at", "from", "by", "with", "about", "to", "who", "that",
  ]
  private static let documents: Set<String> = [
    "report", "statement", "document", "constitution", "bill", "law", "act", "agreement", "treaty", "study",
    "survey",
    "poll", "letter", "memo", "email", "transcript", "book", "article", "affidavit", "lawsuit", "complaint",
    "indictment", "ruling", "filing", "paper", "memorandum", "resolution", "communique", "review", "audit",
  ]
  private static let peoples: Set<String> = [
    "officials", "residents", "people", "voters", "citizens", "troops", "rebels", "militants", "critics",
    "experts",
    "lawyers", "prosecutors", "analysts", "researchers", "scientists", "workers", "teachers", "parents",
    "students",
    "doctors", "officers", "sources", "witnesses", "families", "neighbors", "neighbours", "activists",
  ]
  private static let persons: Set<String> = [
    "minister", "mayor", "sheriff", "governor", "president", "attorney",
  ]
  private static let bodies: Set<String> = [
    "guild", "trust", "alliance", "society", "fund", "holdings", "airlines", "partners", "brothers",
    "chamber",
    "ministry", "commons", "orchestra", "museum", "gazette", "courier", "chronicle", "daily", "railway",
    "railways",
    "airways", "motors", "industries", "systems", "technologies", "laboratories", "works", "syndicate",
    "consortium",
    "collective", "cooperative", "clinic", "harbour", "harbor", "port", "ferries", "bakers", "pilots",
  ]
  private static let legalForms: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc", "ag",
    "gmbh", "sa",
    "nv", "llp", "lp",
  ]
}
