/// What a person types into a search box, as SQLite's FTS5 understands it.
///
/// Words are sought in any order and all of them; `"travel ban"` is sought as it stands, `elect*` is a beginning, `OR`
/// gives a choice, `NOT` and `-` leave out, and parentheses hold together. Everything can be typed: what makes no
/// sense as an expression is sought as words.
struct WordQuery {
  /// The expression, which looks into contents and sources; nil where there is no word in it.
  let expression: String?

  /// No more words than these are looked at.
  private static let most = 64

  init(_ text: String) {
    var parser = Parser(Self.tokens(of: text))
    // The index has a statement's facets too, which nobody means who types "actdeny".
    expression = parser.choice().map { "{content source} : (\($0))" }
  }

  fileprivate enum Token: Equatable {
    case words(String)
    case beginning(String)
    case or, and, not, open, close
  }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(text)
    while let first = rest.first, tokens.count < most {
      switch first {
      case "\"", "“", "”":
        rest.removeFirst()
        let end = rest.firstIndex { "\"“”".contains($0) } ?? rest.endIndex
        tokens.append(.words(String(rest[..<end])))
        rest = rest[end...].dropFirst()
      case "(":
        tokens.append(.open)
        rest.removeFirst()
      case ")":
        tokens.append(.close)
        rest.removeFirst()
      case _ where first.isWhitespace:
        rest.removeFirst()
      default:
        let word = rest.prefix { !$0.isWhitespace && !"\"“”()".contains($0) }
        rest = rest[word.endIndex...]
        switch word {
        case "OR": tokens.append(.or)
        case "AND": tokens.append(.and)
        case "NOT": tokens.append(.not)
        default: tokens += self.tokens(ofWord: word)
        }
      }
    }
    return tokens.filter { token in
      switch token {
      case .words(let words), .beginning(let words):
        // Without a letter or digit there is nothing to seek.
        words.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      default: true
      }
    }
  }

  private static func tokens(ofWord word: Substring) -> [Token] {
    if word.first == "-", word.count > 1 { return [.not] + tokens(ofWord: word.dropFirst()) }
    return word.last == "*" ? [.beginning(String(word.dropLast()))] : [.words(String(word))]
  }

  /// Reads an expression from its parts; a part that cannot stand where it does is passed over.
  private struct Parser {
    private var tokens: ArraySlice<Token>
    private var depth = 0

    init(_ tokens: [Token]) {
      self.tokens = tokens[...]
    }

    mutating func choice() -> String? {
      var choices: [String] = []
      while let token = tokens.first {
        if token == .close {
          if depth > 0 { break }
          tokens.removeFirst()
          continue
        }
        if token == .or {
          tokens.removeFirst()
          continue
        }
        if let sequence = sequence() { choices.append(sequence) }
      }
      return choices.count > 1 ? "(" + choices.joined(separator: " OR ") + ")" : choices.first
    }

    private mutating func sequence() -> String? {
      var wanted: [String] = []
      var unwanted: [String] = []
      var isUnwanted = false
      while let token = tokens.first, token != .or, token != .close {
        tokens.removeFirst()
        switch token {
        case .not: isUnwanted = true
        case .and, .or, .close: break
        case .words, .beginning, .open:
          guard let term = term(token) else { continue }
          if isUnwanted { unwanted.append(term) } else { wanted.append(term) }
          isUnwanted = false
        }
      }
      // FTS5 can only take away from something.
      guard !wanted.isEmpty else { return nil }
      let all = wanted.joined(separator: " AND ")
      return unwanted.isEmpty ? "(\(all))" : "((\(all)) NOT (\(unwanted.joined(separator: " OR "))))"
    }

    private mutating func term(_ token: Token) -> String? {
      switch token {
      case .words(let words): return Self.quoted(words)
      case .beginning(let words): return Self.quoted(words) + "*"
      case .open:
        depth += 1
        defer { depth -= 1 }
        let inner = choice()
        if tokens.first == .close { tokens.removeFirst() }
        return inner
      default: return nil
      }
    }

    private static func quoted(_ words: String) -> String {
      "\"" + words.filter { $0 != "\"" && $0 != "\0" } + "\""
    }
  }
}
