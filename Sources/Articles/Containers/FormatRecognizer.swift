/// Tells by the first bytes what an input holds.
struct FormatRecognizer {
  /// The forms that input has.
  enum Form: Equatable {
    case archive, warc, feed, jsonLines, json, page, text, unknownDocument
    case table(delimiter: UInt8)
  }

  /// How far a line is looked at that is all there is to see.
  private static let longestLook = 1 << 16

  var columns: ColumnNames

  /// What the stream holds, seen from its beginning and what the user says.
  func form(of stream: ByteStream, format: ArticleSource.Format) -> Form {
    let begin = stream.peek { $0.count >= 512 || Self.isFirstLine($0) }
    if Self.isArchive(begin) { return .archive }
    switch format {
    case .text: return .text
    case .html: return .page
    case .jsonl: return .jsonLines
    case .json: return .json
    case .feed: return .feed
    case .csv: return .table(delimiter: TableHeader.delimiter(of: firstLine(of: stream), columns: columns))
    case .warc: return .warc
    case .docx: return .unknownDocument
    case .auto: break
    }
    if begin.starts(with: "%PDF-".utf8) || begin.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return .unknownDocument
    }
    if begin.starts(with: "{\\rtf".utf8) { return .unknownDocument }
    let bytes = Self.withoutZeroes(begin)
    if bytes.starts(with: "WARC/".utf8) { return .warc }
    switch bytes.first(where: { !$0.isSpace }) {
    case UInt8(ascii: "<"): return markup(stream)
    case UInt8(ascii: "{"), UInt8(ascii: "["): if let form = json(stream) { return form }
    default: break
    }
    return table(stream) ?? .text
  }

  // MARK: Each of them

  private static func isArchive(_ bytes: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00],
      [0x28, 0xB5, 0x2F, 0xFD], [0x1F, 0x9D],
    ]
    if marks.contains(where: { bytes.starts(with: $0) }) { return true }
    if bytes.starts(with: "BZh".utf8), bytes.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) {
      return true
    }
    return bytes.count > 262 && bytes[257..<262].elementsEqual("ustar".utf8)
  }

  private func markup(_ stream: ByteStream) -> Form {
    let bytes = stream.peek { $0.count >= 4096 || Self.holdsRoot($0) }.prefix(4096)
    let small = Self.withoutZeroes(Array(bytes)).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for case let name in Self.tagNames(in: small) {
      switch name {
      case "rss", "feed", "rdf:rdf", "atom:feed": return .feed
      default: return .page
      }
    }
    return small.holds("<!doctype") || small.holds("<!--") ? .page : .text
  }

  /// The names of the opening tags, in order.
  private static func tagNames(in small: [UInt8]) -> [String] {
    var names: [String] = []
    for (index, byte) in small.enumerated() where byte == UInt8(ascii: "<") {
      let name = small[(index + 1)...].prefix { byte in
        (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ":") || (0x30...0x39).contains(byte)
      }
      if let first = name.first, (0x61...0x7A).contains(first) {
        names.append(String(decoding: name, as: UTF8.self))
      }
    }
    return names
  }

  private static func holdsRoot(_ bytes: [UInt8]) -> Bool {
    !tagNames(in: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }).isEmpty
  }

  /// JSON, or JSON Lines; nil where a text only begins with a bracket.
  private func json(_ stream: ByteStream) -> Form? {
    let bytes = TextCheck.withoutByteOrderMark(
      stream.peek { $0.count >= Self.longestLook || Self.isFirstLine($0) }
    )
    let all = bytes.drop { $0.isSpace }
    let line = all.prefix { $0 != UInt8(ascii: "\n") }
    let inner = all.dropFirst().first { !$0.isSpace }
    if all.first == UInt8(ascii: "[") {
      guard inner == nil || inner == UInt8(ascii: "{") || inner == UInt8(ascii: "]") else { return nil }
      return .json
    }
    guard inner == nil || inner == UInt8(ascii: "\"") || inner == UInt8(ascii: "}") else { return nil }
    if line.count >= Self.longestLook { return .jsonLines }
    return line.last { !$0.isSpace } == UInt8(ascii: "}") ? .jsonLines : .json
  }

  /// A table whose first line names columns that are known; nil for any other text.
  private func table(_ stream: ByteStream) -> Form? {
    let line = firstLine(of: stream)
    guard line.count <= 4096, let header = TableHeader(line, columns: columns), header.isCertain else {
      return nil
    }
    return .table(delimiter: header.delimiter)
  }

  private func firstLine(of stream: ByteStream) -> [UInt8] {
    let bytes = stream.peek { $0.count >= Self.longestLook || Self.isFirstLine($0) }
    return Array(
      TextCheck.withoutByteOrderMark(bytes).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    )
  }

  /// Whether there is a line with something in it, and no sign that what follows is an archive.
  private static func isFirstLine(_ bytes: [UInt8]) -> Bool {
    guard !bytes.prefix(512).contains(0), let first = bytes.firstIndex(where: { !$0.isSpace }) else {
      return false
    }
    return bytes[first...].contains(UInt8(ascii: "\n"))
  }

  /// The bytes of UTF-16 as far as they are ASCII.
  private static func withoutZeroes(_ bytes: [UInt8]) -> [UInt8] {
    if TextCheck.isUTF16(bytes) { return bytes.dropFirst(2).filter { $0 != 0 } }
    return Array(TextCheck.withoutByteOrderMark(bytes))
  }
}

extension UInt8 {
  /// Whether the byte is a space, a tabulator or the end of a line.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
