/// A piece of HTML that is all story, as feeds and tables hold it: no menus, no head, no doubt about where the body is.
struct HTMLFragment {
  var text: String
  var blocks: [Block]

  /// Reads markup; its lines are written as those of a page's body are.
  init(_ markup: String, title: String?) {
    let source = PageSource(Array(("<body>" + markup).utf8))
    let tree = MarkupTreeBuilder.tree(of: source.markup)
    let page = LineSplitter.lines(of: tree)
    let isLeftOut = [Bool](repeating: false, count: tree.nodes.count)
    var writer = BodyWriter(tree, page, isLeftOut: isLeftOut, title: title)
    if !tree.nodes.isEmpty { writer.write([0]) }
    text = writer.text
    blocks = writer.blocks
  }

  /// Takes a text without markup as it is.
  init(plain text: String) {
    self.text = text
    blocks = BlockRecognizer.blocks(of: text)
  }

  /// Whether a text has the tags by which HTML parts paragraphs.
  static func isMarkup(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return ["<p>", "</p>", "<p ", "<br", "</div>", "<P>", "<BR"].contains { bytes.holds($0) }
  }
}
