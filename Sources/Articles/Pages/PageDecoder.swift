#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Turns a page's bytes into UTF-8, whatever they are encoded in and whatever they claim.
///
/// In this order: a byte order mark is believed; UTF-16 shows itself by its zeroes; bytes that are valid UTF-8 are UTF-8,
/// whatever they claim, since other text all but never is so by chance; then the charset counts that the server gave,
/// and then the one that the page itself declares. Bytes that claim to be UTF-8 and are not, or claim nothing, are taken
/// for UTF-8 with faults if most characters beyond ASCII are right in it, and for windows-1252 if not. Labels mean what
/// the Encoding Standard says that they mean (https://encoding.spec.whatwg.org): Latin-1 is windows-1252.
struct PageDecoder {
  /// The charset that came beside the page.
  var charset: String?

  /// The page in valid UTF-8, without byte order mark and zeroes.
  func decode(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(bytes.dropFirst(3)) }
    if let isBigEndian = Self.utf16ByteOrder(bytes) {
      return Self.decodeUTF16(bytes, isBigEndian: isBigEndian)
    }
    if let text = Self.validated(bytes[...]), !Self.escapesCharacters(bytes) { return text }
    for label in [charset, Self.declaration(in: bytes)].compactMap(\.self) {
      switch Self.Encoding(label: label) {
      case .utf8: return repaired(bytes[...])
      case .windows1252: return LegacyEncoding.windows1252(bytes[...])
      case .other(let name):
        if let decoded = LegacyEncoding.decode(bytes, as: name) { return decoded }
      }
    }
    return repaired(bytes[...])
  }

  private static func validated(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    return bytes.has(0) ? bytes.filter { $0 != 0 } : Array(bytes)
  }

  /// Whether the bytes hold an escape as those of ISO-2022-JP, which is written in ASCII.
  private static func escapesCharacters(_ bytes: [UInt8]) -> Bool {
    bytes[...].has(0x1B) && (bytes.holds("\u{1B}$B") || bytes.holds("\u{1B}$@"))
  }

  private enum Encoding {
    case utf8, windows1252
    case other(String)

    init(label: String) {
      switch label.lowercased() {
      case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be", "unicode",
        "x-unicode20utf8":
        self = .utf8
      case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "cp1252",
        "windows-1252", "x-cp1252":
        self = .windows1252
      case "ks_c_5601-1987", "euc-kr", "ksc5601", "korean", "ms949": self = .other("CP949")
      case "gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese": self = .other("GB18030")
      case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j": self = .other("CP932")
      case "iso-8859-9", "latin5": self = .other("CP1254")
      case "big5": self = .other("BIG5-HKSCS")
      case let name: self = .other(name)
      }
    }
  }

  // MARK: Declarations

  /// The charset that a page declares in its first bytes, in a `meta` element or in its XML declaration.
  private static func declaration(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(8192).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    if head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let label = label(after: "encoding", in: head[..<end.lowerBound])
    {
      return label
    }
    var rest = head[...]
    while let meta = rest.firstRange(of: "<meta") {
      rest = rest[meta.upperBound...]
      let tag = rest.prefix { $0 != ">" }
      if let label = label(after: "charset", in: tag) { return label }
    }
    return nil
  }

  private static func label(after word: String, in text: Substring) -> String? {
    guard let found = text.firstRange(of: word) else { return nil }
    var rest = text[found.upperBound...].drop(while: \.isWhitespace)
    guard rest.popFirst() == "=" else { return nil }
    rest = rest.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    let label = rest.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    return label.isEmpty ? nil : String(label)
  }

  // MARK: UTF-16

  /// Whether UTF-16 has its greater byte first; nil where the bytes are no UTF-16.
  private static func utf16ByteOrder(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    // Markup is ASCII for the most part, of which every second byte is then zero.
    let head = bytes.prefix(512)
    guard head.count >= 8 else { return nil }
    var zeroes = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeroes[index & 1] += 1 }
    let half = head.count / 2
    if zeroes[0] * 4 > half * 3, zeroes[1] * 8 < half { return true }
    if zeroes[1] * 4 > half * 3, zeroes[0] * 8 < half { return false }
    return nil
  }

  private static func decodeUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return String(decoding: units, as: UTF16.self).utf8.filter { $0 != 0 }.dropByteOrderMark()
  }

  // MARK: Faults

  /// Valid UTF-8 of bytes that may not be: each faulty byte is read as windows-1252, all of them where most are faulty.
  private func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if let text = Self.validated(bytes) { return text }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count)
    var right = 0
    var wrong = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte != 0 { repaired.append(byte) }
        index += 1
        continue
      }
      let count = Self.sequenceLength(bytes, at: index)
      if count > 0 {
        repaired += bytes[index..<index + count]
        right += 1
        index += count
      } else {
        LegacyEncoding.appendWindows1252(byte, to: &repaired)
        wrong += 1
        index += 1
      }
    }
    return wrong > right ? LegacyEncoding.windows1252(bytes) : repaired
  }

  /// The length of the valid sequence of UTF-8 that begins at `index` beyond ASCII; 0 where there is none.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    let count =
      switch bytes[index] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard count > 0, index + count <= bytes.endIndex,
      String(validating: bytes[index..<index + count], as: UTF8.self) != nil
    else { return 0 }
    return count
  }
}

extension ArraySlice<UInt8> {
  /// Whether a byte stands among the bytes; the system's search for it is a good deal faster than Swift's.
  fileprivate func has(_ byte: UInt8) -> Bool {
    withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, CInt(byte), bytes.count) != nil } ?? false
    }
  }
}

extension [UInt8] {
  fileprivate func dropByteOrderMark() -> [UInt8] {
    starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self
  }
}
