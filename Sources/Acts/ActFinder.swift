import Articles
import Statements

/// Tells what the speaker of a statement does by saying it.
///
/// The cue decides where it can ("denied", "called on"); where it only says that something was said, the content's
/// opening does; where neither is plain, the act is ``Act/say``. A finder is a value around two small lexicons.
public struct ActFinder: Sendable {
  private let cues: CueLexicon
  private let contents: ContentReader
  private let polarities: PolarityReader
  private let conditions = ConditionFinder()

  /// Makes a finder.
  public init() {
    let inflection = Inflection()
    cues = CueLexicon(inflection: inflection)
    contents = ContentReader(inflection: inflection)
    polarities = PolarityReader(inflection: inflection)
  }

  /// The act of `statement`, whose spans lie in `article`.
  public func act(of statement: Statement, in article: Article) -> PerformedAct {
    let words = CueWords(statement, in: article)
    let content = ContentWords(statement.content, in: article)
    let match = cues.match(words.cue)
    var act = match?.act ?? .say
    var polarity = polarities.polarity(words, place: match?.place ?? words.cue.count)
    if let match {
      if act == .refuse, let refused = refusal(match, words, content) {
        (act, polarity) = (refused, polarity == .positive ? .negative : .positive)
      } else {
        act = refine(act, match, words, content, statement)
      }
    } else {
      act = spoken(content, words, statement, isInvited: false)
    }
    let condition = conditions.conditions(of: statement, act: act, in: article)
    return PerformedAct(act: act, polarity: polarity, condition: condition)
  }

  /// What is not done by refusing to do it: "refused to endorse him", "declined" with "to comment" as content.
  private func refusal(_ match: CueLexicon.Match, _ words: CueWords, _ content: ContentWords) -> Act? {
    guard polarities.avoids(match.lemmas) else { return nil }
    let rest = words.cue.dropFirst(match.place + 1)
    if rest.first == "to" {
      return cues.match(Array(rest.dropFirst()))?.act
    }
    guard rest.isEmpty, content.infinitive == .opening else { return nil }
    let verb = Array(content.words.drop { $0 == "to" || $0 == "not" }.prefix(3))
    guard let found = cues.match(verb), found.place == 0, found.act.actClass == .assertion else { return nil }
    return found.act
  }

  /// What the content adds to the act that the cue has.
  private func refine(
    _ act: Act,
    _ match: CueLexicon.Match,
    _ words: CueWords,
    _ content: ContentWords,
    _ statement: Statement
  ) -> Act {
    let head = match.lemmas[0]
    switch act {
    case .say:
      return spoken(content, words, statement, isInvited: head == "tell")
    case .describe where Self.judging.contains(head):
      return contents.judgement(content.words, asPredicate: false) ?? act
    case .ask where head == "ask" || head == "press":
      if content.endsWithQuestion { return .ask }
      return content.infinitive == nil && !content.opensWithThat ? .ask : .request
    case .want where head == "seek" && content.infinitive == .opening: return .intend
    case .demand, .urge, .request:
      return content.endsWithQuestion && match.lemmas.count == 1 ? .ask : act
    case .describe where head == "call" && content.infinitive == .afterNoun: return .urge
    case .order where head == "allow" && content.opensWithThat: return .admit
    case .claim where head == "insist":
      return isSubjunctive(content) ? .demand : act
    case .suggest where Self.findings.contains(where: words.sourceWords.contains) && head != "sound":
      return .report
    case .suggest where head == "suggest" && !content.opensWithThat:
      return isProposal(content) ? .propose : act
    case .predict where head == "expect" && content.infinitive == .afterNoun && words.cue.contains("tell"):
      return .demand
    default: return act
    }
  }

  private func spoken(_ content: ContentWords, _ words: CueWords, _ statement: Statement, isInvited: Bool)
    -> Act
  {
    let act = contents.act(
      content,
      source: words.sourceWords,
      isQuoted: statement.kind == .direct,
      isInvited: isInvited
    )
    // What half of the voters would do, they do not promise.
    return act == .promise && Self.crowds.contains(where: words.sourceWords.contains) ? .intend : act
  }

  private static let crowds: Set<String> = [
    "percent", "%", "voters", "respondents", "majority", "adults", "half",
  ]
  private static let judging: Set<String> = [
    "call", "describe", "label", "brand", "rate", "portray", "dub", "characterize", "characterise", "depict",
    "cast",
    "paint", "term", "refer", "rank", "frame", "deem", "compare", "liken",
  ]
  private static let findings: Set<String> = [
    "poll", "polls", "survey", "surveys", "study", "studies", "report", "reports", "data", "video", "videos",
    "footage", "figures", "analysis", "research", "documents", "document", "numbers", "records", "evidence",
    "statistics",
    "findings", "results", "images", "polling", "emails", "tests", "intelligence",
  ]

  /// "that the talks be held", "that it stop".
  private func isSubjunctive(_ content: ContentWords) -> Bool {
    let words = content.words.prefix(8)
    if let place = words.firstIndex(of: "be"), place > 0 {
      let before = words[words.index(before: place)]
      return ![
        "will", "would", "to", "can", "could", "should", "must", "may", "might", "not", "'ll", "won't",
        "cannot",
      ]
      .contains(before)
    }
    let bare: Set<String> = [
      "stop", "end", "leave", "pay", "return", "withdraw", "release", "resign", "take", "give", "apologize",
      "go",
    ]
    guard let place = words.firstIndex(where: bare.contains), place > 0, place <= 3 else { return false }
    return !["to", "will", "would", "they", "we", "i", "you", "must", "should"].contains(
      words[words.index(before: place)]
    )
  }

  /// "a different plan", "meeting again", where no clause follows.
  private func isProposal(_ content: ContentWords) -> Bool {
    if content.first.hasSuffix("ing"), content.first.count > 5 { return true }
    let determiners: Set<String> = ["a", "an", "another", "some", "more", "two", "three", "several"]
    guard determiners.contains(content.first) else { return false }
    let finite: Set<String> = [
      "is", "are", "was", "were", "will", "would", "could", "may", "might", "has", "have", "had", "does",
      "did", "can",
      "should", "must", "'s",
    ]
    return !content.words.prefix(9).contains(where: finite.contains)
  }
}
