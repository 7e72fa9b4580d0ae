/// Lines of names and values, as HTTP and WARC have them before what they carry.
struct HeaderLines {
  private var values: [String: String] = [:]

  /// Takes a line such as "Content-Type: text/html"; anything else says nothing. The first of a name counts.
  mutating func take(_ line: [UInt8]) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), values.count < 200 else { return }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    let value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingSpaces()
    if values[name] == nil { values[name] = value }
  }

  /// The value of a name in small letters.
  subscript(name: String) -> String? { values[name] }

  /// The type of what is carried, in small letters and without parameters: "text/html".
  var mediaType: String? {
    guard let type = values["content-type"]?.prefix(while: { $0 != ";" }) else { return nil }
    return String(type).trimmingSpaces().lowercased()
  }

  /// The encoding of a text that is carried, where it is named.
  var charset: String? {
    guard let type = values["content-type"]?.lowercased(), let found = type.firstRange(of: "charset=") else {
      return nil
    }
    let name = type[found.upperBound...].prefix { $0 != ";" && $0 != "," && !$0.isWhitespace }
    return name.filter { $0 != "\"" && $0 != "'" }
  }
}

extension String {
  /// The string without white space at its ends.
  func trimmingSpaces() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
