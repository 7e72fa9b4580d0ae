import CLibXML2

/// Character references such as `&amp;` and `&#8217;`, in values in which no parser has resolved them: pages often
/// escape their titles twice.
enum CharacterReferences {
  /// The text with its references resolved and its white space tidied; tags in it are left out.
  static func resolve(_ text: String) -> String {
    var line = TextLine()
    var rest = Array(text.utf8)[...]
    while let first = rest.first {
      if first == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let character = character(rest[(rest.startIndex + 1)..<end])
      {
        line.append(Array(character.utf8)[...])
        rest = rest[(end + 1)...]
      } else if first == UInt8(ascii: "<"), let end = endOfTag(rest) {
        rest = rest[(end + 1)...]
      } else {
        let end =
          rest.dropFirst().firstIndex { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") } ?? rest.endIndex
        line.append(rest[..<end])
        rest = rest[end...]
      }
    }
    return line.string
  }

  private static func endOfTag(_ text: ArraySlice<UInt8>) -> Int? {
    guard let second = text.dropFirst().first,
      second == UInt8(ascii: "/") || (0x61...0x7A).contains(second | 0x20)
    else { return nil }
    return text.prefix(400).firstIndex(of: UInt8(ascii: ">"))
  }

  private static func character(_ name: ArraySlice<UInt8>) -> String? {
    let name = String(decoding: name, as: UTF8.self)
    guard name.first == "#" else {
      if name == "apos" { return "'" }
      guard let entity = htmlEntityLookup(name) else { return nil }
      return Unicode.Scalar(entity.pointee.value).map { String(Character($0)) }
    }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
