import Articles
import Statements

/// The opening of a statement's content, as far as the act is read from it.
struct ContentWords {
  /// The words of the first sentence's main clause and what follows, in lower case, quotation marks left out.
  let words: [String]
  /// Whether the first sentence, or a short content, ends in a question mark.
  let asks: Bool
  /// Whether the content ends in a question mark.
  let endsWithQuestion: Bool
  /// Whether the sentence opens with a clause of condition.
  let opensWithCondition: Bool
  /// Whether the sentence opens with "no" or "not".
  let opensWithNo: Bool
  /// Whether the content opens with "to" and a verb, or has "to" a few words in: "to resign", "the mayor to resign".
  let infinitive: Infinitive?
  /// Whether "that" opened it.
  let opensWithThat: Bool
  /// The first word as it came, "that" and marks left out.
  var first: String { words.first ?? "" }

  enum Infinitive { case opening, afterNoun }

  /// How many words are read.
  private static let limit = 60

  init(_ content: [Span], in article: Article) {
    var all: [Word] = []
    for span in content where all.count < Self.limit {
      all += article.words(in: span, limit: Self.limit - all.count)
    }
    all.removeAll { $0.isQuotationMark || $0.text == "[" || $0.text == "]" || $0.text == "…" }
    while let mark = all.first, mark.isMark { all.removeFirst() }
    let sentenceEnd = all.firstIndex(where: \.endsSentence)
    let opensWithQuestion = sentenceEnd.map { all[$0].text == "?" } ?? false
    endsWithQuestion = Self.endsInQuestion(content, in: article)
    asks = opensWithQuestion || endsWithQuestion && all.filter(\.endsSentence).count < 3
    var sentence = all.prefix(upTo: sentenceEnd ?? all.endIndex).map(\.text)[...]

    opensWithThat =
      sentence.first == "that" && !["is", "'s", "was", "would", "will"].contains(sentence.dropFirst().first)
    if opensWithThat { sentence = sentence.dropFirst() }
    opensWithNo = sentence.first == "no" && sentence.dropFirst().first == ","
    while let word = sentence.first, Self.fillers.contains(word) || word == "," {
      sentence = sentence.dropFirst()
    }
    var opensWithCondition = false
    // One clause may follow another: "If they attack, if they even try, we will strike back".
    while let word = sentence.first, Self.subordinators.contains(word),
      let comma = sentence.firstIndex(of: ","),
      comma < sentence.endIndex - 1
    {
      if ["if", "unless", "until", "every", "should"].contains(word) { opensWithCondition = true }
      sentence = sentence[(comma + 1)...]
    }
    if sentence.starts(with: ["every", "time"]) {
      opensWithCondition = true
      if let comma = sentence.firstIndex(of: ",") { sentence = sentence[(comma + 1)...] }
    }
    self.opensWithCondition = opensWithCondition
    words = Array(sentence)
    infinitive = Self.infinitive(in: words)
  }

  private static let fillers: Set<String> = [
    "well", "look", "so", "and", "but", "yes", "no", "okay", "ok", "now", "frankly", "honestly", "again",
    "oh", "then",
    "actually", "clearly", "obviously", "also", "yeah", "first", "second", "finally", "listen", "currently",
    "today",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday",
  ]
  private static let subordinators: Set<String> = [
    "if", "unless", "until", "because", "since", "while", "as", "although", "though", "when", "after",
    "before",
    "whenever", "once", "despite", "given", "in", "at", "on", "under", "without", "with", "for", "by",
    "during",
  ]

  private static func infinitive(in words: [String]) -> Infinitive? {
    if words.first == "to" { return .opening }
    if words.starts(with: ["not", "to"]) { return .opening }
    let verbs: Set<String> = [
      "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "should", "must", "may",
      "might", "that",
      "who", "which", "can", "does", "do", "did", "'s", "if", "whether", "why", "how",
    ]
    for word in words.prefix(9) {
      if word == "to" { return .afterNoun }
      if verbs.contains(word) { return nil }
    }
    return nil
  }

  private static func endsInQuestion(_ content: [Span], in article: Article) -> Bool {
    guard let last = content.last else { return false }
    let tail = Span(max(last.begin, last.end - 12), min(article.text.utf8.count, last.end + 4))
    guard tail.begin < tail.end else { return false }
    let marks = article.words(in: tail, limit: 12).drop { !$0.isMark || $0.isQuotationMark }
    return marks.first { $0.isMark && !$0.isQuotationMark }?.text == "?"
  }
}
