/// The gender that English nouns for people show by themselves.
enum NounGender {
  private static let female: Set<String> = [
    "woman", "girl", "lady", "wife", "mother", "mom", "mum", "grandmother", "daughter", "granddaughter",
    "sister",
    "aunt", "niece", "widow", "girlfriend", "bride", "queen", "princess", "duchess", "baroness", "empress",
    "actress",
    "waitress", "hostess", "heiress", "spokeswoman", "congresswoman", "chairwoman", "businesswoman",
    "councilwoman",
    "policewoman", "saleswoman", "sportswoman", "assemblywoman", "stateswoman", "noblewoman", "nun",
    "heroine",
  ]
  private static let male: Set<String> = [
    "man", "boy", "gentleman", "husband", "father", "dad", "grandfather", "son", "grandson", "brother",
    "uncle",
    "nephew", "widower", "boyfriend", "bridegroom", "king", "prince", "duke", "baron", "emperor", "waiter",
    "spokesman", "congressman", "chairman", "businessman", "councilman", "policeman", "salesman", "sportsman",
    "assemblyman", "statesman", "nobleman", "monk", "pope", "imam", "ayatollah", "patriarch",
  ]

  /// The gender of `noun`, in lower case; nil where it shows none.
  static func of(_ noun: String) -> PersonName.Gender? {
    female.contains(noun) ? .female : male.contains(noun) ? .male : nil
  }
}
