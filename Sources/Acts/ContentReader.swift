import Articles
import Statements

/// Reads the act from the content where the cue only says that something was said.
///
/// Only what the first main clause shows counts: its mood, its subject and its first verb or modal, or a judgement
/// as its predicate. Anything less plain stays ``Act/say``.
struct ContentReader: Sendable {
  private let verbs: [String: Act]
  private let adjectives: [String: Act]
  private let judgements: [(phrase: [String], act: Act)]
  private let inflection: Inflection

  init(inflection: Inflection) {
    self.inflection = inflection
    verbs = Dictionary(Self.entries(ContentTable.verbs).map { ($0.0, $0.1) }) { first, _ in first }
    adjectives = Dictionary(Self.entries(ContentTable.adjectives).map { ($0.0, $0.1) }) { first, _ in first }
    judgements = Self.entries(ContentTable.judgements).map {
      ($0.0.split(separator: " ").map(String.init), $0.1)
    }
  }

  private static func entries(_ table: String) -> [(String, Act)] {
    table.split(separator: "\n").flatMap { line -> [(String, Act)] in
      guard let colon = line.firstIndex(of: ":"), let act = Act(rawValue: String(line[..<colon])) else {
        return []
      }
      return line[line.index(after: colon)...].split(separator: ",")
        .map { ($0.drop(while: \.isWhitespace).lowercased(), act) }
    }
  }

  /// The act of something that was said.
  ///
  /// - Parameters:
  ///   - content: The content's opening.
  ///   - source: The words of the source.
  ///   - isQuoted: Whether the content is quoted from its first word on, so that "he" is not the speaker.
  ///   - isInvited: Whether the cue addresses somebody ("told"), so that "to" with a verb is an order.
  /// - Returns: The act; ``Act/say`` where nothing tells of another.
  func act(_ content: ContentWords, source: [String], isQuoted: Bool, isInvited: Bool) -> Act {
    let words = content.words
    guard !words.isEmpty else { return .say }
    if content.asks { return .ask }
    if isInvited, content.infinitive != nil, !content.opensWithThat { return .order }
    if words.prefix(12).contains("please") { return .request }
    if words.starts(with: ["thank", "you"]) || words.starts(with: ["thanks", "for"]) { return .thank }
    if words.prefix(3).contains("sorry") || words.starts(with: ["my", "apologies"]) { return .apologise }
    if ["hopefully"].contains(words[0]) { return .hope }
    if words.starts(with: ["let", "'s"]) || words.starts(with: ["let", "us"]) { return .urge }
    if let act = clauseAct(content, source: source, isQuoted: isQuoted) { return act }
    if let act = judgement(words, asPredicate: true) { return act }
    if content.opensWithNo { return .deny }
    if isQuoted, ContentTable.imperatives.contains(words[0]), words.count > 1,
      !Self.copulas.contains(words[1])
    {
      return .demand
    }
    if isNeed(words) { return .demand }
    return .say
  }

  /// What a content judges somebody or something to be; nil where it does not judge.
  ///
  /// - Parameters:
  ///   - words: The content's opening words.
  ///   - asPredicate: Whether the judgement must be what the main clause says of its subject.
  /// - Returns: The act of judging so.
  func judgement(_ words: [String], asPredicate: Bool) -> Act? {
    for place in words.prefix(asPredicate ? 24 : 40).indices {
      if asPredicate, place > 3,
        ["because", "who", "which", "when", "while", "where", "that"].contains(words[place])
      {
        return nil
      }
      for (phrase, act) in judgements where words[place...].starts(with: phrase) {
        if act == .admit { return Self.isOwn(words) ? .admit : .criticise }
        // "They are right to be angry" agrees with nobody.
        if act == .agree, words.dropFirst(place + phrase.count).first == "to" { continue }
        if !asPredicate || phrase.count > 1 { return act }
        let near = words[max(0, place - 5)..<place]
        if near.contains(where: ["not", "never", "nothing", "no", "isn't", "wasn't", "aren't"].contains) {
          continue
        }
        if let copula = near.lastIndex(where: Self.copulas.contains), words[copula + 1] != "to",
          words[copula] != "'s" || copula > 0 && Self.contracting.contains(words[copula - 1])
        {
          return act
        }
        if act == .accuse, place <= 5,
          ["ed", "stole", "lying", "misled"].contains(where: words[place].hasSuffix)
        {
          return act
        }
      }
    }
    return nil
  }

  private static let copulas: Set<String> = [
    "is", "are", "was", "were", "'s", "'re", "be", "been", "as", "'m", "am",
  ]

  /// The words whose "'s" is a verb and no possessive.
  private static let contracting: Set<String> = [
    "it", "he", "she", "that", "there", "this", "what", "who", "here", "one",
  ]

  /// Whether a fault that the opening words name is the speaker's own.
  private static func isOwn(_ words: [String]) -> Bool {
    words.first == "it" || words.prefix(8).contains { ["i", "we", "my", "our"].contains($0) }
  }

  private func isNeed(_ words: [String]) -> Bool {
    let opening = words.prefix(6)
    return opening.contains("need") && words.first == "there"
      || opening.starts(with: ["it", "is", "time"]) || opening.starts(with: ["it", "'s", "time"])
      || opening.starts(with: ["it", "is", "necessary"])
  }

  private func clauseAct(_ content: ContentWords, source: [String], isQuoted: Bool) -> Act? {
    guard let clause = MainClause(content.words, source: source, isQuoted: isQuoted) else { return nil }
    let isConditional =
      content.opensWithCondition || content.words.contains { ["if", "unless"].contains($0) }
    if let modal = clause.modal, let act = act(clause, modal, isConditional: isConditional) {
      // "She would be a great pilot" praises more than it predicts; "it may be so, but" is no prediction.
      guard act == .predict else { return act }
      if clause.verb == "be", let judged = judgement(content.words, asPredicate: true) { return judged }
      return modal == .chance && content.words.prefix(20).contains("but") ? nil : act
    }
    guard clause.subject == .speaker else { return nil }
    return attitude(clause)
  }

  private func act(_ clause: MainClause, _ modal: MainClause.Modal, isConditional: Bool) -> Act? {
    let verb = clause.verb ?? ""
    switch (modal, clause.subject) {
    case (.future, .speaker):
      if ["see", "tell", "say", "have", "know"].contains(verb), !clause.isNegated { return nil }
      if ContentTable.happenings.contains(verb) || (clause.isThing && verb == "be") { return .predict }
      if ContentTable.harms.contains(verb), !clause.isNegated { return .threaten }
      if let act = verbs[verb] { return clause.isNegated ? ContentTable.negated[act] ?? act : act }
      return clause.isNegated ? .refuse : .promise
    case (.future, .addressee): return isConditional ? .warn : .predict
    case (.future, _), (.chance, .other), (.chance, .addressee): return .predict
    case (.duty, .speaker): return clause.isPlural ? .urge : nil
    case (.duty, _): return ["be", "have"].contains(verb) && clause.isEpistemic ? nil : .demand
    case (.advice, _): return verb == "have" ? .criticise : .recommend
    case (.wish, .speaker): return .want
    case (.chance, .speaker), (.wish, _): return nil
    }
  }

  /// "I hope", "she was worried", "he did not support".
  private func attitude(_ clause: MainClause) -> Act? {
    guard let verb = clause.verb else { return nil }
    var found: Act?
    if clause.hasCopula {
      found = clause.adjective.flatMap { adjectives[$0] }
      if clause.goesTo { found = clause.isNegated ? .refuse : .promise }
      if found == .promise && clause.isNegated { return .refuse }
      if found == nil, let form = clause.adjective, form.hasSuffix("ing") {
        found = inflection.lemmas(of: form).lazy.compactMap { verbs[$0] }.first
      }
    } else {
      let phrase = clause.particle.flatMap { verbs["\(verb)-\($0)"] }
      // Quoted speakers who thought or hoped tell a story; in reported speech the past is the present of then.
      let lemmas = clause.isFirstPerson ? [verb] : inflection.lemmas(of: verb)
      found = phrase ?? lemmas.lazy.compactMap { verbs[$0] }.first
      // What they asked or warned of in the past was another statement.
      if let act = found, !clause.isFirstPerson, !verb.hasSuffix("s"), clause.isPast,
        ![.thought, .stance].contains(act.actClass), act != .predict
      {
        found = nil
      }
    }
    guard let act = found else { return nil }
    return clause.isNegated ? ContentTable.negated[act] ?? act : act
  }
}
