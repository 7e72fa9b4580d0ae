import CLibXML2

/// Encodings from before Unicode.
enum LegacyEncoding {
  /// What the bytes from 0x80 to 0x9F are in windows-1252; the five that it leaves open stay what they are.
  private static let windows1252Marks: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// UTF-8 of text in windows-1252, without zeroes.
  static func windows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes where byte != 0 {
      if byte < 0x80 { text.append(byte) } else { appendWindows1252(byte, to: &text) }
    }
    return text
  }

  /// Appends a byte of windows-1252 from beyond ASCII.
  static func appendWindows1252(_ byte: UInt8, to text: inout [UInt8]) {
    let scalar = byte < 0xA0 ? windows1252Marks[Int(byte) - 0x80] : UInt16(byte)
    if scalar < 0x800 {
      text.append(0xC0 | UInt8(scalar >> 6))
    } else {
      text.append(0xE0 | UInt8(scalar >> 12))
      text.append(0x80 | UInt8(scalar >> 6 & 0x3F))
    }
    text.append(0x80 | UInt8(scalar & 0x3F))
  }

  private static let chunkSize = 1 << 16
  private static let faultLimit = 1000

  /// UTF-8 of text in an encoding that libxml2 knows, which asks iconv; nil for one that it does not know, and for
  /// bytes of which too many make no character in it: one in fifty, or a thousand in all.
  static func decode(_ bytes: [UInt8], as name: String) -> [UInt8]? {
    clibxml2_keep_quiet()
    guard let handler = xmlFindCharEncodingHandler(name) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let input = xmlBufferCreate() else { return nil }
    defer { xmlBufferFree(input) }
    guard let output = xmlBufferCreate() else { return nil }
    defer { xmlBufferFree(output) }
    var text: [UInt8] = []
    var faults = 0
    var begin = 0
    while begin < bytes.count || xmlBufferLength(input) > 0 {
      let end = min(begin + chunkSize, bytes.count)
      bytes.withUnsafeBufferPointer { bytes in
        if let base = bytes.baseAddress { _ = xmlBufferAdd(input, base + begin, CInt(end - begin)) }
      }
      begin = end
      while xmlBufferLength(input) > 0 {
        let left = xmlBufferLength(input)
        xmlBufferEmpty(output)
        _ = xmlCharEncInFunc(handler, output, input)
        if let content = xmlBufferContent(output) {
          text += UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output)))
        }
        if xmlBufferLength(input) < left { continue }
        // Stuck: at a character that the next chunk completes, or at bytes that make none.
        if left < 8, begin < bytes.count { break }
        _ = xmlBufferShrink(input, 1)
        text += "\u{FFFD}".utf8
        faults += 1
        if faults > faultLimit || faults * 50 > bytes.count { return nil }
      }
    }
    return String(decoding: text, as: UTF8.self).utf8.filter { $0 != 0 }
  }
}
