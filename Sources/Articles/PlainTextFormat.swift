import Foundation

/// Plain text in UTF-8: a whole file, or a whole input, is one article.
///
/// ```swift
/// let handle = try FileHandle(forReadingFrom: URL(filePath: "story.txt"))
/// let article = try PlainTextFormat().article(id: "story.txt", from: handle)
/// ```
///
/// A byte order mark before the text is no part of the text: spans count behind it.
public struct PlainTextFormat: Sendable {
  /// How many bytes an article may have where nobody says otherwise: the length of three long novels.
  public static let defaultByteLimit = 2_000_000

  /// How many bytes an article may have.
  public var byteLimit: Int

  /// Makes a format that refuses larger articles than `byteLimit`.
  public init(byteLimit: Int = defaultByteLimit) {
    self.byteLimit = byteLimit
  }

  /// Reads the article that `handle` holds, no further than the limit; blocks while it waits for a pipe.
  ///
  /// - Throws: ``ArticleError`` where the bytes make no article.
  public func article(id: String, from handle: FileHandle) throws(ArticleError) -> Article {
    let reader = ByteReader(handle)
    var bytes: [UInt8] = []
    while bytes.count <= byteLimit {
      let chunk = try reader.next()
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return try article(id: id, from: bytes)
  }

  /// Makes an article of bytes that are at hand.
  ///
  /// - Throws: ``ArticleError`` where the bytes make no article.
  public func article(id: String, from bytes: [UInt8]) throws(ArticleError) -> Article {
    if bytes.isEmpty { throw ArticleError(.empty) }
    if TextCheck.isUTF16(bytes) { throw ArticleError(.utf16) }
    if TextCheck.isBinary(bytes) { throw ArticleError(.binary) }
    if bytes.count > byteLimit { throw ArticleError(.tooLarge(limit: byteLimit)) }
    let text = try TextCheck.decode(TextCheck.withoutByteOrderMark(bytes))
    if text.isBlank { throw ArticleError(.blank) }
    return Article(id: id, text: text).withHeadRead()
  }
}

extension Article {
  /// The article with the author and the date that lines of its head give, where nothing else gave them.
  func withHeadRead() -> Article {
    var article = self
    for block in blocks.prefix(BlockRecognizer.headLength + 1) where block.kind == .boilerplate {
      let line = self[block.span]
      if article.author == nil { article.author = LineSigns.author(in: line[...]).map(String.init) }
      if article.published == nil, LineSigns.isDate(line[...]) { article.published = PublishedDate.iso(line) }
    }
    return article
  }
}
