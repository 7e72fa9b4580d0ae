import Foundation

/// A web page: HTML, XHTML or AMP, in any encoding; the page is one article.
///
/// ```swift
/// let page = try FileHandle(forReadingFrom: URL(filePath: "story.html"))
/// let article = try WebPageFormat().article(id: "story.html", from: page)
/// print(article.title ?? "", article.published ?? "")
/// ```
///
/// The article's text is its body: paragraphs, headings within it, lists, quotations, captions, embedded posts and
/// footnotes, each a block, parted by empty lines and with each run of white space as one space. Menus, links to other
/// articles, calls to share, to subscribe or to accept cookies, and readers' comments are left out. The title stands
/// beside the text. Markup is read however faulty it is; of an element that is nested deeper than 1,000 levels, and of
/// what follows it, nothing is read.
public struct WebPageFormat: Sendable {
  /// How many bytes a page may have where nobody says otherwise. The largest front pages have less than two million.
  public static let defaultByteLimit = 8_000_000

  /// How many bytes a page may have; above 500 million, 500 million count, so that 32 bits can number them.
  public var byteLimit: Int

  private var limit: Int { min(byteLimit, 500_000_000) }

  /// Makes a format that refuses larger pages than `byteLimit`.
  public init(byteLimit: Int = defaultByteLimit) {
    self.byteLimit = byteLimit
  }

  /// Reads the page that `handle` holds, no further than the limit; blocks while it waits for a pipe.
  ///
  /// - Parameters:
  ///   - id: What the user calls the article.
  ///   - handle: The file or pipe.
  ///   - charset: The encoding that came beside the page, as in HTTP's `Content-Type`; a label such as "utf-8".
  ///   - address: Where the page is from, for pages that do not say so themselves.
  /// - Returns: The article.
  /// - Throws: ``ArticleError`` where the bytes make no article.
  public func article(
    id: String,
    from handle: FileHandle,
    charset: String? = nil,
    address: String? = nil
  ) throws(ArticleError) -> Article {
    let reader = ByteReader(handle)
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let chunk = try reader.next()
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return try article(id: id, from: bytes, charset: charset, address: address)
  }

  /// Makes an article of a page that is at hand.
  ///
  /// - Parameters:
  ///   - id: What the user calls the article.
  ///   - bytes: The page, as it came.
  ///   - charset: The encoding that came beside the page, as in HTTP's `Content-Type`; a label such as "utf-8".
  ///   - address: Where the page is from, for pages that do not say so themselves.
  /// - Returns: The article.
  /// - Throws: ``ArticleError`` where the bytes make no article.
  public func article(
    id: String,
    from bytes: [UInt8],
    charset: String? = nil,
    address: String? = nil
  ) throws(ArticleError) -> Article {
    if bytes.isEmpty { throw ArticleError(.empty) }
    if bytes.count > limit { throw ArticleError(.tooLarge(limit: limit)) }
    let page = PageDecoder(charset: charset).decode(bytes)
    if page.allSatisfy({ $0 <= 0x20 }) { throw ArticleError(page.isEmpty ? .binary : .blank) }
    // What is binary is so from its beginning on.
    if TextCheck.isBinary(page.prefix(1 << 14)) { throw ArticleError(.binary) }
    return try WebPage(page).article(id: id, address: address)
  }
}
