import Acts
import GRDB

/// Beginnings of up to three letters, as choices of what the index of words has lists of.
///
/// For a beginning that it has no list of, SQLite first gathers and sorts all statements with such words: for `a*` nearly
/// a whole record. Its lists of words, and of beginnings of four letters, it reads from the end and only as far as one
/// asks. So `the*` is sought as "the", "thea*", "them*" and so on, which are looked up in the index itself.
struct ShortBeginnings {
  /// The index's words in order, which a connection has as a table of its own.
  private static let vocabulary = "temp.statement_vocabulary"
  /// To look into more lists than these takes longer than to gather all.
  private static let most = 1_000
  /// The length of the beginnings that the index has lists of.
  private static let listed = 4

  private let database: Database
  private let tokenizer: any FTS5Tokenizer
  /// The acts as words of the index.
  private let acts: Set<String>

  /// Makes the table known to a connection.
  static func add(to database: Database) throws {
    try database.execute(
      sql: "CREATE VIRTUAL TABLE \(vocabulary) USING fts5vocab(main, statement_words, instance)"
    )
  }

  init(_ database: Database) throws {
    self.database = database
    let parts = WordIndex.tokenizer.split(separator: " ").map(String.init)
    let tokenizer = try database.makeTokenizer(FTS5TokenizerDescriptor(components: parts))
    self.tokenizer = tokenizer
    acts = Set(try Act.allCases.compactMap { try Self.word("act" + $0.rawValue, tokenizer) })
  }

  /// The choices for a beginning, each as FTS5 writes it, none where no word begins so; nil where SQLite does as well
  /// by itself.
  func choices(for beginning: String) throws -> [String]? {
    guard let beginning = try Self.word(beginning, tokenizer),
      beginning.unicodeScalars.count < Self.listed
    else { return nil }
    var choices: [String] = []
    var next = beginning
    while let word = try firstWord(from: next), Self.begins(word, with: beginning) {
      if choices.count == Self.most { return nil }
      if let end = behindFacets(word) {
        next = end
        continue
      }
      let list = String(String.UnicodeScalarView(word.unicodeScalars.prefix(Self.listed)))
      if list.unicodeScalars.count == Self.listed, !hasFacets(list), let spelt = try spelling(of: list) {
        choices.append("\"\(spelt)\"*")
        next = Self.behindAll(beginningWith: list)
      } else if let spelt = try spelling(of: word) {
        choices.append("\"\(spelt)\"")
        next = Self.behind(word)
      } else {
        return nil
      }
    }
    return choices
  }

  /// The first word of the index that is `least` or stands behind it.
  private func firstWord(from least: String) throws -> String? {
    let statement = try database.cachedStatement(
      sql: "SELECT term FROM \(Self.vocabulary) WHERE term >= ? ORDER BY term LIMIT 1"
    )
    return try String.fetchOne(statement, arguments: [least])
  }

  /// What to write in a query so that just `stem` is sought: words are brought to their stems there, and some stems
  /// are no stems of their own, as "hous" of "house".
  private func spelling(of stem: String) throws -> String? {
    try ["", "e", "ness"].map { stem + $0 }.first { try Self.word($0, tokenizer) == stem }
  }

  /// The one word of the index that `text` becomes.
  private static func word(_ text: String, _ tokenizer: any FTS5Tokenizer) throws -> String? {
    let words = try tokenizer.tokenize(query: text)
    return words.count == 1 ? words[0].token : nil
  }

  /// Where words go on behind `word` and its like, if it is a facet; no text that people write has such words.
  private func behindFacets(_ word: String) -> String? {
    if acts.contains(word) { return Self.behind(word) }
    for facet in Facets.numbered where Self.begins(word, with: facet) {
      let rest = word.utf8.dropFirst(facet.utf8.count)
      if let sign = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(sign) { return facet + ":" }
    }
    return nil
  }

  /// Whether a list of words that begin so has facets too, whose statements one would have to pass over.
  private func hasFacets(_ list: String) -> Bool {
    (Array(acts) + Facets.numbered).contains { Self.begins($0, with: list) }
  }

  /// Letter by letter, where Swift would also have composed and decomposed ones be the same.
  private static func begins(_ word: String, with beginning: String) -> Bool {
    word.utf8.starts(with: beginning.utf8)
  }

  /// The least text behind a word: words have no control characters.
  private static func behind(_ word: String) -> String { word + "\u{1}" }

  /// No word that begins so stands behind this in the index.
  private static func behindAll(beginningWith list: String) -> String { list + "\u{10FFFF}" }
}
