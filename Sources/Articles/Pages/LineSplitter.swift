/// Parts a page into lines.
struct LineSplitter {
  private let tree: MarkupTree
  private var page = PageLines()
  private var line = TextLine()
  private var linkedBytes = 0
  private var strongBytes = 0
  /// The elements that are open at the node that is read.
  private var open: [Int] = []
  private var openLinks = 0
  private var openStrong = 0
  /// The end of the table whose rows are lines.
  private var dataTableEnd = 0

  private init(_ tree: MarkupTree) {
    self.tree = tree
    page.hints = [LayoutHints](repeating: [], count: tree.nodes.count)
    page.text.reserveCapacity(tree.bytes.count / 2)
  }

  /// The lines of everything in a page that a reader may see.
  static func lines(of tree: MarkupTree) -> PageLines {
    var splitter = LineSplitter(tree)
    splitter.split()
    return splitter.page
  }

  private mutating func split() {
    var node = 0
    while node < tree.nodes.count {
      close(upTo: node)
      let element = tree.nodes[node]
      switch element.tag {
      case .text:
        let added = line.append(tree.text(node))
        if openLinks > 0 { linkedBytes += added }
        if openStrong > 0 { strongBytes += added }
        node += 1
        continue
      case .unread, .head:
        node = Int(element.end)
        continue
      case .lineBreak:
        breakLine(at: node)
        node += 1
        continue
      default: break
      }
      let hints = LayoutHints.of(node, in: tree)
      page.hints[node] = hints
      if hints.contains(.post), element.tag != .body, takePost(node) {
        node = Int(element.end)
        continue
      }
      begin(node)
      node += 1
    }
    close(upTo: tree.nodes.count)
    endLine()
  }

  private mutating func begin(_ node: Int) {
    let element = tree.nodes[node]
    if breaksLine(element.tag, at: node) { endLine() }
    if element.tag == .cell { line.appendSpace() }
    if element.tag == .table, node >= dataTableEnd, isDataTable(node) { dataTableEnd = Int(element.end) }
    if element.tag == .anchor { openLinks += 1 }
    if element.tag == .strong { openStrong += 1 }
    open.append(node)
  }

  private mutating func close(upTo node: Int) {
    while let last = open.last, Int(tree.nodes[last].end) <= node {
      let tag = tree.nodes[last].tag
      if breaksLine(tag, at: last) { endLine() }
      if tag == .cell { line.appendSpace() }
      if tag == .anchor { openLinks -= 1 }
      if tag == .strong { openStrong -= 1 }
      open.removeLast()
    }
  }

  /// In a table of data only rows part lines.
  private func breaksLine(_ tag: MarkupTag, at node: Int) -> Bool {
    guard tag.breaksLine else { return false }
    return node >= dataTableEnd || tag == .row || tag == .table || tag == .caption
  }

  /// A `br` ends a line if another follows, or if a sentence ends there; otherwise somebody only broke lines by hand.
  private mutating func breakLine(at node: Int) {
    var next = node + 1
    while next < tree.nodes.count, tree.nodes[next].tag == .text, tree.text(next).allSatisfy({ $0 <= 0x20 }) {
      next += 1
    }
    let isDouble = next < tree.nodes.count && tree.nodes[next].tag == .lineBreak
    if isDouble || Sentence.ends(line.bytes[...]) {
      endLine()
    } else {
      line.appendSpace()
    }
  }

  private mutating func endLine() {
    if !line.isEmpty {
      add(line.bytes, role: role(), element: open.last { tree.nodes[$0].tag.breaksLine } ?? 0)
      line.removeAll()
    }
    linkedBytes = 0
    strongBytes = 0
  }

  private mutating func add(_ bytes: [UInt8], role: PageLine.Role, element: Int) {
    let begin = page.text.count
    page.text += bytes
    page.lines.append(
      PageLine(
        role: role,
        text: begin..<page.text.count,
        element: element,
        length: Sentence.length(bytes),
        linkedBytes: linkedBytes,
        endsAsSentence: Sentence.ends(bytes[...]),
        holdsSentence: Sentence.isIn(bytes)
      )
    )
  }

  private func role() -> PageLine.Role {
    var role: PageLine.Role?
    for node in open.reversed() {
      if page.hints[node].contains(.caption) { return .caption }
      switch tree.nodes[node].tag {
      case .figureCaption, .caption: return .caption
      case .figure: return role == .heading ? .heading : .caption
      case .heading: role = role ?? .heading
      case .heading1: role = role ?? .title
      // A heading in a list is the name of an item.
      case .item: role = .item
      case .row: if node < dataTableEnd { role = role ?? .row }
      case .body: return role ?? plainRole
      default: if page.hints[node].contains(.footnote) { role = role ?? .footnote }
      }
    }
    return role ?? plainRole
  }

  /// A short line in bold letters that is no sentence is a heading, whatever the page calls it.
  private var plainRole: PageLine.Role {
    let isStrong = strongBytes >= line.bytes.count && line.bytes.count <= 100
    return isStrong && !Sentence.ends(line.bytes[...]) ? .heading : .paragraph
  }

  /// Whether a table holds data: short cells side by side, none of them a table again.
  private func isDataTable(_ table: Int) -> Bool {
    var rows = 0
    var cells = 0
    var bytesInCell = 0
    for node in table + 1..<max(table + 1, Int(tree.nodes[table].end)) {
      switch tree.nodes[node].tag {
      case .table, .heading1: return false
      case .row: rows += 1
      case .cell:
        cells += 1
        bytesInCell = 0
      case .text:
        bytesInCell += tree.text(node).count
        if bytesInCell > 400 { return false }
      default: break
      }
    }
    return rows >= 2 && cells >= 2 * rows
  }

  /// Takes an embedded post as one line with its signature; false where it holds no words of its own.
  private mutating func takePost(_ node: Int) -> Bool {
    guard let post = EmbeddedPost(tree.allText(node, limit: 8000)) else { return false }
    endLine()
    linkedBytes = 0
    let bytes = Array(post.text.utf8) + "\n".utf8 + post.signature.utf8
    add(bytes, role: .post, element: node)
    return true
  }
}
