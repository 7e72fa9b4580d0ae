/// A post from elsewhere that a page shows whole.
struct EmbeddedPost {
  /// What it says.
  var text: String
  /// The line that says who wrote it and when: "— Jane Doe (@jdoe) March 3, 2020".
  var signature: String

  /// Reads a post as the services have it embedded: the text, a dash, a name, a handle and a date.
  ///
  /// Nil where there is no signature of that kind or nothing before it.
  init?(_ content: String) {
    guard let handle = content.lastRange(of: " (@"),
      let dash = content[..<handle.lowerBound].lastIndex(where: { $0 == "—" || $0 == "–" })
    else { return nil }
    let text = content[..<dash].trimmingBlanks()
    let name = content[content.index(after: dash)..<handle.lowerBound].trimmingBlanks()
    let rest = content[handle.lowerBound...].trimmingBlanks()
    guard !text.isEmpty, !name.isEmpty, name.count <= 100, rest.count <= 100 else { return nil }
    self.text = String(text)
    signature = "— \(name) \(rest)"
  }
}

extension Substring {
  fileprivate func trimmingBlanks() -> Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }

  fileprivate func lastRange(of word: String) -> Range<Index>? { ranges(of: word).last }
}

extension String {
  fileprivate func lastRange(of word: String) -> Range<Index>? { ranges(of: word).last }
}
