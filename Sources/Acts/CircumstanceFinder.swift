import Articles
import Statements

/// Finds how, to whom, where and when statements were made.
///
/// It looks at the sentence of a statement's cue, outside of the content, and only at adjuncts that stand directly
/// beside the cue, beside the source, or at the sentence's beginning. What stands elsewhere is not taken: the
/// circumstances are absent rather than guessed.
public struct CircumstanceFinder: Sendable {
  private let inflection = Inflection()

  /// Makes a finder.
  public init() {}

  /// The circumstances of `statement`.
  ///
  /// - Parameters:
  ///   - statement: A statement whose spans lie in `article`.
  ///   - article: The article.
  ///   - times: Where the article's time expressions stand; ``Circumstances/said`` is one of them.
  public func circumstances(of statement: Statement, in article: Article, times: [Span]) -> Circumstances {
    guard let around = Surroundings(statement, in: article), !around.cue.isEmpty else {
      return posted(statement, in: article, times: times)
    }
    let items = around.items
    let near = Self.times(times, near: items, apart: statement.content)
    var reader = AdjunctReader(items: items, times: near, article: article)
    readCue(&reader, around)
    readBetween(&reader, around)
    readOpening(&reader, around)
    readBehindContent(&reader, around)
    return finish(reader, around, statement)
  }

  /// The times that stand among `items`, outside of the content.
  private static func times(_ times: [Span], near items: [Surroundings.Item], apart contents: [Span])
    -> [Span]
  {
    guard let first = items.first, let last = items.last else { return [] }
    let reach = Span(first.word.span.begin, last.word.span.end)
    return times.filter { time in
      !time.isEmpty && reach.contains(time) && !contents.contains { $0.overlaps(time) }
    }
  }

  /// Reads the cue's own adjuncts, and those directly behind it: "said in a statement", "told reporters on Monday".
  private func readCue(_ reader: inout AdjunctReader, _ around: Surroundings) {
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

  private func isPassive(at place: Int, _ items: [Surroundings.Item]) -> Bool {
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
  private static let directing: Set<String> = [
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
  private func readBetween(_ reader: inout AdjunctReader, _ around: Surroundings) {
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
  private func readOpening(_ reader: inout AdjunctReader, _ around: Surroundings) {
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
  private func readBehindContent(_ reader: inout AdjunctReader, _ around: Surroundings) {
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

  private func finish(_ reader: AdjunctReader, _ around: Surroundings, _ statement: Statement)
    -> Circumstances
  {
    var found = reader.found
    if let outlet = reader.outlet {
      if let medium = found.medium, medium.name.hasSuffix("interview") {
        found.medium = .init(name: "\(medium.name) with \(outlet.name)", span: medium.span)
      } else if found.medium == nil {
        found.medium = outlet
      }
    }
    if found.addressee == nil { found.addressee = addresseeInContent(around, statement, reader.article) }
    return found
  }

  /// "Urged [North Korea to resume talks]": annotators count whom one urges among the content.
  private func addresseeInContent(_ around: Surroundings, _ statement: Statement, _ article: Article) -> Span?
  {
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

  /// An embedded post has no cue: its signature line tells where and when it was written.
  private func posted(_ statement: Statement, in article: Article, times: [Span]) -> Circumstances {
    guard statement.cue.isEmpty, let content = statement.content.first,
      let post = article.blocks.first(where: { $0.kind == .embeddedPost && $0.span.contains(content) }),
      let signature = post.signature
    else { return Circumstances() }
    let line = article.words(in: signature.line, limit: 30)
    let handle = line.first { $0.text.hasPrefix("@") && $0.text.count > 1 }
    return Circumstances(
      medium: handle.map { .init(name: "Twitter", span: $0.span) },
      said: times.first { signature.line.contains($0) }
    )
  }
}
