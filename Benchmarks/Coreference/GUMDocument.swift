import Articles
import Foundation

/// One document of the GUM treebank (Zeldes 2017), from CoNLL-U with entities as its header explains them.
struct GUMDocument {
  /// One annotated mention.
  struct Mention {
    /// Mentions of the same entity mean the same.
    var entity: String
    /// GUM's type: person, organization, place, ...
    var type: String
    /// Whether its head is a proper noun.
    var isNamed: Bool
    /// Where it stands, in bytes of the text; a possessive's "'s" is left out.
    var span: Span
  }

  var id: String
  var text = ""
  var mentions: [Mention] = []

  /// Reads a `.conllu` file.
  init(_ url: URL) throws {
    id = url.deletingPathExtension().lastPathComponent
    var tokens: [Token] = []
    var open: [(fields: [String], first: Int)] = []
    var found: [(fields: [String], tokens: Range<Int>)] = []
    var sentence = 0
    var joined = (last: 0, isSpaced: true)
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("# newpar"), !text.isEmpty {
        while text.last == " " { text.removeLast() }
        if text.last != "\n" { text += "\n" }
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard !line.hasPrefix("#"), columns.count >= 10 else { continue }
      let isSpaced = !columns[9].contains("SpaceAfter=No")
      // Tokens that are written as one word: "daughter" and "'s".
      if columns[0].contains("-"), let last = columns[0].split(separator: "-").last.flatMap({ Int($0) }) {
        joined = (last, isSpaced)
      }
      guard let number = Int(columns[0]) else { continue }
      if number == 1 { sentence = tokens.count }
      let head = Int(columns[6]).map { $0 == 0 ? -1 : sentence + $0 - 1 } ?? -1
      let begin = text.utf8.count
      text += columns[1]
      tokens.append(
        Token(
          span: Span(begin, text.utf8.count),
          category: columns[3],
          tag: columns[4],
          relation: columns[7],
          head: head
        )
      )
      if number == joined.last ? joined.isSpaced : number > joined.last && isSpaced { text += " " }
      if number >= joined.last { joined.last = 0 }
      for mark in Self.marks(columns[9]) {
        switch mark {
        case .opens(let fields): open.append((fields, tokens.count - 1))
        case .closes(let entity):
          guard let place = open.lastIndex(where: { $0.fields.first == entity }) else { continue }
          let (fields, first) = open.remove(at: place)
          found.append((fields, first..<tokens.count))
        }
      }
    }
    while text.last?.isWhitespace == true { text.removeLast() }
    mentions = found.compactMap { Self.mention($0.fields, $0.tokens, tokens) }
  }

  private struct Token {
    var span: Span
    var category: String
    var tag: String
    var relation: String
    var head: Int
  }

  private enum Mark {
    case opens([String])
    case closes(String)
  }

  /// The brackets in a token's `Entity=` field: "(12-person-...", "12)", or one in the other.
  private static func marks(_ miscellany: String) -> [Mark] {
    guard let field = miscellany.split(separator: "|").first(where: { $0.hasPrefix("Entity=") }) else {
      return []
    }
    var marks: [Mark] = []
    var isOpening = false
    var letters = ""
    func fields() -> [String] { letters.components(separatedBy: "-") }
    for character in field.dropFirst("Entity=".count) {
      switch character {
      case "(":
        if isOpening { marks.append(.opens(fields())) }
        isOpening = true
        letters = ""
      case ")":
        if isOpening { marks.append(.opens(fields())) }
        marks.append(.closes(fields()[0]))
        isOpening = false
        letters = ""
      default:
        letters.append(character)
      }
    }
    if isOpening { marks.append(.opens(fields())) }
    return marks
  }

  private static func mention(_ fields: [String], _ range: Range<Int>, _ tokens: [Token]) -> Mention? {
    guard fields.count > 1 else { return nil }
    var range = range
    if range.count > 1, tokens[range.upperBound - 1].tag == "POS" { range = range.dropLast() }
    let top = range.first { !range.contains(tokens[$0].head) } ?? range.lowerBound
    // Of a name's words the last is its head.
    let head =
      range.last { $0 == top || tokens[$0].head == top && tokens[$0].relation.hasPrefix("flat") } ?? top
    return Mention(
      entity: fields[0],
      type: fields[1],
      isNamed: tokens[head].category == "PROPN",
      span: Span(tokens[range.lowerBound].span.begin, tokens[range.upperBound - 1].span.end)
    )
  }
}
