/// The articles of JSON Lines.
struct JSONLinesReader: ArticleReader {
  private let origin: Origin
  private var lines: JSONLinesFormat.Lines

  init(_ stream: ByteStream, origin: Origin, source: ArticleSource) {
    self.origin = origin
    let limit = source.limits.articleBytes
    lines = .init(LineReader(stream, limit: limit), byteLimit: limit, columns: source.columns)
  }

  mutating func next() -> ArticleSource.Found? {
    lines.next().map { origin.found($0.article, line: $0.number) }
  }
}
