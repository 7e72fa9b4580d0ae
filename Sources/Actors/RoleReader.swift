import Articles
import Language

/// Reads what an article says that its actors are: titles before a name, descriptions beside it.
struct RoleReader {
  let passage: Passage
  /// When the article was published.
  let date: String?

  private static let former: Set<String> = [
    "former", "ex", "then", "onetime", "one-time", "erstwhile", "late", "previous",
  ]
  private static let acting: Set<String> = ["acting", "interim", "caretaker", "outgoing"]
  private static let determiners: Set<String> = ["the", "a", "an", "its", "their", "his", "her", "our", "my"]
  private static let forms: Set<String> = ["mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady"]
  private static let endings: Set<String> = [
    ",", "(", "–", "—", ";", ":", "who", "whom", "whose", "which", "that", "where",
  ]

  /// The role in a description of somebody, up to what only adds to it, or to the `name` that stands in it.
  func role(describedBy mention: Mention, name: Range<Int>? = nil) -> HeldRole? {
    let end = (mention.head + 1..<max(mention.head + 1, mention.words.upperBound)).first {
      Self.endings.contains(passage.lower[$0]) || $0 == name?.lowerBound
    }
    return role(in: mention.words.lowerBound..<(end ?? mention.words.upperBound))
  }

  /// The role that words such as a title before a name say; nil where they say none but a form of address.
  func role(in title: Range<Int>) -> HeldRole? {
    var words = title
    var standing = HeldRole.Standing.current
    func isBare(_ word: Int) -> Bool {
      Self.determiners.contains(passage.lower[word]) || passage.words[word].shape == .none
    }
    while let first = words.first {
      if Self.former.contains(passage.lower[first]) {
        standing = .former
      } else if Self.acting.contains(passage.lower[first]), words.count > 1 {
        standing = .acting
      } else if !isBare(first) {
        break
      }
      words = first + 1..<words.upperBound
    }
    // "then" and "acting" may stand further inside: "US acting ambassador".
    for word in words {
      if Self.former.contains(passage.lower[word]) { standing = .former }
      if Self.acting.contains(passage.lower[word]) { standing = .acting }
    }
    while let last = words.last, passage.words[last].shape == .none, passage.lower[last] != "." {
      words = words.lowerBound..<last
    }
    let meaning = words.filter { !isBare($0) && !Self.forms.contains(passage.lower[$0]) }
    // Ages ("42") and lone forms of address are no roles.
    let hasLetters = meaning.contains {
      passage.words[$0].shape != .digits && passage.words[$0].shape != .none
    }
    // "RSUH" alone is whom somebody belongs to, not what they are.
    let isInitials = meaning.allSatisfy {
      passage.words[$0].shape == .upper || passage.words[$0].shape == .none
    }
    guard hasLetters, !isInitials, words.count <= 20
    else { return nil }
    return HeldRole(title: passage.text(words), span: passage.span(words), standing: standing, date: date)
  }
}
