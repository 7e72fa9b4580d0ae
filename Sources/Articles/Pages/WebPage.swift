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
    if let stated = metadata.body, stated.utf8.count > 400, writer.text.utf8.count * 3 < stated.utf8.count {
      // The page has its text only in its linked data; a script would show it.
      writer.write(text: stated)
    }
    if writer.text.isEmpty { throw ArticleError(.noArticle) }
    return Article(
      id: id,
      text: writer.text,
      title: metadata.title,
      published: metadata.published ?? page.dateLine(before: body.first),
      outlet: metadata.outlet,
      author: metadata.author,
      address: metadata.address,
      language: metadata.language,
      blocks: writer.blocks
    )
  }
}

extension PageLines {
  /// The date in a short line right above the body or at its beginning, as pages without metadata show it.
  fileprivate func dateLine(before body: Int?) -> String? {
    guard let body, let first = lines.firstIndex(where: { $0.element >= body }) else { return nil }
    return lines[max(0, first - 8)..<min(lines.count, first + 3)].reversed().lazy
      .filter { $0.length <= 100 }
      .compactMap { PublishedDate.iso(string($0)) }.first
  }
}
