/// One line of a robots.txt that means something.
struct RobotsLine {
  /// What the line is about.
  enum Field: String {
    case userAgent = "user-agent"
    case allow
    case disallow
    case crawlDelay = "crawl-delay"
  }

  var field: Field
  /// What follows the colon, without comment and white space.
  var value: ArraySlice<UInt8>

  /// The lines of a file, in order; a byte order mark is passed over, and so is every other line.
  static func lines(of bytes: ArraySlice<UInt8>) -> some Sequence<RobotsLine> {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    return text.lazy.split { $0 == 0x0A || $0 == 0x0D }.compactMap { RobotsLine($0) }
  }

  private init?(_ line: ArraySlice<UInt8>) {
    let line = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon - line.startIndex < 64,
      let field = Field(rawValue: String(decoding: line[..<colon].trimmed, as: UTF8.self).lowercased())
    else { return nil }
    self.field = field
    value = line[(colon + 1)...].trimmed
  }

  /// The program that a `User-agent` line names, in small letters, without what follows its name.
  var productToken: String {
    String(
      decoding: value.prefix { byte in
        switch byte | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
      },
      as: UTF8.self
    ).lowercased()
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest
  }
}
