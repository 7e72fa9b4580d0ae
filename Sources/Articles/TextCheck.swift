/// Tells text from what only looks like it.
enum TextCheck {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The bytes without the byte order mark that some editors put before UTF-8.
  static func withoutByteOrderMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
  }

  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// Whether a byte is zero, or more than one in twenty is a control character other than white space.
  static func isBinary(_ bytes: some Collection<UInt8>) -> Bool {
    var controls = 0
    for byte in bytes {
      switch byte {
      case 0: return true
      case 0x01...0x08, 0x0E...0x1F, 0x7F: controls += 1
      default: break
      }
    }
    return controls * 20 > bytes.count
  }

  /// The text that the bytes are in UTF-8.
  ///
  /// - Throws: ``ArticleError`` with the byte and the line of the first fault.
  static func decode(_ bytes: ArraySlice<UInt8>) throws(ArticleError) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let valid = validPrefix(of: bytes)
    let line = 1 + valid.count(where: { $0 == UInt8(ascii: "\n") })
    throw ArticleError(.invalidUTF8(byte: valid.count + 1), line: line)
  }

  private static func validPrefix(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var parser = UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var count = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { count += scalar.count }
    return bytes.prefix(count)
  }
}

extension String {
  /// Whether the string holds nothing but white space and marks that nobody sees.
  var isBlank: Bool {
    unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
  }
}
