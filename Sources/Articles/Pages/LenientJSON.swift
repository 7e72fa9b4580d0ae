/// A value of JSON.
enum JSONValue {
  case string(String)
  /// A number as written, or `true`, `false`, `null`.
  case literal(String)
  case array([JSONValue])
  case object([String: JSONValue])

  subscript(key: String) -> JSONValue? {
    if case .object(let fields) = self { fields[key] } else { nil }
  }
}

/// Reads the JSON of web pages, which is often faulty: with line breaks in strings, commas too many, comments around it,
/// or its end cut off.
///
/// What cannot be read ends the reading, and what was read until then counts. Values nested deeper than 64 levels are
/// not read.
struct LenientJSON {
  private var bytes: ArraySlice<UInt8>
  private var depth = 0

  /// The value that `bytes` hold; nil where not even its beginning is JSON.
  static func value(of bytes: ArraySlice<UInt8>) -> JSONValue? {
    // Some pages wrap their data in marks of comments or CDATA.
    guard let begin = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      return nil
    }
    let begins = bytes[..<begin]
    if begins.last == UInt8(ascii: "!"), let next = bytes[(begin + 1)...].firstIndex(of: UInt8(ascii: "{")) {
      var reader = LenientJSON(bytes: bytes[next...])
      return reader.value()
    }
    var reader = LenientJSON(bytes: bytes[begin...])
    return reader.value()
  }

  private init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  private mutating func value() -> JSONValue? {
    skipSpace()
    guard let first = bytes.first, depth < 64 else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch first {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    default: return literal()
    }
  }

  private mutating func object() -> JSONValue {
    bytes.removeFirst()
    var fields: [String: JSONValue] = [:]
    while true {
      skipSpace(andCommas: true)
      guard bytes.first == UInt8(ascii: "\""), let key = string() else { break }
      skipSpace()
      guard bytes.first == UInt8(ascii: ":") else { break }
      bytes.removeFirst()
      guard let value = value() else { break }
      if fields[key] == nil { fields[key] = value }
    }
    if bytes.first == UInt8(ascii: "}") { bytes.removeFirst() } else { bytes = bytes[bytes.endIndex...] }
    return .object(fields)
  }

  private mutating func array() -> JSONValue {
    bytes.removeFirst()
    var values: [JSONValue] = []
    while true {
      skipSpace(andCommas: true)
      guard bytes.first != UInt8(ascii: "]"), let value = value() else { break }
      values.append(value)
    }
    if bytes.first == UInt8(ascii: "]") { bytes.removeFirst() } else { bytes = bytes[bytes.endIndex...] }
    return .array(values)
  }

  private mutating func literal() -> JSONValue? {
    let word = bytes.prefix { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x00...0x20: false
      default: true
      }
    }
    guard !word.isEmpty else { return nil }
    bytes = bytes[word.endIndex...]
    return .literal(String(decoding: word, as: UTF8.self))
  }

  private mutating func string() -> String? {
    bytes.removeFirst()
    var text: [UInt8] = []
    while let end = bytes.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      text += bytes[..<end]
      let isEnd = bytes[end] == UInt8(ascii: "\"")
      bytes = bytes[(end + 1)...]
      if isEnd { return String(decoding: text, as: UTF8.self) }
      appendEscape(to: &text)
    }
    bytes = bytes[bytes.endIndex...]
    return nil
  }

  private mutating func appendEscape(to text: inout [UInt8]) {
    guard let letter = bytes.popFirst() else { return }
    switch letter {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"):
      guard let unit = codeUnit() else { return }
      var units = [unit]
      if UTF16.isLeadSurrogate(unit), bytes.starts(with: Array("\\u".utf8)) {
        bytes = bytes.dropFirst(2)
        if let trail = codeUnit() { units.append(trail) }
      }
      text += String(decoding: units, as: UTF16.self).utf8
    default: text.append(letter)
    }
  }

  private mutating func codeUnit() -> UInt16? {
    let digits = bytes.prefix(4)
    guard digits.count == 4, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
      return nil
    }
    bytes = bytes.dropFirst(4)
    return unit
  }

  private mutating func skipSpace(andCommas: Bool = false) {
    while let first = bytes.first, first <= 0x20 || andCommas && first == UInt8(ascii: ",") {
      bytes = bytes.dropFirst()
    }
  }
}
