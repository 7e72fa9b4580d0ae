/// Reads the articles of some bytes one by one.
protocol ArticleReader {
  /// The next article, or why there is none; nil at the end.
  mutating func next() -> ArticleSource.Found?
}

/// Where bytes are from.
struct Origin {
  /// What an article is called that takes up all of them.
  var id: String
  /// What stands behind the input's name in messages.
  var place = ""
  /// How many archives stand around them.
  var depth = 0
  /// Whether the user named them, and not only a folder or an archive in which they lie.
  var isPicked = true
  /// Their address on the web.
  var address: String?
  /// The encoding that came beside them.
  var charset: String?

  /// A member of an archive.
  func member(_ name: String) -> Origin {
    var origin = self
    origin.depth += 1
    if name.isEmpty { return origin }
    origin.isPicked = false
    origin.id += "/" + name
    origin.place += "/" + name
    return origin
  }

  /// A part that has a number instead of a name, such as ", record 3".
  func numbered(_ part: String, _ number: Int) -> Origin {
    var origin = self
    origin.place += ", \(part) \(number)"
    return origin
  }

  /// What was found there.
  func found(_ article: Result<Article, ArticleError>, line: Int? = nil) -> ArticleSource.Found {
    var line = line
    if case .failure(let error) = article { line = error.line ?? line }
    return ArticleSource.Found(place: place, line: line, article: article)
  }
}

/// Chooses who reads some bytes.
struct Opener {
  var source: ArticleSource
  /// What everything first came from.
  var root: ByteStream

  /// The reader of what the stream holds.
  func open(_ stream: ByteStream, as origin: Origin) -> any ArticleReader {
    switch FormatRecognizer(columns: source.columns).form(of: stream, format: source.format) {
    case .archive:
      return ArchiveReader(stream, origin: origin, opener: self)
    case .warc:
      return WebArchiveReader(stream, origin: origin, opener: self)
    case .feed:
      return FeedReader(stream, origin: origin, limit: source.limits.articleBytes)
    case .table(let delimiter):
      return TableReader(stream, delimiter: delimiter, origin: origin, source: source)
    case .jsonLines:
      return JSONLinesReader(stream, origin: origin, source: source)
    case .json:
      return JSONDocumentReader(stream, origin: origin, source: source)
    case .page:
      return Single(origin: origin) { () throws(ArticleError) in
        let format = WebPageFormat(byteLimit: source.limits.pageBytes)
        return try format.article(
          id: origin.id,
          from: try stream.all(limit: format.byteLimit),
          charset: origin.charset,
          address: origin.address
        )
      }
    case .text:
      return Single(origin: origin) { () throws(ArticleError) in
        let format = PlainTextFormat(byteLimit: source.limits.articleBytes)
        var article = try format.article(id: origin.id, from: try stream.all(limit: format.byteLimit))
        article.address = origin.address
        return article
      }
    case .unknownDocument:
      return Single(origin: origin) { () throws(ArticleError) in throw ArticleError(.unknownDocument) }
    }
  }
}

/// Waits with opening until somebody asks.
struct Later: ArticleReader {
  private let open: () -> any ArticleReader
  private var reader: (any ArticleReader)?

  init(_ open: @escaping () -> any ArticleReader) { self.open = open }

  /// What waits.
  func opened() -> any ArticleReader { reader ?? open() }

  mutating func next() -> ArticleSource.Found? {
    var reader = opened()
    defer { self.reader = reader }
    return reader.next()
  }
}

/// A single article.
struct Single: ArticleReader {
  private let origin: Origin
  private var read: (() throws(ArticleError) -> Article)?

  init(origin: Origin, _ read: @escaping () throws(ArticleError) -> Article) {
    self.origin = origin
    self.read = read
  }

  mutating func next() -> ArticleSource.Found? {
    guard let read else { return nil }
    self.read = nil
    do throws(ArticleError) {
      return origin.found(.success(try read()))
    } catch {
      return origin.found(.failure(origin.isPicked ? error : error.passedOverIfNoText))
    }
  }
}

extension ArticleError {
  /// What is no text at all, or holds none, is nothing to complain of where nobody named it.
  fileprivate var passedOverIfNoText: ArticleError {
    switch reason {
    case .binary, .unknownDocument: ArticleError(.passedOver(.notText))
    case .noArticle: ArticleError(.passedOver(.noArticle))
    default: self
    }
  }
}
