/// The articles of an archive, or of a compressed file, member by member.
struct ArchiveReader: ArticleReader {
  private let archive: ArchiveStream
  private let origin: Origin
  private let opener: Opener
  private var member: (any ArticleReader)?
  private let isTooDeep: Bool
  private var isAtEnd = false
  private var fileCount = 0
  private var isFirst = true
  /// Whether this is a document of an office program, which is a ZIP of parts.
  private var isDocument = false

  init(_ stream: ByteStream, origin: Origin, opener: Opener) {
    archive = ArchiveStream(stream, root: opener.root, limits: opener.source.limits)
    self.origin = origin
    self.opener = opener
    isTooDeep = origin.depth >= opener.source.limits.nesting
  }

  mutating func next() -> ArticleSource.Found? {
    if isAtEnd { return nil }
    if isTooDeep {
      isAtEnd = true
      return origin.found(.failure(ArticleError(.nestedTooDeep(limit: opener.source.limits.nesting))))
    }
    while true {
      if let found = member?.next() { return found }
      member = nil
      do throws(ArticleError) {
        guard let next = try archive.next() else { return end() }
        if let found = open(next) { return found }
      } catch {
        // Enough was said of what is in there.
        fileCount += 1
        return origin.found(.failure(error))
      }
    }
  }

  /// Ends the archive; an error where there was nothing in it, not even something to pass over.
  private mutating func end() -> ArticleSource.Found? {
    isAtEnd = true
    if fileCount > 0 { return nil }
    let reason = isDocument ? ArticleError.Reason.unknownDocument : .holdsNothing
    return origin.found(
      .failure(origin.isPicked || !isDocument ? ArticleError(reason) : .init(.passedOver(.notText)))
    )
  }

  /// Opens a member; what was found where there is nothing to open.
  private mutating func open(_ next: ArchiveStream.Member) -> ArticleSource.Found? {
    defer { isFirst = false }
    if isFirst { isDocument = next.name == "[Content_Types].xml" }
    guard next.isFile else { return nil }
    let stream = ByteStream { [archive] () throws(ArticleError) in try archive.nextChunk() }
    if isDocument {
      if next.name == "word/document.xml" {
        fileCount += 1
        member = DocumentReader(stream, origin: origin, limit: opener.source.limits.articleBytes)
      }
      return nil
    }
    fileCount += 1
    let origin = origin.member(next.name)
    if FileNames.holdsNoArticle(next.name) {
      return origin.found(.failure(ArticleError(.passedOver(.notText))))
    }
    member = opener.open(stream, as: origin)
    return nil
  }
}
