import Articles
import Statements

/// The words of a statement's cue, and those just before it.
struct CueWords {
  /// The words of the cue in lower case, without marks.
  let cue: [String]
  /// Up to ten words before the cue within its sentence, without the statement's content.
  let before: [String]
  /// The first word of the source, which may be a "nobody".
  let sourceWords: [String]

  /// No cue is longer.
  private static let longestCue = 40
  private static let longestSource = 40
  /// How many bytes before the cue are read for ``before``.
  private static let reach = 120

  init(_ statement: Statement, in article: Article) {
    cue = statement.cue.flatMap { article.words(in: $0, limit: Self.longestCue) }
      .prefix(Self.longestCue).filter { !$0.isMark }.map(\.text)
    sourceWords = statement.source.prefix(4).flatMap { article.words(in: $0, limit: Self.longestSource) }
      .filter { !$0.isMark }.map(\.text)
    guard let first = statement.cue.first else {
      before = []
      return
    }
    let barrier = statement.content.filter { $0.end <= first.begin }.map(\.end).max() ?? 0
    let begin = max(barrier, first.begin - Self.reach)
    let words = begin < first.begin ? article.words(in: Span(begin, first.begin), limit: Self.reach) : []
    let sentence = words.lastIndex(where: \.endsSentence).map { words[($0 + 1)...] } ?? words[...]
    before = sentence.suffix(10).map(\.text)
  }
}

/// Whether a cue says that its act is performed.
struct PolarityReader {
  private let inflection: Inflection

  init(inflection: Inflection) { self.inflection = inflection }

  private static let negations: Set<String> = [
    "not", "never", "no", "neither", "nor", "without", "cannot", "hardly", "nobody", "none", "nothing",
    "cant",
    "dont", "didnt", "doesnt", "wont", "isnt", "wasnt", "wouldnt",
  ]
  /// "declined to" turns what follows around, and so do the others.
  private static let avoidance: [[String]] = [
    ["refuse", "to"], ["decline", "to"], ["fail", "to"], ["refusal", "to"], ["unwilling", "to"],
    ["unable", "to"], ["reluctant", "to"], ["reluctance", "to"], ["avoid"], ["stop", "short"],
    ["steer", "clear"],
    ["yet", "to"], ["shy", "away"], ["instead", "of"], ["rather", "than"], ["refrain"], ["neglect", "to"],
    ["failure", "to"], ["too", "to"], ["forget", "to"], ["be", "coy"], ["be", "mum"], ["stay", "mum"],
    ["be", "silent"],
    ["remain", "silent"], ["keep", "silent"], ["stay", "silent"], ["dodge"],
  ]
  /// "not only" and "did not hesitate to" take nothing back.
  private static let harmless: Set<String> = [
    "only", "just", "merely", "simply", "hesitate", "alone", "least",
  ]

  /// The polarity of an act whose frame begins at `place` of the cue.
  func polarity(_ words: CueWords, place: Int) -> PerformedAct.Polarity {
    let inCue = Array(words.cue.prefix(place))
    let near = preceding(words)
    let tokens = near + inCue
    var isNegated = negates(tokens)
    if let first = words.sourceWords.first, ["nobody", "none", "neither", "no"].contains(first) {
      isNegated = true
    }
    let avoids = Self.avoidance.contains { contains($0, in: tokens) }
    return isNegated != avoids ? .negative : .positive
  }

  /// Whether the cue's own head says that something was not said: "declined to comment".
  func avoids(_ lemmas: [String]) -> Bool { Self.avoidance.contains { $0.first == lemmas.first } }

  /// The words before the cue that govern it: back to a mark or a new clause, though over "or", which shares what
  /// stands before it ("did not confirm or deny").
  private func preceding(_ words: CueWords) -> [String] {
    var near: [String] = []
    let isCoordinated = words.before.last == "or" || words.before.last == "nor"
    for word in words.before.reversed() {
      if near.count >= (isCoordinated ? 10 : 3) { break }
      if !isCoordinated, Self.clauseOpeners.contains(word) || word.first?.isPunctuation == true { break }
      near.append(word)
    }
    return near.reversed()
  }

  private static let clauseOpeners: Set<String> = [
    "and", "but", "that", "who", "which", "because", "if", "when",
  ]

  private func negates(_ tokens: [String]) -> Bool {
    for (place, token) in tokens.enumerated() where Self.negations.contains(token) || token.hasSuffix("n't") {
      let next = place + 1 < tokens.count ? tokens[place + 1] : ""
      if Self.harmless.contains(next) { continue }
      return true
    }
    return false
  }

  private func contains(_ frame: [String], in tokens: [String]) -> Bool {
    tokens.indices.contains { place in
      guard inflection.lemmas(of: tokens[place]).contains(frame[0]) else { return false }
      guard frame.count > 1 else { return true }
      return tokens[(place + 1)...].prefix(3).contains(frame[1])
    }
  }
}
