import Mustache

/// Escapes what templates print, scalar by scalar.
///
/// The library's own escaping goes by characters, and to Swift a quotation mark with a combining accent behind it is
/// another character than a quotation mark. A browser reads scalars: such a mark would end an attribute.
struct EscapedText: MustacheContentType {
  /// The name by which templates choose this escaping; ``TemplateLibrary`` makes all of them do so.
  static let name = "ONRECORD"

  func escapeText(_ text: String) -> String { Self.escaped(text) }

  /// The text with `<`, `>`, `&` and both quotation marks as character references, and without the control characters
  /// that HTML forbids.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case _ where isForbidden(byte): bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: isForbidden(byte)
    }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }
}
