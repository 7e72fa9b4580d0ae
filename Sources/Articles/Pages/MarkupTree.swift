/// The elements and texts of a page, in the order of the page.
///
/// Nodes stand in one array, each before what it holds, so that an element's descendants are the nodes between it and
/// its `end`; nothing that walks the tree has to recur, however deep the page is nested.
struct MarkupTree {
  /// An element, or a run of text.
  struct Node {
    var tag: MarkupTag
    /// The index of the element that holds the node; -1 for none.
    var parent: Int32
    /// The index behind the node's last descendant.
    var end: Int32
    /// For text, its bytes; for an element, its attributes.
    var low: Int32
    var high: Int32
  }

  /// An attribute's name and where its value stands in `bytes`.
  struct Attribute {
    var name: MarkupAttribute
    var low: Int32
    var high: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// All texts and values of attributes, in UTF-8.
  var bytes: [UInt8] = []
  /// Whether the page was too deep or too large to be read to its end.
  var isCutShort = false

  /// The bytes of a text node.
  func text(_ node: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[node].low)..<Int(nodes[node].high)]
  }

  /// The bytes of an element's attribute; nil where it has none of that name.
  func bytes(of name: MarkupAttribute, _ node: Int) -> ArraySlice<UInt8>? {
    for index in Int(nodes[node].low)..<Int(nodes[node].high) where attributes[index].name == name {
      return bytes[Int(attributes[index].low)..<Int(attributes[index].high)]
    }
    return nil
  }

  /// The value of an element's attribute; nil where it has none of that name.
  func value(of name: MarkupAttribute, _ node: Int) -> String? {
    bytes(of: name, node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All text within an element, with each run of white space as one space.
  func allText(_ node: Int, limit: Int = 2000) -> String {
    var text = TextLine()
    var index = node
    while index < Int(nodes[node].end), text.bytes.count < limit {
      switch nodes[index].tag {
      case .text: text.append(self.text(index))
      case .unread:
        index = Int(nodes[index].end)
        continue
      case let tag where tag.breaksLine || tag == .lineBreak: text.appendSpace()
      default: break
      }
      index += 1
    }
    return text.string
  }
}
