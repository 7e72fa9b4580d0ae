/// One news report.
public struct Article: Hashable, Sendable {
  /// What the user calls the article: a file's path, or the `id` that came with it.
  public var id: String
  /// The whole text, as it came; every span counts in it.
  public var text: String
  /// The title, where one was given beside the text.
  public var title: String?
  /// When the article was published, as an ISO 8601 date or date and time, where that was given.
  public var published: String?
  /// Who published the article, where that was given.
  public var outlet: String?
  /// Who wrote the article, where that was given; several names are parted by commas.
  public var author: String?
  /// The address that the article has on the web, where that was given.
  public var address: String?
  /// The language that the article says it is written in, as a BCP 47 tag such as "en" or "pt-BR".
  public var language: String?
  /// What the text consists of, in order; blocks never overlap.
  public var blocks: [Block]

  /// Makes an article of plain text and recognises its blocks.
  ///
  /// - Parameters:
  ///   - id: What the user calls the article.
  ///   - text: The whole text; paragraphs end at line breaks.
  ///   - title: The title, where it does not stand in the text.
  ///   - published: When it was published, in ISO 8601.
  ///   - outlet: Who published it.
  ///   - author: Who wrote it.
  ///   - address: The address that it has on the web.
  ///   - language: The language that it is written in, as a BCP 47 tag.
  public init(
    id: String,
    text: String,
    title: String? = nil,
    published: String? = nil,
    outlet: String? = nil,
    author: String? = nil,
    address: String? = nil,
    language: String? = nil
  ) {
    self.init(
      id: id,
      text: text,
      title: title,
      published: published,
      outlet: outlet,
      author: author,
      address: address,
      language: language,
      blocks: BlockRecognizer.blocks(of: text)
    )
  }

  /// Makes an article whose blocks are known; they lie in the text in order and never overlap.
  init(
    id: String,
    text: String,
    title: String?,
    published: String?,
    outlet: String?,
    author: String?,
    address: String?,
    language: String?,
    blocks: [Block]
  ) {
    self.id = id
    // A native, contiguous string: every room reads its UTF-8 in place.
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.title = title
    self.published = published
    self.outlet = outlet
    self.author = author
    self.address = address
    self.language = language
    self.blocks = blocks
  }
}
