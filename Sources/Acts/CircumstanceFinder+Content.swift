import Articles
import Statements

extension CircumstanceFinder {
  /// "Urged [North Korea to resume talks]": annotators count whom one urges among the content.
  func addresseeInContent(_ around: Surroundings, _ statement: Statement, _ article: Article) -> Span? {
    let cue = around.items[around.cue].filter { $0.part == .cue }
    guard let last = cue.last, around.cue.upperBound < around.items.count,
      around.items[around.cue.upperBound].part == .content, let place = cue.indices.last,
      inflection.lemmas(of: last.text).contains(where: Self.directing.contains)
        || (cue.count > 1 && cue[place - 1].text.hasPrefix("call") && ["on", "upon"].contains(last.text)),
      !isPassive(at: around.cue.upperBound - 1, around.items)
    else { return nil }
    let content = around.items[around.cue.upperBound].word.span
    let words = article.words(in: content, limit: 14)
    guard let to = words.firstIndex(where: { $0.text == "to" }), to > 0 else { return nil }
    var phrase = words[..<to]
    if phrase.last?.text == "not" { phrase = phrase.dropLast() }
    guard let first = phrase.first, let end = phrase.last,
      phrase.allSatisfy({ !$0.isMark && (!AdjunctReader.phraseEnds.contains($0.text) || $0.text == "of") }),
      first.isCapitalised || AdjunctReader.determiners.contains(first.text)
        || AdjunctReader.pronouns.contains(first.text)
        || phrase.contains(where: { AdjunctReader.audiences.contains($0.text) })
    else { return nil }
    return Span(first.span.begin, end.span.end)
  }
}
