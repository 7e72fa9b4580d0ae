import Articles

extension AdjunctReader {
  /// Reads an occasion and what belongs to it: "a February 2019 interview with CBS", "a letter to the speaker".
  mutating func readMedium(at place: Int, to end: Int) -> Int? {
    var head: Range<Int>?
    var inner: Span?
    for step in 0..<8 {
      let at = place + step
      guard at < end, items[at].part != .content, !items[at].word.isMark else { break }
      if let time = times.first(where: { $0.contains(items[at].word.span) }) {
        inner = inner ?? time
        continue
      }
      if step > 0, Self.phraseEnds.contains(items[at].text) { break }
      if at + 1 < end, MediumTable.occasions.contains("\(items[at].text) \(items[at + 1].text)") {
        head = at..<at + 2
      } else if MediumTable.occasions.contains(items[at].text), head?.contains(at) != true {
        head = at..<at + 1
      }
    }
    guard let head, isIndefinite(place, head), found.medium == nil else { return nil }
    guard isHead(head, to: end), !isOfAnother(place..<head.lowerBound) else { return nil }
    let kind = items[head].map(\.text).joined(separator: " ")
    var after = head.upperBound
    var name = kind
    var last = head.upperBound
    if let complement = complement(of: kind, at: after, to: end) {
      name += " \(items[after].text) \(words(skippingArticle(complement)))"
      if ["to", "before"].contains(items[after].text), found.addressee == nil {
        found.addressee = span(complement)
      }
      last = complement.upperBound
      after = complement.upperBound
    }
    keep(Circumstances.Medium(name: name, span: span(place..<last)))
    if let inner { found.said = found.said ?? inner }
    while after < end, Self.releases.contains(items[after].text) { after += 1 }
    return after
  }

  /// Whether the words from `place` to the head can be a phrase of their own and not, say, "in his support of".
  private func isIndefinite(_ place: Int, _ head: Range<Int>) -> Bool {
    let opening = items[place]
    if Self.determiners.contains(opening.text) || place == head.lowerBound { return true }
    return items[place..<head.lowerBound].allSatisfy { !Self.phraseEnds.contains($0.text) }
  }

  /// Whether the phrase ends with `head`: "the convention" and not "the convention floor".
  private func isHead(_ head: Range<Int>, to end: Int) -> Bool {
    guard head.upperBound < end else { return true }
    let next = items[head.upperBound]
    return next.part != .other || next.word.isMark && next.text != "'" || Self.phraseEnds.contains(next.text)
      || Self.adverbs.contains(next.text) || Self.releases.contains(next.text) || next.text.hasSuffix("ing")
      || Self.determiners.contains(next.text) || Self.participles.contains(next.text)
      || times.contains { $0.overlaps(next.word.span) } || next.text == "and" || next.text.hasSuffix("ly")
  }

  /// Whether it is somebody else's: what was said of "Trump's tweet" was not said in it.
  private func isOfAnother(_ phrase: Range<Int>) -> Bool {
    guard let owner = phrase.dropFirst().first(where: { items[$0].text == "'s" || items[$0].text == "'" })
    else {
      return false
    }
    let name = items[owner - 1]
    return name.word.isCapitalised && name.part != .source && MediumTable.outlets[name.text] == nil
      && !times.contains { $0.overlaps(name.word.span) }
  }

  private func complement(of kind: String, at place: Int, to end: Int) -> Range<Int>? {
    guard place + 1 < end else { return nil }
    let preposition = items[place].text
    if let title = quotedTitle(from: place + 1, to: end), ["on", "with", "in"].contains(preposition) {
      return title
    }
    guard let phrase = phrase(from: place + 1, to: end) else { return nil }
    switch preposition {
    case "with": return phrase
    case "to", "before": return MediumTable.reachesSomebody.contains(kind) && isPeople(phrase) ? phrase : nil
    case "on", "in", "for": return namedMedium(phrase) == nil ? nil : phrase
    default: return nil
    }
  }

  /// A title in quotation marks, with the network before it: NBC's “Meet the Press”.
  func quotedTitle(from place: Int, to end: Int) -> Range<Int>? {
    var open = place
    while open < min(end, place + 5), !items[open].word.isQuotationMark {
      guard items[open].word.isCapitalised || ["'s", "the"].contains(items[open].text) else { return nil }
      open += 1
    }
    guard open + 1 < end, items[open].word.isQuotationMark, items[open + 1].word.isCapitalised else {
      return nil
    }
    var close = open + 1
    while close < min(end, open + 9), !items[close].word.isQuotationMark { close += 1 }
    guard close < end, items[close].word.isQuotationMark,
      items[place..<close].allSatisfy({ $0.part != .content })
    else { return nil }
    return place..<(items[close - 1].text == "," ? close - 1 : close)
  }

  /// A platform or outlet that the phrase names.
  func namedMedium(_ phrase: Range<Int>) -> Circumstances.Medium? {
    let bare = skippingArticle(phrase)
    guard items[bare].allSatisfy({ $0.part != .source }), let last = bare.last,
      items[bare.lowerBound].word.isCapitalised, bare.count <= 6
    else { return nil }
    var key = items[bare].map(\.text).joined(separator: " ")
    if key.hasSuffix(" 's") { key = String(key.dropLast(3)) }
    if let name = MediumTable.platforms[key] ?? MediumTable.outlets[key] {
      return Circumstances.Medium(name: name, span: span(bare))
    }
    let opening = items[bare.lowerBound].text
    let isCapitalised = items[bare].allSatisfy {
      $0.word.isCapitalised || ["of", "the", "and"].contains($0.text)
    }
    guard isCapitalised else { return nil }
    // Within a sentence only a title has a capital article: "in The Intercept".
    if bare != phrase, items[phrase.lowerBound].word.isCapitalised, phrase.lowerBound > 0 {
      return Circumstances.Medium(name: words(bare), span: span(bare))
    }
    if bare.count > 1,
      MediumTable.outletEndings.contains(items[last].text) || MediumTable.outlets[opening] != nil
        || items[last].text == "post"
    {
      return Circumstances.Medium(name: words(bare), span: span(bare))
    }
    return nil
  }
}
