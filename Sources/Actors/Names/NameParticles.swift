/// Small words that belong to the name behind them.
enum NameParticles {
  /// The Arabic article, which writers leave out at will, in its assimilated forms too.
  static let article: Set<String> = [
    "al", "el", "ul", "ur", "ash", "as", "ar", "an", "at", "ad", "az", "es", "er", "ed", "ud", "ez", "esh",
  ]

  /// Words of kinship: with and without them stand different people (Salman is Mohammed bin Salman's father).
  static let kinship: Set<String> = [
    "bin", "ibn", "ben", "bint", "abu", "abou", "umm", "ould", "ait", "aït",
  ]

  /// Words of Europe's names that come and go ("von der Leyen", "de Gaulle").
  static let european: Set<String> = [
    "von", "van", "der", "den", "de", "da", "di", "do", "dos", "das", "du", "del", "della", "dello", "la",
    "le",
    "las", "los", "af", "av", "zu", "zum", "zur", "ter", "ten", "y", "e", "vande", "vander",
  ]

  /// Those that open a name as a particle also in upper case; the others may be given names there (Van, Del).
  static let opening: Set<String> = [
    "von", "de", "da", "di", "dos", "das", "du", "della", "la", "le", "zu", "bin", "ibn", "abu", "abou", "el",
  ]

  /// "servant of", which forms one name with the word behind it.
  static let servant: Set<String> = [
    "abd", "abdul", "abdel", "abdal", "abdol", "abdil", "abdur", "abdus", "abdu", "abdoul", "abdou",
  ]
}
