import Articles

extension CircumstanceFinder {
  /// Reads the cue's own adjuncts, and those directly behind it: "said in a statement", "told reporters on Monday".
  func readCue(_ reader: inout AdjunctReader, _ around: Surroundings) {
    let items = around.items
    var place = around.cue.lowerBound
    var addressed = false
    while place < around.cue.upperBound {
      let lemmas = inflection.lemmas(of: items[place].text)
      if !addressed, lemmas.contains(where: Self.addressing.contains), !isPassive(at: place, items) {
        addressed = true
        let next = readAddressee(&reader, at: place + 1, to: items.count)
        if next > place + 1 {
          place = next
          continue
        }
      }
      if AdjunctReader.prepositions.contains(items[place].text), place > around.cue.lowerBound {
        let next = reader.readPrepositional(at: place, to: items.count)
        place = max(next, place + 1)
      } else {
        place = max(place + 1, time(at: place, &reader))
      }
      if lemmas.contains("tweet") || lemmas.contains("retweet") {
        reader.found.medium = reader.found.medium ?? .init(name: "Twitter", span: items[place - 1].word.span)
      }
    }
    place = max(place, around.cue.upperBound)
    while place < items.count, items[place].part == .source || isOpeningComma(place, items) { place += 1 }
    _ = reader.readChain(from: place, to: items.count)
  }

  private func time(at place: Int, _ reader: inout AdjunctReader) -> Int {
    guard let time = reader.times.first(where: { $0.contains(reader.items[place].word.span) }) else {
      return place
    }
    reader.found.said = reader.found.said ?? time
    return reader.items[place...].firstIndex { $0.word.span.begin >= time.end } ?? reader.items.count
  }

  /// A comma before the source or an adjunct, as in `"...," said on Monday, in Geneva, the minister`.
  private func isOpeningComma(_ place: Int, _ items: [Surroundings.Item]) -> Bool {
    items[place].text == "," && place + 1 < items.count && items[place + 1].part == .source
  }

  func isPassive(at place: Int, _ items: [Surroundings.Item]) -> Bool {
    guard place > 0, items[place].text.hasSuffix("ed") || items[place].text == "told" else { return false }
    return items[max(0, place - 2)..<place].contains {
      ["was", "were", "been", "being", "be", "is", "are"].contains($0.text)
    }
  }

  /// Verbs whose object is who it is said to.
  private static let addressing: Set<String> = [
    "tell", "assure", "remind", "inform", "warn", "urge", "ask", "advise", "thank", "beg", "persuade",
    "convince",
    "notify", "implore", "order", "instruct", "caution", "reassure", "encourage", "brief", "email", "press",
  ]
  /// Of these, those whose object may stand at the content's beginning: "urged [the mayor to resign]".
  static let directing: Set<String> = [
    "urge", "ask", "tell", "order", "advise", "beg", "implore", "instruct", "encourage", "persuade", "press",
    "remind", "warn",
  ]

  private func readAddressee(_ reader: inout AdjunctReader, at place: Int, to end: Int) -> Int {
    guard place < end, let phrase = reader.phrase(from: place, to: end), reader.isPeople(phrase) else {
      return place
    }
    reader.found.addressee = reader.span(phrase)
    reader.outlet = reader.namedMedium(phrase)
    return phrase.upperBound
  }

  /// Reads what stands between the source and the cue: "the minister, speaking in Geneva, said".
  func readBetween(_ reader: inout AdjunctReader, _ around: Surroundings) {
    let items = around.items
    guard let source = items[..<around.cue.lowerBound].lastIndex(where: { $0.part == .source }) else {
      return readPossessiveTime(&reader, around)
    }
    _ = reader.readChain(from: source + 1, to: around.cue.lowerBound)
    readPossessiveTime(&reader, around)
  }

  /// "Tuesday's announcement", "his Monday speech".
  private func readPossessiveTime(_ reader: inout AdjunctReader, _ around: Surroundings) {
    var place = around.cue.lowerBound - 1
    guard place >= 0 else { return }
    if around.items[place].text == "'s", place > 0 { place -= 1 }
    guard reader.found.said == nil,
      let time = reader.times.first(where: { $0.contains(around.items[place].word.span) })
    else { return }
    reader.found.said = time
  }

  /// Reads the sentence's opening: "In a letter to the speaker on Monday, the minister ...".
  func readOpening(_ reader: inout AdjunctReader, _ around: Surroundings) {
    let items = around.items
    let end = items.firstIndex { $0.part != .other } ?? 0
    guard end > 0 else { return }
    var begin = 0
    while begin < end, items[begin].word.isMark || ["but", "and", "so", "yet"].contains(items[begin].text) {
      begin += 1
    }
    var opening = AdjunctReader(items: items, times: reader.times, article: reader.article)
    let stop = opening.readChain(from: begin, to: end)
    // Only a chain that reaches source, cue or content tells of the saying; a medium at the beginning always does.
    let reaches = stop >= end
    reader.found.medium = reader.found.medium ?? opening.found.medium
    guard reaches || opening.found.medium != nil else { return }
    reader.found.addressee =
      reader.found.addressee ?? (opening.found.medium == nil ? nil : opening.found.addressee)
    reader.found.place = reader.found.place ?? opening.found.place
    reader.found.said = reader.found.said ?? opening.found.said
  }

  /// Reads behind a content: "said [it was over] in a statement on Monday", where only a medium is sure to belong
  /// to the saying, and to it what follows.
  func readBehindContent(_ reader: inout AdjunctReader, _ around: Surroundings) {
    let items = around.items
    guard reader.found.medium == nil, let content = items.lastIndex(where: { $0.part == .content }),
      content >= around.cue.upperBound, content + 1 < items.count
    else { return }
    var behind = AdjunctReader(items: items, times: reader.times, article: reader.article)
    _ = behind.readChain(from: content + 1, to: items.count)
    guard let medium = behind.found.medium else { return }
    reader.found.medium = medium
    reader.found.addressee = reader.found.addressee ?? behind.found.addressee
    reader.found.place = reader.found.place ?? behind.found.place
    reader.found.said = reader.found.said ?? behind.found.said
  }
}
