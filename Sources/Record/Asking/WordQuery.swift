/// What a person types into a search box, as SQLite's FTS5 understands it.
///
/// Words are sought in any order and all of them; `"travel ban"` is sought as it stands, `elect*` is a beginning, `OR`
/// gives a choice, `NOT` and `-` leave out, and parentheses hold together. Everything can be typed: what makes no
/// sense as an expression is sought as words.
struct WordQuery {
  /// The expression, which looks into contents and sources; nil where there is no word in it.
  let expression: String?
  /// How many phrases each word that was typed became, in the order of `expression`.
  let phrases: [Int]

  /// No more words than these are looked at.
  private static let most = 64

  init(_ text: String) {
    self.init(Self.tokens(of: text))
  }

  /// With short beginnings so written that the last statements that have them are found fast.
  init(_ text: String, for beginnings: ShortBeginnings) throws {
    self.init(
      try Self.tokens(of: text).map { token in
        guard case .beginning(let beginning) = token, let choices = try beginnings.choices(for: beginning),
          // Where there is none, SQLite is soon done too.
          !choices.isEmpty
        else { return token }
        return .choices(choices)
      }
    )
  }

  private init(_ tokens: [Token]) {
    var parser = Parser(tokens)
    let choice = parser.choice()
    // The index has a statement's facets too, which nobody means who types "actdeny".
    expression = choice.map { "{content source} : (\($0.text))" }
    phrases = choice?.phrases ?? []
  }

  fileprivate enum Token: Equatable {
    case words(String)
    case beginning(String)
    /// What stands for a beginning, as FTS5 writes it.
    case choices([String])
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

  /// A part of an expression.
  private struct Part {
    var text: String
    /// How many phrases each word in it became.
    var phrases: [Int]

    init(_ text: String, phrases: [Int] = [1]) {
      self.text = text
      self.phrases = phrases
    }

    init(_ parts: [Part], joinedBy sign: String) {
      text = parts.map(\.text).joined(separator: " \(sign) ")
      phrases = parts.flatMap(\.phrases)
    }

    var inParentheses: Part { Part("(\(text))", phrases: phrases) }
  }

  /// Reads an expression from its parts; a part that cannot stand where it does is passed over.
  private struct Parser {
    private var tokens: ArraySlice<Token>
    private var depth = 0

    init(_ tokens: [Token]) {
      self.tokens = tokens[...]
    }

    mutating func choice() -> Part? {
      var choices: [Part] = []
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
      return choices.count > 1 ? Part(choices, joinedBy: "OR").inParentheses : choices.first
    }

    private mutating func sequence() -> Part? {
      var wanted: [Part] = []
      var unwanted: [Part] = []
      var isUnwanted = false
      while let token = tokens.first, token != .or, token != .close {
        tokens.removeFirst()
        switch token {
        case .not: isUnwanted = true
        case .and, .or, .close: break
        case .words, .beginning, .choices, .open:
          guard let term = term(token) else { continue }
          if isUnwanted { unwanted.append(term) } else { wanted.append(term) }
          isUnwanted = false
        }
      }
      // FTS5 can only take away from something.
      guard !wanted.isEmpty else { return nil }
      let all = Part(wanted, joinedBy: "AND").inParentheses
      if unwanted.isEmpty { return all }
      return Part([all, Part(unwanted, joinedBy: "OR").inParentheses], joinedBy: "NOT").inParentheses
    }

    private mutating func term(_ token: Token) -> Part? {
      switch token {
      case .words(let words): return Part(Self.quoted(words))
      case .beginning(let words): return Part(Self.quoted(words) + "*")
      case .choices(let choices):
        return Part("(" + choices.joined(separator: " OR ") + ")", phrases: [choices.count])
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
