import Foundation

/// Whatever holds articles: bytes in, articles out, one by one and in order.
///
/// ```swift
/// let file = try FileHandle(forReadingFrom: URL(filePath: "crawl.warc.gz"))
/// for found in ArticleSource().articles(in: file, id: "crawl.warc.gz") {
///   switch found.article {
///   case .success(let article): print(article.title ?? article.id)
///   case .failure(let error): print(found.place, error)
///   }
/// }
/// ```
///
/// What the bytes are is told by the bytes and not by a file's name: plain text, a web page, JSON Lines or JSON, RSS or
/// Atom, a table (CSV, TSV), a web archive (WARC), a word processor's document (DOCX) in which a news database exports
/// articles; or an archive (ZIP, TAR) or a compressed file (gzip, bzip2, xz, zstd) of any of these. Nothing is held but the
/// article at hand, so that memory does not grow with the input, and nothing is written.
public struct ArticleSource: Sendable {
  /// What bytes may hold.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// Whatever the bytes show.
    case auto
    /// A plain text, one article.
    case text
    /// A web page, one article.
    case html
    /// An object of JSON a line, each an article.
    case jsonl
    /// An array of such objects, or one object over several lines.
    case json
    /// RSS or Atom, each item an article.
    case feed
    /// A table with column names, each row an article.
    case csv
    /// A web archive, each response an article.
    case warc
    /// A document of a word processor, one article or several.
    case docx
  }

  /// One article that was found, or why there is none.
  public struct Found: Hashable, Sendable {
    /// Where in the input it stands, to be read behind the input's name: "/news/story.html", ", record 3"; empty where
    /// the input itself is meant.
    public var place: String
    /// The line on which it begins, where that is known.
    public var line: Int?
    /// The article, or why there is none.
    public var article: Result<Article, ArticleError>
    /// What the feed says of it, where it is an item of one.
    public var notice: FeedNotice?
    /// How many bytes of the input were asked for since the one before.
    public var byteCount = 0
  }

  /// What the bytes hold; archives and compressed files are opened all the same.
  public var format: Format
  /// Which columns of a table, and which fields of an object of JSON, stand for what.
  public var columns: ColumnNames
  /// What the input may ask for.
  public var limits: SourceLimits

  /// Makes a source.
  public init(
    format: Format = .auto,
    columns: ColumnNames = ColumnNames(),
    limits: SourceLimits = SourceLimits()
  ) {
    self.format = format
    self.columns = columns
    self.limits = limits
  }

  /// The articles that `handle` holds, read only when they are asked for; asking blocks while it waits for a pipe.
  ///
  /// - Parameters:
  ///   - handle: The file or pipe.
  ///   - id: What the user calls the input; the article is called so where the input is a single one.
  ///   - isPicked: Whether the user named this very input. Of one that only lay in a folder, what is no text at all is
  ///     passed over instead of being an error; see ``ArticleError/isPassedOver``.
  /// - Returns: What is found, in order.
  public func articles(in handle: FileHandle, id: String, isPicked: Bool = true) -> FoundArticles {
    FoundArticles(ByteStream(handle), origin: Origin(id: id, isPicked: isPicked), source: self)
  }

  /// The articles that bytes at hand hold.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - id: What the user calls the input; the article is called so where the input is a single one.
  ///   - isPicked: Whether the user named this very input.
  ///   - address: The address that the bytes have on the web, where that is known.
  ///   - charset: The encoding that came beside them, such as "utf-8".
  /// - Returns: What is found, in order.
  public func articles(
    in bytes: [UInt8],
    id: String,
    isPicked: Bool = true,
    address: String? = nil,
    charset: String? = nil
  ) -> FoundArticles {
    let origin = Origin(id: id, isPicked: isPicked, address: address, charset: charset)
    return FoundArticles(ByteStream(bytes), origin: origin, source: self)
  }

  /// Whether a file that lies in a folder is left out by its name: hidden files, and the scripts and styles that come
  /// with a saved page and would read like text.
  public static func leavesOut(path: String) -> Bool { FileNames.holdsNoArticle(path) }

  /// The articles of the file at `path`.
  ///
  /// - Throws: ``ArticleError`` where it cannot be opened.
  public func articles(at path: String) throws(ArticleError) -> FoundArticles {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw ArticleError(.unreadable(detail: String(cString: strerror(errno))))
    }
    return articles(in: handle, id: path)
  }
}

/// The articles of one input, in order.
public struct FoundArticles: Sequence, IteratorProtocol {
  private let stream: ByteStream
  private var reader: any ArticleReader
  private var position = 0

  init(_ stream: ByteStream, origin: Origin, source: ArticleSource) {
    self.stream = stream
    let opener = Opener(source: source, root: stream)
    reader = Later { opener.open(stream, as: origin) }
  }

  /// Whether the input is itself an article and holds no others; this looks at its first bytes.
  public mutating func isSingle() -> Bool {
    if let later = reader as? Later { reader = later.opened() }
    return reader is Single
  }

  /// The next article; nil at the end. One that cannot be read does not end the sequence.
  public mutating func next() -> ArticleSource.Found? {
    guard var found = reader.next() else { return nil }
    found.byteCount = stream.position - position
    position = stream.position
    return found
  }
}
