import Articles

/// What the language model made of one article's text: its words and a score for each thing asked of them.
///
/// The analysis knows nothing of statements. It says how likely each word opens a *cue*, and, for each word
/// that may well do so, how likely every word near it plays each *role* for that cue; and which words are *mentions*
/// of somebody or something, and how likely two of them mean the same.
public struct Analysis: Sendable {
  /// The words of the text, in order.
  public var words: [Word]
  /// For each word, the log-odds that a cue begins with it.
  public var cueScores: [Float]
  /// For each word that may open a cue, the role of the words around it; in order of ``Link/cue``.
  public var links: [Link]
  /// Scores of a role after a role, row-major: `transitions[before * Role.allCases.count + after]`.
  ///
  /// With the links' scores they make a linear-chain conditional random field: a labelling of the words around a
  /// cue is the more likely the greater the sum of its roles' scores and its transitions.
  public var transitions: [Float]
  /// The mentions, in order of their heads.
  public var mentions: [Mention]
  /// For each word, what it is to a name.
  public var names: [NameTag]

  /// Makes an analysis of parts that fit each other.
  public init(
    words: [Word],
    cueScores: [Float],
    links: [Link],
    transitions: [Float],
    mentions: [Mention] = [],
    names: [NameTag]? = nil
  ) {
    precondition(words.count == cueScores.count, "one cue score for each word")
    precondition(transitions.count == Role.allCases.count * Role.allCases.count, "a score for each two roles")
    self.words = words
    self.cueScores = cueScores
    self.links = links
    self.transitions = transitions
    self.mentions = mentions
    self.names = names ?? [NameTag](repeating: .none, count: words.count)
    precondition(self.names.count == words.count, "a tag for each word")
  }

  /// The score of `after` on the word behind one of role `before`.
  public func transition(from before: Role, to after: Role) -> Float {
    transitions[before.rawValue * Role.allCases.count + after.rawValue]
  }
}

/// One word or punctuation mark, as the reference tokenizer parts them before it looks for wordpieces.
public struct Word: Hashable, Sendable {
  /// Where the word stands in the text.
  public var span: Span
  /// How its letters are cased, which lower-cased wordpieces lose.
  public var shape: Shape
  /// Where it stands towards quotation marks.
  public var quotation: Quotation
  /// Whether it is the first word of a paragraph.
  public var opensParagraph: Bool

  /// Makes a word.
  public init(span: Span, shape: Shape, quotation: Quotation, opensParagraph: Bool) {
    self.span = span
    self.shape = shape
    self.quotation = quotation
    self.opensParagraph = opensParagraph
  }

  /// How a word's letters are cased. The raw values index the learned embedding.
  public enum Shape: Int, Sendable {
    /// No cased letter and no digit.
    case none = 0
    /// Lower-case letters only.
    case lower = 1
    /// One upper-case letter, the first of several.
    case title = 2
    /// Several letters, all upper-case.
    case upper = 3
    /// Upper and lower case otherwise mixed.
    case mixed = 4
    /// A single letter, upper-case.
    case initial = 5
    /// Digits and no cased letter.
    case digits = 6
  }

  /// Where a word stands towards double quotation marks. The raw values index the learned embedding.
  public enum Quotation: Int, Sendable {
    /// Outside of quotation marks.
    case outside = 0
    /// Inside of a quotation.
    case inside = 1
    /// It is itself a quotation mark.
    case mark = 2
  }
}

/// How likely each word around a possible cue plays each role for it.
public struct Link: Sendable {
  /// The index of the word that may open a cue.
  public var cue: Int
  /// The words that were looked at: those around the cue, in the window that answers for it.
  public var words: Range<Int>
  /// Scores of the roles, row-major: `scores[(word - words.lowerBound) * Role.allCases.count + role]`.
  public var scores: [Float]

  /// Makes a link.
  public init(cue: Int, words: Range<Int>, scores: [Float]) {
    precondition(scores.count == words.count * Role.allCases.count, "a score for each word and role")
    self.cue = cue
    self.words = words
    self.scores = scores
  }

  /// The score of the word at `word` playing `role` for the cue.
  public func score(of role: Role, at word: Int) -> Float {
    scores[(word - words.lowerBound) * Role.allCases.count + role.rawValue]
  }
}

/// What a word is to a cue. The raw values are the order of the model's outputs.
public enum Role: Int, Sendable, CaseIterable {
  /// Nothing.
  case none = 0
  /// The first word of who is said to speak.
  case beginSource = 1
  /// A further word of the source.
  case insideSource = 2
  /// The first word of what attributes.
  case beginCue = 3
  /// A further word of the cue.
  case insideCue = 4
  /// The first word of what is said, or of a piece of it.
  case beginContent = 5
  /// A further word of the content.
  case insideContent = 6
}
