import Articles
import Statements

/// The words of the sentence around a statement's cue, its contents folded into one place each.
struct Surroundings {
  /// What a word is to the statement.
  enum Part { case source, cue, content, other }

  /// A word and its part.
  struct Item {
    var word: Word
    var part: Part
    var text: String { word.text }
  }

  private(set) var items: [Item] = []
  /// The places of the cue's words.
  private(set) var cue: Range<Int>

  /// How many bytes are read to either side of the cue, contents not counted.
  private static let reach = 600
  /// How many contents are stepped over to either side.
  private static let mostContents = 4
  private static let mostWords = 160

  /// Reads the sentence of the statement's cue; nil where it has none.
  init?(_ statement: Statement, in article: Article) {
    let size = article.text.utf8.count
    guard let first = statement.cue.first, let last = statement.cue.last, last.end <= size else { return nil }
    let contents = statement.content.sorted()
    let whole = Span(first.begin, max(first.begin, min(last.end, first.begin + Self.reach)))
    var middle: [Item] = []
    for word in article.words(in: whole, limit: Self.mostWords)
    where !contents.contains(where: { $0.overlaps(word.span) }) {
      let isCue = statement.cue.contains { $0.overlaps(word.span) }
      middle.append(Item(word: word, part: isCue ? .cue : Self.part(word, statement)))
    }
    let before = Self.before(first.begin, contents, statement, article)
    let after = Self.after(whole.end, contents, statement, article)
    items = before + middle + after
    cue = before.count..<(before.count + middle.count)
  }

  private static func part(_ word: Word, _ statement: Statement) -> Part {
    statement.source.contains { $0.overlaps(word.span) } ? .source : .other
  }

  private static func items(_ span: Span, _ statement: Statement, _ article: Article) -> [Item] {
    article.words(in: span, limit: mostWords).map { Item(word: $0, part: part($0, statement)) }
  }

  /// Whether a sentence ends at `place`; the stop of an abbreviation ends none: "(R-Wis.)", "Sept. 3".
  private static func endsSentence(_ place: Int, _ items: [Item]) -> Bool {
    guard items[place].word.endsSentence, items[place].part != .source else { return false }
    guard items[place].text == ".", place + 1 < items.count else { return true }
    let next = items[place + 1].word
    if next.isMark { return next.text == "\n" || next.isQuotationMark }
    if place > 0, months.contains(items[place - 1].text) { return false }
    return next.isCapitalised
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "calif", "mass", "inc", "corp",
    "co",
  ]

  private static func marker(_ content: Span) -> Item {
    Item(word: Word(span: content, text: "…", isCapitalised: false, isMark: false), part: .content)
  }

  private static func before(_ end: Int, _ contents: [Span], _ statement: Statement, _ article: Article)
    -> [Item]
  {
    var found: [Item] = []
    var end = end
    var left = reach
    for _ in 0...mostContents {
      let content = contents.last { $0.end <= end }
      let begin = max(content?.end ?? 0, end - left)
      let stretch = items(Span(begin, end), statement, article)
      if let stop = stretch.indices.last(where: { endsSentence($0, stretch) }) {
        return stretch[(stop + 1)...] + found
      }
      found = stretch + found
      left -= end - begin
      guard let content, begin == content.end, left > 0 else { break }
      found.insert(marker(content), at: 0)
      end = content.begin
    }
    return found
  }

  private static func after(_ begin: Int, _ contents: [Span], _ statement: Statement, _ article: Article)
    -> [Item]
  {
    var found: [Item] = []
    var begin = begin
    var left = reach
    for _ in 0...mostContents {
      let content = contents.first { $0.begin >= begin }
      let end = min(content?.begin ?? article.text.utf8.count, begin + left)
      let stretch = items(Span(begin, end), statement, article)
      if let stop = stretch.indices.first(where: { endsSentence($0, stretch) }) {
        return found + stretch[..<stop]
      }
      found += stretch
      left -= end - begin
      guard let content, end == content.begin, left > 0 else { break }
      found.append(marker(content))
      begin = content.end
    }
    return found
  }
}
