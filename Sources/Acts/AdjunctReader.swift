import Articles

/// Reads the chain of adjuncts beside a cue: "told *reporters* *in Geneva* *on Monday*, *in an interview with* ...".
///
/// It goes from one adjunct to the next and stops at the first word that is none, so that nothing is taken from
/// another clause.
struct AdjunctReader {
  typealias Item = Surroundings.Item

  let items: [Item]
  /// The article's time expressions that stand in the sentence outside of the content.
  let times: [Span]
  let article: Article
  var found = Circumstances()
  /// The outlet that was told, where no other medium is named.
  var outlet: Circumstances.Medium?

  /// Reads adjuncts from `place` on, up to `end`; returns where it stopped.
  mutating func readChain(from place: Int, to end: Int) -> Int {
    var place = place
    while place < end {
      let next = readAdjunct(at: place, to: end)
      guard next > place else { break }
      place = next
    }
    return place
  }

  /// Reads one adjunct, comma or adverb at `place`; returns the place behind it, or `place` itself where there is none.
  private mutating func readAdjunct(at place: Int, to end: Int) -> Int {
    let item = items[place]
    guard item.part != .content else { return place }
    if let next = readTime(at: place, to: end) { return next }
    if item.word.isMark { return item.text == "," || item.word.isQuotationMark ? place + 1 : place }
    if Self.participles.contains(item.text) { return place + 1 }
    if item.text == "addressing", let phrase = phrase(from: place + 1, to: end) {
      found.addressee = found.addressee ?? span(phrase)
      return phrase.upperBound
    }
    if Self.prepositions.contains(item.text) { return readPrepositional(at: place, to: end) }
    if Self.adverbs.contains(item.text) || item.text.hasSuffix("ly") { return place + 1 }
    return place
  }

  /// Takes the time expression that begins at `place`.
  private mutating func readTime(at place: Int, to end: Int) -> Int? {
    guard let time = times.first(where: { $0.contains(items[place].word.span) }) else { return nil }
    found.said = found.said ?? time
    return items[place..<end].firstIndex { $0.word.span.begin >= time.end } ?? end
  }

  /// Reads "in Geneva", "at a rally in Ohio", "on Monday", "to reporters".
  mutating func readPrepositional(at place: Int, to end: Int) -> Int {
    let preposition = items[place].text
    guard place + 1 < end else { return place }
    if let title = quotedTitle(from: place + 1, to: end), ["on", "in"].contains(preposition) {
      keep(Circumstances.Medium(name: words(title), span: span(title)))
      return title.upperBound
    }
    if !["to", "before", "from"].contains(preposition), let next = readMedium(at: place + 1, to: end) {
      return next
    }
    guard
      ["in", "on", "at", "during", "from", "to", "near", "outside", "before", "via"].contains(preposition)
    else { return place }
    if preposition != "to", preposition != "from",
      let next = readTime(at: skippingDeterminer(place + 1, to: end), to: end)
    {
      return next
    }
    guard let phrase = phrase(from: place + 1, to: end) else { return place }
    if let medium = namedMedium(phrase), preposition != "from" {
      keep(medium)
      return phrase.upperBound
    }
    switch preposition {
    case "to" where isPeople(phrase) && isSpeaking(place),
      "before" where isPeople(phrase) && isSpeaking(place):
      found.addressee = found.addressee ?? span(phrase)
      return phrase.upperBound
    case "in", "at", "from", "near", "outside":
      guard let placeName = placeName(phrase, to: end) else { return place }
      found.place = found.place ?? span(placeName)
      return placeName.upperBound
    default: return place
    }
  }

  /// Whether the word before a preposition is one of speaking.
  private func isSpeaking(_ place: Int) -> Bool {
    let before = items[..<place].last { !Self.adverbs.contains($0.text) && !$0.text.hasSuffix("ly") }
    return before.map { Self.speaking.contains($0.text) } ?? false
  }

  mutating func keep(_ medium: Circumstances.Medium) { found.medium = found.medium ?? medium }

  private func skippingDeterminer(_ place: Int, to end: Int) -> Int {
    place + 1 < end && Self.determiners.contains(items[place].text) ? place + 1 : place
  }

  /// The noun phrase that begins at `place`, as far as function words tell.
  func phrase(from place: Int, to end: Int) -> Range<Int>? {
    var at = place
    while at < min(end, place + 12) {
      let item = items[at]
      if item.part == .content || item.part == .cue && at > place && items[place].part != .cue { break }
      if item.part == .source, items[place].part != .source { break }
      if item.word.isMark || times.contains(where: { $0.overlaps(item.word.span) }) { break }
      if Self.phraseEnds.contains(item.text), item.text != "of" || at == place { break }
      at += 1
    }
    while at > place,
      ["of", "and", "or", "'s"].contains(items[at - 1].text) || Self.adverbs.contains(items[at - 1].text)
    { at -= 1 }
    return at > place ? place..<at : nil
  }

  func skippingArticle(_ phrase: Range<Int>) -> Range<Int> {
    phrase.count > 1 && ["the", "a", "an"].contains(items[phrase.lowerBound].text)
      ? phrase.lowerBound + 1..<phrase.upperBound : phrase
  }

  /// Whether the phrase is one of somebody to whom things are said.
  func isPeople(_ phrase: Range<Int>) -> Bool {
    let first = items[phrase.lowerBound]
    if Self.pronouns.contains(first.text) { return phrase.count == 1 }
    guard !["be", "have", "do", "make", "it"].contains(first.text) else { return false }
    return first.word.isCapitalised || Self.determiners.contains(first.text)
      || items[phrase].contains { Self.audiences.contains($0.text) }
  }

  /// The phrase as a place's name, with the state behind it: "Kenansville, N.C."; nil where it names none.
  private func placeName(_ phrase: Range<Int>, to end: Int) -> Range<Int>? {
    let bare = skippingArticle(phrase)
    let isName = items[bare].allSatisfy { $0.word.isCapitalised || ["of", "the"].contains($0.text) }
    guard isName, let first = items[bare.lowerBound].text.first, first.isLetter,
      !Self.noPlaces.contains(items[bare.lowerBound].text), items[bare].allSatisfy({ $0.part != .source })
    else { return nil }
    let next = bare.upperBound
    if next < end, items[next].text == "'s" { return nil }
    if next + 1 < end, items[next].text == ",", items[next + 1].word.isCapitalised,
      items[next + 1].part == .other
    {
      let region = items[next + 1]
      let isClosed = next + 2 >= end || items[next + 2].text == "," || items[next + 2].part != .other
      if region.text.hasSuffix(".") || isClosed && !times.contains(where: { $0.overlaps(region.word.span) }) {
        return bare.lowerBound..<next + 2
      }
    }
    return bare
  }

  func span(_ range: Range<Int>) -> Span {
    Span(items[range.lowerBound].word.span.begin, items[range.upperBound - 1].word.span.end)
  }

  /// The words as written, quotation marks left out.
  func words(_ range: Range<Int>) -> String {
    article[span(range)].filter { !"\"“”".contains($0) }
  }
}
