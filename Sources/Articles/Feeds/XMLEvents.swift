import CLibXML2

/// What an XML document consists of, in its order.
enum XMLEvent {
  /// An element begins; its name without the prefix, the address of its namespace, its attributes by their names without
  /// prefixes, and the line on which its tag ends.
  case begin(name: String, space: String, attributes: [String: String], line: Int)
  case end(name: String)
  case text([UInt8])
  /// The document declares an entity, on this line.
  case entity(line: Int)
}

/// Reads XML chunk by chunk, by libxml2, and hands on what it consists of, so that nothing but a chunk is held.
///
/// Entities that the document declares are not known and so never grow, nothing is fetched, and faults are passed over as
/// far as libxml2 can. A class, since libxml2's calls need one to find it by address.
final class XMLEvents {
  /// How deep elements may be nested; libxml2 keeps the names of all that are open.
  private static let depthLimit = 500

  private let stream: ByteStream
  private var parser: xmlParserCtxtPtr?
  private var events: [XMLEvent] = []
  private var index = 0
  private var depth = 0
  private var isAtEnd = false
  /// What is wrong with the document, where something is; the first that was found.
  private(set) var fault: ArticleError?

  init(_ stream: ByteStream) {
    self.stream = stream
  }

  deinit {
    // libxml2 makes an empty document where a feed declares entities.
    if let document = parser?.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(parser)
  }

  /// The line that libxml2 reads, which is ahead of the events.
  private var line: Int { parser.map { Int(xmlSAX2GetLineNumber(UnsafeMutableRawPointer($0))) } ?? 1 }

  /// What comes next; nil at the end.
  func next() throws(ArticleError) -> XMLEvent? {
    while index == events.count {
      if isAtEnd { return nil }
      events.removeAll(keepingCapacity: true)
      index = 0
      try parse(try chunk())
    }
    index += 1
    return events[index - 1]
  }

  private func chunk() throws(ArticleError) -> [UInt8] {
    do throws(ArticleError) {
      return try stream.next()
    } catch {
      isAtEnd = true
      throw error
    }
  }

  private func parse(_ chunk: [UInt8]) throws(ArticleError) {
    if parser == nil { open() }
    isAtEnd = chunk.isEmpty
    clibxml2_keep_quiet()
    let code = chunk.withUnsafeBytes { bytes in
      let begin = bytes.bindMemory(to: CChar.self).baseAddress
      return xmlParseChunk(parser, begin, CInt(bytes.count), isAtEnd ? 1 : 0)
    }
    if fault == nil, UInt32(bitPattern: code) == XML_ERR_INVALID_ENCODING.rawValue {
      // Said by no call: libxml2 reads nothing behind such bytes.
      fault = ArticleError(.malformedMarkup(detail: "it has bytes that its encoding does not"), line: line)
    }
  }

  private func open() {
    var handler = Self.handler
    parser = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue
    xmlCtxtUseOptions(parser, CInt(options))
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> XMLEvents? {
    context.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The functions that libxml2 calls; each finds the reader by the address that comes first.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC
    handler.startElementNs = { context, name, _, space, _, _, count, _, attributes in
      XMLEvents.at(context)?.begin(name, space, attributes, Int(count))
    }
    handler.endElementNs = { context, name, _, _ in
      guard let name, let reader = XMLEvents.at(context) else { return }
      reader.depth -= 1
      reader.events.append(.end(name: String(cString: name)))
    }
    let text: charactersSAXFunc = { context, bytes, count in
      XMLEvents.at(context)?.events.append(.text(Array(UnsafeBufferPointer(start: bytes, count: Int(count)))))
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    handler.getEntity = { _, _ in nil }
    handler.entityDecl = { context, _, _, _, _, _ in
      guard let reader = XMLEvents.at(context) else { return }
      reader.events.append(.entity(line: reader.line))
    }
    handler.serror = { context, error in
      guard let reader = XMLEvents.at(context), let error = error?.pointee else { return }
      reader.take(error)
    }
    return handler
  }

  private func begin(
    _ name: UnsafePointer<UInt8>?,
    _ space: UnsafePointer<UInt8>?,
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ count: Int
  ) {
    guard let name else { return }
    depth += 1
    if depth > Self.depthLimit {
      let detail = "elements are nested more than \(Self.depthLimit) deep"
      fault = fault ?? ArticleError(.malformedMarkup(detail: detail), line: line)
      isAtEnd = true
      xmlStopParser(parser)
      return
    }
    var attributes: [String: String] = [:]
    for index in 0..<count {
      // Five pointers an attribute: its name, prefix and namespace, and where its value begins and ends.
      guard let values, let name = values[5 * index], let begin = values[5 * index + 3],
        let end = values[5 * index + 4]
      else { continue }
      let value = UnsafeBufferPointer(start: begin, count: end - begin)
      attributes[String(cString: name)] = String(decoding: value, as: UTF8.self)
    }
    let space = space.map { String(cString: $0) } ?? ""
    events.append(.begin(name: String(cString: name), space: space, attributes: attributes, line: line))
  }

  private func take(_ error: xmlError) {
    if error.code == XML_ERR_UNDECLARED_ENTITY.rawValue || error.code == XML_WAR_UNDECLARED_ENTITY.rawValue {
      // Most often `&nbsp;`, which XML does not know.
      events.append(.text([0x20]))
      return
    }
    guard fault == nil, error.level == XML_ERR_FATAL else { return }
    let message = error.message.map { String(cString: $0) } ?? "a fault"
    let detail = String(message.prefix { !$0.isNewline }.prefix(200))
    fault = ArticleError(.malformedMarkup(detail: detail), line: Int(error.line))
  }
}
