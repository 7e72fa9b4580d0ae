import Articles
import Statements

/// Finds the clauses on which a content depends: "if there is any hostility", "unless it pays".
struct ConditionFinder: Sendable {
  /// How many words of a content are searched, and how many conditions are worth naming.
  private static let reach = 300
  private static let most = 3

  /// The conditions in the content of `statement`, whose act is `act`.
  func conditions(of statement: Statement, act: Act, in article: Article) -> [Span] {
    var found: [Span] = []
    var left = Self.reach
    for span in statement.content {
      guard left > 0, found.count < Self.most else { break }
      let words = article.words(in: span, limit: left)
      left -= words.count
      found += conditions(in: words, act: act).prefix(Self.most - found.count)
    }
    return found
  }

  private func conditions(in words: [Word], act: Act) -> [Span] {
    var found: [Span] = []
    var place = 0
    var isBinding = act.actClass == .commitment || act.actClass == .directive
    while place < words.count {
      let word = words[place]
      if word.endsSentence { isBinding = act.actClass == .commitment || act.actClass == .directive }
      if Self.binding.contains(word.text) || word.text.hasSuffix("n't") { isBinding = true }
      guard let length = opener(at: place, in: words, act: act, isBinding: isBinding) else {
        place += 1
        continue
      }
      let end = clauseEnd(from: place + length, in: words, opensSentence: opensSentence(place, in: words))
      if end > place + length { found.append(Span(word.span.begin, words[end - 1].span.end)) }
      place = max(end, place + 1)
    }
    return found
  }

  private static let binding: Set<String> = [
    "will", "'ll", "must", "not", "never", "cannot", "shall", "would", "no",
  ]

  /// How many words open a condition at `place`; nil where none does.
  private func opener(at place: Int, in words: [Word], act: Act, isBinding: Bool) -> Int? {
    let before = place > 0 ? words[place - 1].text : ""
    func next(_ step: Int) -> String { place + step < words.count ? words[place + step].text : "" }
    switch words[place].text {
    case "if":
      // "asked if", "as if", "even if", "what if", "if not", "if only", "if any" are no conditions of what is said.
      let isQuestion = place == 0 && [.ask, .doubt, .know, .learn].contains(act)
      let asks: Set<String> = [
        "as", "even", "what", "wonder", "wondering", "ask", "asked", "asking", "see", "know", "wondered",
        "but", "sure", "and",
      ]
      let isConcession = ["not", "only", "any", "anything", "ever"].contains(next(1)) && place > 0
      return isQuestion || asks.contains(before) || isConcession ? nil : 1
    case "unless": return 1
    case "until", "till":
      return isBinding && !isTime(next(1)) ? 1 : nil
    case "provided", "providing":
      if next(1) == "that" { return 2 }
      return before == "," && !["by", "for", "with", "to", "in"].contains(next(1)) ? 1 : nil
    case "as", "so":
      guard next(1) == "long", next(2) == "as" else { return nil }
      return isTime(next(3)) || ["a", "possible"].contains(next(3)) ? nil : 3
    case "on":
      return next(1) == "condition" && ["that", "of"].contains(next(2)) && next(3) != "anonymity" ? 3 : nil
    case "in": return next(1) == "case" ? 2 : nil
    case "should" where opensSentence(place, in: words) || before == ",":
      return ["he", "she", "it", "they", "we", "the", "you"].contains(next(1))
        && !words[place...].contains { $0.text == "?" }
        ? 1 : nil
    default: return nil
    }
  }

  private func opensSentence(_ place: Int, in words: [Word]) -> Bool {
    guard let before = words[..<place].last(where: { !$0.isQuotationMark }) else { return true }
    return before.endsSentence || before.text == "that"
  }

  /// "until Friday" is a time and no condition.
  private func isTime(_ word: String) -> Bool {
    word.first?.isNumber == true
      || [
        "now", "then", "recently", "last", "next", "today", "tomorrow", "yesterday", "late", "early", "after",
        "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april",
        "may", "june", "july", "august", "september", "october", "november", "december", "noon", "midnight",
        "this", "",
      ].contains(word)
  }

  /// Where the clause that begins at `place` ends: at its sentence's end, or at the comma before the main clause.
  private func clauseEnd(from place: Int, in words: [Word], opensSentence: Bool) -> Int {
    var end = place
    while end < words.count {
      let word = words[end]
      if word.endsSentence || word.isQuotationMark && word.text != "'"
        || [";", "–", "—", ":"].contains(word.text)
      {
        break
      }
      if word.text == ",", opensSentence || end > place + 2 { break }
      end += 1
    }
    return end
  }
}
