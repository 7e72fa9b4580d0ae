/// The path of one rule, in which `*` stands for anything and `$` at the end for the end.
struct RobotsPattern: Sendable {
  /// How long the rule is: the longer, the more it says.
  let length: Int
  private let parts: [[UInt8]]
  private let partsLength: Int
  private let isAnchored: Bool

  init(_ rule: ArraySlice<UInt8>) {
    isAnchored = rule.last == UInt8(ascii: "$")
    let pattern = Self.normalized(isAnchored ? rule.dropLast() : rule)
    length = pattern.count + (isAnchored ? 1 : 0)
    parts = pattern.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    partsLength = parts.reduce(0) { $0 + $1.count }
  }

  /// Whether the rule is about a path, which has been normalized.
  ///
  /// Each part is taken where it first comes, which is right for `*`; so this needs no going back.
  func matches(_ path: [UInt8]) -> Bool {
    guard partsLength <= path.count, let first = parts.first, path.starts(with: first) else { return false }
    var rest = path[first.count...]
    for (index, part) in parts.enumerated().dropFirst() {
      if isAnchored && index == parts.count - 1 {
        return rest.count >= part.count && rest.suffix(part.count).elementsEqual(part)
      }
      guard let end = Self.end(of: part, in: rest) else { return false }
      rest = rest[end...]
    }
    return !isAnchored || rest.isEmpty
  }

  private static func end(of part: [UInt8], in path: ArraySlice<UInt8>) -> Int? {
    guard let first = part.first else { return path.startIndex }
    var start = path.startIndex
    while start + part.count <= path.endIndex {
      if path[start] == first && path[start..<(start + part.count)].elementsEqual(part) {
        return start + part.count
      }
      start += 1
    }
    return nil
  }

  /// The path with each byte written in one way: ASCII that needs no percent sign has none, all else has one.
  static func normalized(_ path: some Sequence<UInt8>) -> [UInt8] {
    let path = Array(path)
    var normalized: [UInt8] = []
    normalized.reserveCapacity(path.count)
    var index = 0
    while index < path.count {
      let byte = path[index]
      if byte == UInt8(ascii: "%"), index + 2 < path.count, let high = path[index + 1].hexValue,
        let low = path[index + 2].hexValue
      {
        append(high << 4 | low, isEscaped: true)
        index += 3
      } else {
        append(byte, isEscaped: false)
        index += 1
      }
    }
    return normalized

    func append(_ byte: UInt8, isEscaped: Bool) {
      if isEscaped ? byte.isUnreserved : (0x21..<0x7F).contains(byte) {
        normalized.append(byte)
      } else {
        normalized += [UInt8(ascii: "%"), (byte >> 4).hexDigit, (byte & 0xF).hexDigit]
      }
    }
  }
}

extension UInt8 {
  fileprivate var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  fileprivate var hexDigit: UInt8 { self < 10 ? UInt8(ascii: "0") + self : UInt8(ascii: "A") + self - 10 }

  /// Whether the byte means the same with and without a percent sign (RFC 3986, section 2.3).
  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }
}
