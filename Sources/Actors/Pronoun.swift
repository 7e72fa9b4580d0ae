/// What a pronoun shows of whom it points at.
struct Pronoun: Hashable, Sendable {
  enum Person: Hashable, Sendable {
    case first, second, third
    /// "who", "which": the words right before it are meant.
    case relative
  }

  var person: Person
  var isPlural = false
  var gender: PersonName.Gender?
  /// Whether it points at things: "it".
  var isThing = false
  /// Whether it can only be a subject: "I", "they".
  var isSubject = false

  /// The pronoun that `word`, in lower case, is.
  init?(_ word: String) {
    switch word {
    case "i", "me", "my", "mine", "myself": self.init(.first)
    case "we", "us", "our", "ours", "ourselves": self.init(.first, isPlural: true)
    case "you", "your", "yours", "yourself", "yourselves": self.init(.second)
    case "he", "him", "his", "himself": self.init(.third, gender: .male)
    case "she", "her", "hers", "herself": self.init(.third, gender: .female)
    case "it", "its", "itself": self.init(.third, isThing: true)
    case "they", "them", "their", "theirs", "themselves", "themself": self.init(.third, isPlural: true)
    case "who", "whom", "whose", "which": self.init(.relative)
    default: return nil
    }
    isSubject = ["i", "we", "he", "she", "they"].contains(word)
  }

  private init(
    _ person: Person,
    isPlural: Bool = false,
    gender: PersonName.Gender? = nil,
    isThing: Bool = false
  ) {
    self.person = person
    self.isPlural = isPlural
    self.gender = gender
    self.isThing = isThing
  }
}
