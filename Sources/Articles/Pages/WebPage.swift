/// A page on its way to being an article.
struct WebPage {
  private let source: PageSource
  private let tree: MarkupTree

  /// Reads the markup of a page in UTF-8.
  init(_ page: [UInt8]) {
    source = PageSource(page)
    tree = MarkupTreeBuilder.tree(of: source.markup)
  }

  /// The article that the page holds.
  ///
  /// - Throws: ``ArticleError`` with the reason ``ArticleError/Reason/noArticle`` where it holds none.
  func article(id: String, address: String?) throws(ArticleError) -> Article {
    let page = LineSplitter.lines(of: tree)
    let metadata = PageMetadata(tree, hints: page.hints, linkedData: source.linkedData, address: address)
    var scorer = BodyScorer(tree, page)
    let body = scorer.body()
    var writer = BodyWriter(tree, page, isLeftOut: scorer.isLeftOut, title: metadata.title)
    writer.write(body)
    if writer.text.isEmpty { throw ArticleError(.noArticle) }
    return Article(
      id: id,
      text: writer.text,
      title: metadata.title,
      published: metadata.published,
      outlet: metadata.outlet,
      author: metadata.author,
      address: metadata.address,
      language: metadata.language,
      blocks: writer.blocks
    )
  }
}
