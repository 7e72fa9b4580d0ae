/// Finds the title among what a page offers as one: the names of outlets and sections hang on most of it.
struct PageTitle {
  /// The candidates, the most trustworthy first.
  var candidates: [String]
  /// The page's first heading of the first rank.
  var heading: String?
  /// Whether the page has no other heading of that rank.
  var isOnlyHeading = false
  /// The page's `title` element, in which the outlet's name most often stands behind the article's.
  var element: String?
  /// What the outlet is called.
  var outlet: String?

  /// The title; nil where there is no candidate.
  ///
  /// The heading is what a reader sees; it is the title if any candidate begins with it or says the same. Otherwise the
  /// first candidate is, without the outlet's name behind it.
  var best: String? {
    guard let first = candidates.first else { return heading }
    if let heading {
      let letters = heading.lettersAndDigits
      let isOutlet = outlet.map { $0.lettersAndDigits == letters } ?? false
      if !isOutlet, candidates.contains(where: { confirms($0.lettersAndDigits, letters) }) { return heading }
      if !isOutlet, isOnlyHeading, sharesWords(heading) { return heading }
    }
    return withoutOutlet(first)
  }

  /// What stands behind the title in the `title` element, where the title stands there whole.
  var outletInElement: String? {
    guard let element, let best, let separator = lastSeparator(in: element),
      String(element[..<separator.lowerBound]).lettersAndDigits.hasSuffix(best.lettersAndDigits)
    else { return nil }
    let tail = String(element[separator.upperBound...])
    return tail.isBlank || tail.utf8.count > 60 ? nil : tail
  }

  /// Whether a long heading has two longer words in common with a candidate: the same title, put otherwise.
  private func sharesWords(_ heading: String) -> Bool {
    func words(_ text: String) -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter }.filter { $0.count >= 4 }.map(String.init))
    }
    let found = words(heading)
    return found.count >= 4 && candidates.contains { words($0).intersection(found).count >= 2 }
  }

  private func confirms(_ candidate: String, _ heading: String) -> Bool {
    heading.count >= 8 && candidate.hasPrefix(heading) || heading.count >= 20 && candidate.contains(heading)
  }

  private func withoutOutlet(_ title: String) -> String {
    guard let separator = lastSeparator(in: title) else { return title }
    let head = String(title[..<separator.lowerBound])
    let tail = String(title[separator.upperBound...])
    let tailLetters = tail.lettersAndDigits
    let headLetters = head.lettersAndDigits
    if tailLetters.isEmpty || headLetters.isEmpty { return title }
    if let outlet = outlet?.lettersAndDigits, !outlet.isEmpty,
      outlet.hasPrefix(tailLetters) || tailLetters.hasPrefix(outlet)
    {
      return head
    }
    // Another candidate that ends where the separator stands.
    if candidates.contains(where: { $0.lettersAndDigits == headLetters }) { return head }
    // Nobody else names an outlet, but what stands behind a whole title in few words is one.
    let isElement = title == element
    return isElement && tail.split(separator: " ").count <= 3 && headLetters.count >= 15 ? head : title
  }

  private func lastSeparator(in title: String) -> Range<String.Index>? {
    [" - ", " | ", " – ", " — ", " :: ", " • ", " · ", " » ", " : "]
      .compactMap { title.ranges(of: $0).last }
      .max { $0.lowerBound < $1.lowerBound }
  }
}
