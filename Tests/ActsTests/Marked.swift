import Articles
import Statements

/// A sentence with its source in braces, its cue in angle brackets and its content in square ones, times in bars:
/// "{The mayor} <said> |on Monday| [that it rained]".
struct Marked {
  var article: Article
  var statement: Statement
  var times: [Span]

  init(_ marked: String) {
    var text = ""
    var begins: [Character: Int] = [:]
    var spans: [Character: [Span]] = [:]
    for character in marked {
      switch character {
      case "{", "<", "[": begins[character] = text.utf8.count
      case "}": spans["{", default: []].append(Span(begins["{"] ?? 0, text.utf8.count))
      case ">": spans["<", default: []].append(Span(begins["<"] ?? 0, text.utf8.count))
      case "]": spans["[", default: []].append(Span(begins["["] ?? 0, text.utf8.count))
      case "|":
        if let begin = begins.removeValue(forKey: "|") {
          spans["|", default: []].append(Span(begin, text.utf8.count))
        } else {
          begins["|"] = text.utf8.count
        }
      default: text.append(character)
      }
    }
    let article = Article(id: "marked", text: text)
    self.article = article
    let content = spans["["] ?? [Span(0, text.utf8.count)]
    let isQuoted = content.allSatisfy { article[$0].first.map { "“\"".contains($0) } ?? false }
    statement = Statement(
      source: spans["{"] ?? [],
      cue: spans["<"] ?? [],
      content: content,
      kind: isQuoted ? .direct : .indirect,
      confidence: 1
    )
    times = spans["|"] ?? []
  }
}
