#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A page's markup without scripts, styles, drawings and comments, which on most pages are the better part of it.
///
/// They end where HTML says that they end, whatever stands in them, and no parser of markup need see them. Linked data
/// is taken out and kept.
struct PageSource {
  /// The markup that is left, in UTF-8.
  private(set) var markup: [UInt8] = []
  /// What stands in scripts of the type `application/ld+json`.
  private(set) var linkedData: [ArraySlice<UInt8>] = []

  /// Parts a page in UTF-8.
  init(_ page: [UInt8]) {
    markup.reserveCapacity(page.count / 2)
    // XHTML may close a script in its opening tag.
    let isXML = page.starts(with: Array("<?xml".utf8))
    page.withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes: bytes)
      var kept = 0
      while let open = scanner.find(UInt8(ascii: "<"), from: scanner.position) {
        scanner.position = open + 1
        guard let part = scanner.part(at: open, isXML: isXML) else { continue }
        markup.append(contentsOf: bytes[kept..<open])
        if part.isLinkedData { linkedData.append(page[part.content]) }
        kept = part.end
        scanner.position = part.end
      }
      markup.append(contentsOf: bytes[kept...])
    }
  }

  /// A part of the page that is no markup.
  private struct Part {
    var content: Range<Int>
    var end: Int
    var isLinkedData = false
  }

  private struct Scanner {
    var bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    /// Elements of which it is known that no closing tag follows, so that nobody looks for it again.
    var unclosed: Set<String> = []

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    func find(_ byte: UInt8, from begin: Int) -> Int? {
      guard begin < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + begin, CInt(byte), bytes.count - begin)
      else { return nil }
      return UnsafeRawPointer(base).distance(to: found)
    }

    /// Whether `word`, in small letters, stands at `index` in letters of either case.
    func stands(_ word: StaticString, at index: Int) -> Bool {
      let count = word.utf8CodeUnitCount
      guard index + count <= bytes.count else { return false }
      for offset in 0..<count {
        let byte = bytes[index + offset]
        let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if small != word.utf8Start[offset] { return false }
      }
      return true
    }

    /// The comment, script, style or drawing that begins at `open`; nil where markup does.
    mutating func part(at open: Int, isXML: Bool) -> Part? {
      guard open + 1 < bytes.count else { return nil }
      switch bytes[open + 1] {
      case UInt8(ascii: "!"):
        guard stands("--", at: open + 2) else { return nil }
        return comment(at: open)
      case UInt8(ascii: "S"), UInt8(ascii: "s"):
        if stands("script", at: open + 1) { return element("script", at: open, isXML: isXML, toTheEnd: true) }
        if stands("style", at: open + 1) { return element("style", at: open, isXML: isXML, toTheEnd: true) }
        if stands("svg", at: open + 1) { return element("svg", at: open, isXML: true, toTheEnd: false) }
        return nil
      default: return nil
      }
    }

    private func comment(at open: Int) -> Part {
      var index = open + 4
      // `<!-->` and `<!--->` are whole comments.
      if stands(">", at: index) { return Part(content: index..<index, end: index + 1) }
      while let close = find(UInt8(ascii: ">"), from: index) {
        if close >= open + 6, bytes[close - 1] == UInt8(ascii: "-"), bytes[close - 2] == UInt8(ascii: "-") {
          return Part(content: open..<close, end: close + 1)
        }
        index = close + 1
      }
      return Part(content: open..<bytes.count, end: bytes.count)
    }

    /// An element whose content is not markup; `toTheEnd` says whether it takes up the rest of the page where nothing
    /// closes it, as HTML says of scripts and styles.
    private mutating func element(_ name: StaticString, at open: Int, isXML: Bool, toTheEnd: Bool) -> Part? {
      let nameEnd = open + 1 + name.utf8CodeUnitCount
      guard nameEnd < bytes.count, !isNameByte(bytes[nameEnd]) else { return nil }
      guard let tagEnd = endOfTag(from: nameEnd) else { return Part(content: open..<open, end: bytes.count) }
      if isXML, bytes[tagEnd - 1] == UInt8(ascii: "/") { return Part(content: open..<open, end: tagEnd + 1) }
      let isLinkedData = holds("ld+json", in: nameEnd..<tagEnd)
      if let close = closingTag(name, from: tagEnd + 1) {
        let end = find(UInt8(ascii: ">"), from: close).map { $0 + 1 } ?? bytes.count
        return Part(content: tagEnd + 1..<close, end: end, isLinkedData: isLinkedData)
      }
      guard toTheEnd else { return nil }
      return Part(content: tagEnd + 1..<bytes.count, end: bytes.count, isLinkedData: isLinkedData)
    }

    private mutating func closingTag(_ name: StaticString, from begin: Int) -> Int? {
      if unclosed.contains(name.description) { return nil }
      var index = begin
      while let found = find(UInt8(ascii: "<"), from: index) {
        if stands("/", at: found + 1), stands(name, at: found + 2) { return found }
        index = found + 1
      }
      unclosed.insert(name.description)
      return nil
    }

    /// Where the `>` stands that ends a tag, outside of quotation marks.
    private func endOfTag(from begin: Int) -> Int? {
      var quote: UInt8?
      for index in begin..<bytes.count {
        let byte = bytes[index]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          return index
        }
      }
      return nil
    }

    private func holds(_ word: StaticString, in range: Range<Int>) -> Bool {
      range.contains { stands(word, at: $0) }
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte & 0xDF)
    }
  }
}
