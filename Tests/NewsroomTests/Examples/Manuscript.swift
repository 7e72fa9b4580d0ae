@testable import Newsroom

/// A text written with its statements marked: `{1s The minister} {1c said} {1t it would rain}.`
struct Manuscript {
  private(set) var text = ""
  private var spans: [String: [Words]] = [:]
  private(set) var blocks: [ArticlePage.Block] = []

  init(_ marked: String) {
    var count = 0
    var open: [(name: String, begin: Int, text: String)] = []
    var rest = Substring(marked)
    while let character = rest.popFirst() {
      switch character {
      case "{":
        let name = rest.prefix { $0 != " " }
        rest = rest.dropFirst(name.count + 1)
        open.append((String(name), count, ""))
      case "}":
        guard let closed = open.popLast() else { continue }
        spans[closed.name, default: []].append(Words(begin: closed.begin, end: count, text: closed.text))
        if !open.isEmpty { open[open.count - 1].text += closed.text }
      default:
        text.append(character)
        count += character.unicodeScalars.count
        if !open.isEmpty { open[open.count - 1].text.append(character) }
      }
    }
    var begin = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let end = begin + line.unicodeScalars.count
      if end > begin {
        blocks.append(ArticlePage.Block(kind: index == 0 ? "headline" : "paragraph", begin: begin, end: end))
      }
      begin = end + 1
    }
  }

  func passage(_ name: String) -> Passage {
    let words = spans[name] ?? []
    return Passage(
      text: words.map(\.text).joined(separator: " … "),
      spans: words.map { Passage.Place(begin: $0.begin, end: $0.end) }
    )
  }
}
