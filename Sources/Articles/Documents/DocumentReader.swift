/// The articles of a DOCX: one, or as many as a news database exported into it, each with a line at its end that says so.
struct DocumentReader: ArticleReader {
  private let origin: Origin
  private let limit: Int
  private var paragraphs: DocumentParagraphs
  private var held: [DocumentParagraph] = []
  private var heldBytes = 0
  private var count = 0
  private var isAtEnd = false

  init(_ stream: ByteStream, origin: Origin, limit: Int) {
    self.origin = origin
    self.limit = limit
    paragraphs = DocumentParagraphs(stream, limit: limit)
  }

  mutating func next() -> ArticleSource.Found? {
    if isAtEnd { return nil }
    do throws(ArticleError) {
      while let paragraph = try paragraphs.next() {
        if ExportedArticle.isEnd(paragraph.text) {
          count += 1
          return finish(isExported: true)
        }
        heldBytes += paragraph.text.utf8.count + 2
        if heldBytes <= limit { held.append(paragraph) } else { held = [] }
      }
    } catch {
      isAtEnd = true
      return origin.found(.failure(error))
    }
    isAtEnd = true
    if let fault = paragraphs.fault { return origin.found(.failure(fault)) }
    if count > 0, ExportedArticle.bodyBegin(in: held) == nil { return nil }
    count += count > 0 ? 1 : 0
    return finish(isExported: false)
  }

  private mutating func finish(isExported: Bool) -> ArticleSource.Found {
    defer { (held, heldBytes) = ([], 0) }
    let isOneOfSeveral = count > 0
    let place = isOneOfSeveral ? origin.numbered("article", count) : origin
    let id = isOneOfSeveral ? "\(origin.id)#\(count)" : origin.id
    do throws(ArticleError) {
      if heldBytes > limit { throw ArticleError(.tooLarge(limit: limit)) }
      if held.isEmpty { throw ArticleError(.blank) }
      return place.found(.success(ExportedArticle(held).article(id: id)))
    } catch {
      return place.found(.failure(error))
    }
  }
}
