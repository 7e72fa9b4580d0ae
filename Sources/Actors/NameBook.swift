/// The names of persons in an article, each taken apart once however often it is written.
struct NameBook {
  private var names: [String: PersonName?] = [:]

  /// The name that is written as `text`; nil where it is none.
  mutating func name(_ text: String) -> PersonName? {
    if let known = names[text] { return known }
    let name = PersonName(text)
    names[text] = .some(name)
    return name
  }
}
