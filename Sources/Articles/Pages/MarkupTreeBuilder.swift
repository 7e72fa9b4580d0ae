import CLibXML2

/// Builds the tree of a page from what libxml2's HTML parser tells of it.
///
/// libxml2's own tree is not made: its parser calls `begin`, `end` and `append` for each tag and text in turn, so that
/// nothing but the parser itself has to be freed. A class, since the parser's calls need one to find it by address.
final class MarkupTreeBuilder {
  /// How deep elements may be nested. Browsers stop at 512. What follows a deeper element is not read, since the
  /// parser compares each closing tag with all open elements.
  static let depthLimit = 1_000
  /// How many elements and texts a page may have.
  static let nodeLimit = 1_000_000

  private var tree = MarkupTree()
  private var open: [Int32] = []
  /// The head, where an element has ended it that no head may hold: libxml2 does not know the elements of HTML 5, and
  /// leaves them in the head where a page has no tag for its body.
  private var endedHead: Int32 = -1
  private var tags: [UnsafePointer<UInt8>: MarkupTag] = [:]
  /// The parser at work, so that it can be stopped.
  private var parser: htmlParserCtxtPtr?

  private init(byteCount: Int) {
    tree.bytes.reserveCapacity(byteCount)
    tree.nodes.reserveCapacity(byteCount / 32 + 16)
  }

  /// Reads markup in UTF-8, good or bad; there is no markup of which a parser of HTML makes nothing.
  ///
  /// It is parsed by libxml2, without its network and its own guess at the encoding; HTML knows no entities but those
  /// that stand for a character.
  static func tree(of markup: [UInt8]) -> MarkupTree {
    let builder = MarkupTreeBuilder(byteCount: markup.count)
    guard let parser = htmlNewParserCtxt() else { return builder.tree }
    defer { htmlFreeParserCtxt(parser) }
    guard let handler = parser.pointee.sax else { return builder.tree }
    handler.pointee = Self.handler
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    withExtendedLifetime(builder) {
      parser.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
      markup.withUnsafeBytes { bytes in
        builder.parser = parser
        _ = htmlCtxtReadMemory(
          parser,
          bytes.bindMemory(to: CChar.self).baseAddress,
          CInt(clamping: bytes.count),
          nil,
          "UTF-8",
          CInt(bitPattern: options)
        )
      }
    }
    if let document = parser.pointee.myDoc {
      parser.pointee.myDoc = nil
      xmlFreeDoc(document)
    }
    builder.parser = nil
    while !builder.open.isEmpty { builder.closeLast() }
    return builder.tree
  }

  /// The functions that libxml2 calls; each finds the builder by the address that comes first.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = 1
    handler.startElement = { context, name, attributes in
      guard let builder = MarkupTreeBuilder.at(context), let name else { return }
      builder.begin(name, attributes)
    }
    handler.endElement = { context, _ in
      // libxml2 closes elements in the order in which it opened them, so that the name says nothing new.
      if let builder = MarkupTreeBuilder.at(context), !builder.open.isEmpty { builder.closeLast() }
    }
    let text: charactersSAXFunc = { context, bytes, count in
      guard let builder = MarkupTreeBuilder.at(context) else { return }
      builder.append(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    return handler
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> MarkupTreeBuilder? {
    context.map { Unmanaged<MarkupTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<xmlChar>,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard open.count < Self.depthLimit, tree.nodes.count < Self.nodeLimit else { return stop() }
    let low = Int32(tree.attributes.count)
    if var values {
      while let attribute = values[0] {
        if let value = values[1], let name = MarkupAttribute(name: String(cString: attribute)) {
          let begin = Int32(tree.bytes.count)
          tree.bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
          tree.attributes.append(.init(name: name, low: begin, high: Int32(tree.bytes.count)))
        }
        values += 2
      }
    }
    let index = Int32(tree.nodes.count)
    let tag = tag(name)
    if let head = open.last, tree.nodes[Int(head)].tag == .head, tag.endsHead, head != endedHead {
      tree.nodes[Int(head)].end = index
      endedHead = head
    }
    tree.nodes.append(
      .init(
        tag: tag,
        parent: parent,
        end: index + 1,
        low: low,
        high: Int32(tree.attributes.count)
      )
    )
    open.append(index)
  }

  /// The element that holds what comes next; -1 for none.
  private var parent: Int32 {
    guard let last = open.last else { return -1 }
    return last == endedHead ? tree.nodes[Int(last)].parent : last
  }

  private func closeLast() {
    let node = open.removeLast()
    if node != endedHead { tree.nodes[Int(node)].end = Int32(tree.nodes.count) }
  }

  private func append(_ text: UnsafeBufferPointer<UInt8>) {
    let begin = Int32(tree.bytes.count)
    if text.count == 2, text[0] == 0xC2, (0x80...0x9F).contains(text[1]) {
      // A control, which HTML reads as a mark of windows-1252: `&#146;` is an apostrophe.
      LegacyEncoding.appendWindows1252(text[1], to: &tree.bytes)
    } else {
      tree.bytes.append(contentsOf: text)
    }
    let parent = parent
    if let last = tree.nodes.indices.last, tree.nodes[last].tag == .text, tree.nodes[last].parent == parent,
      tree.nodes[last].high == begin
    {
      tree.nodes[last].high = Int32(tree.bytes.count)
      return
    }
    guard tree.nodes.count < Self.nodeLimit else { return stop() }
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      .init(tag: .text, parent: parent, end: index + 1, low: begin, high: Int32(tree.bytes.count))
    )
  }

  /// libxml2 keeps one copy of each name while it parses, so that its address tells it.
  private func tag(_ name: UnsafePointer<xmlChar>) -> MarkupTag {
    if let tag = tags[name] { return tag }
    let tag = MarkupTag(name: String(cString: name))
    tags[name] = tag
    return tag
  }

  private func stop() {
    tree.isCutShort = true
    if let parser { xmlStopParser(parser) }
  }
}
