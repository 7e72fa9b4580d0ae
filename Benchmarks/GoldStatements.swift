import Articles
import Statements

/// Turns annotated attributions of an article into statements.
struct GoldStatements {
  let article: Article
  /// For each scalar offset, the UTF-8 offset.
  private let bytes: [Int]
  private let attributions: [Corpus.Attribution]

  init(_ entry: Corpus.Entry) {
    article = Article(id: entry.id, text: entry.text, published: entry.published)
    var bytes = [0]
    for scalar in entry.text.unicodeScalars { bytes.append((bytes.last ?? 0) + UTF8.width(scalar)) }
    self.bytes = bytes
    attributions = entry.gold.filter { !$0.content.isEmpty }
  }

  /// All statements, in the order of the file.
  var all: [Statement] { attributions.map(statement) }

  /// The content of each statement as it reads, its spans with a space between them.
  var contents: [String] {
    attributions.map { $0.content.map { String(article[span($0)]) }.joined(separator: " ") }
  }

  /// The statement with this cue and content, as `[begin, end]` of scalars.
  func statement(cue: [[Int]], content: [[Int]]) -> Statement? {
    attributions.first { $0.cue == cue && $0.content == content }.map(statement)
  }

  /// The span of UTF-8 bytes of scalars.
  func span(_ pair: [Int]) -> Span { Span(bytes[pair[0]], bytes[pair[1]]) }

  private func statement(_ attribution: Corpus.Attribution) -> Statement {
    let content = attribution.content.map(span)
    return Statement(
      source: attribution.source.map(span),
      cue: attribution.cue.map(span),
      content: content,
      kind: kind(of: content),
      confidence: 1
    )
  }

  /// PolNeAR does not annotate quoting; marks at the edges of the content or just beyond tell.
  private func kind(of content: [Span]) -> Statement.Kind {
    func isMark(_ offset: Int) -> Bool {
      guard offset >= 0, offset < article.text.utf8.count else { return false }
      let index = article.text.utf8.index(article.text.startIndex, offsetBy: offset)
      return "\"“”'‘’".contains(article.text[index])
    }
    let opens = content.filter { isMark($0.begin) || isMark($0.begin - 1) || isMark($0.begin - 3) }.count
    if opens == content.count { return .direct }
    return content.contains { article[$0].contains { "\"“”".contains($0) } } ? .mixed : .indirect
  }
}

/// Labels of statements: tab-separated, a line of names first, comments behind "#".
struct LabelTable {
  /// One line by the names of its columns.
  let rows: [[String: String]]

  init(_ text: String) {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let names = lines.first?.split(separator: "\t").map(String.init) ?? []
    rows = lines.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(zip(names, cells)) { first, _ in first }
    }
  }

  /// The spans of a cell: "10-15,20-22".
  static func spans(_ cell: String?) -> [[Int]] {
    (cell ?? "").split(separator: ",").compactMap { part in
      let ends = part.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 ? ends : nil
    }
  }
}
