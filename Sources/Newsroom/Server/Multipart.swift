/// The parts of a form with files, as RFC 7578 has it: https://www.rfc-editor.org/rfc/rfc7578
struct Multipart: Sendable {
  /// One field or file.
  struct Part: Sendable {
    var name: String
    /// What the sender calls the file; only ever shown, never a path.
    var fileName: String?
    var bytes: ArraySlice<UInt8>
  }

  private static let mostParts = 32
  private static let longestHead = 4096

  private(set) var parts: [Part] = []

  /// Reads a body; nil where it is not well formed.
  ///
  /// - Parameters:
  ///   - body: The whole body.
  ///   - contentType: The header that names its boundary.
  init?(_ body: [UInt8], contentType: String) {
    guard let boundary = Self.boundary(in: contentType) else { return nil }
    let delimiter = Array("\r\n--\(boundary)".utf8)
    var rest = body[...]
    guard rest.starts(with: delimiter.dropFirst(2)) else { return nil }
    rest = rest.dropFirst(delimiter.count - 2)
    while rest.starts(with: "\r\n".utf8) {
      rest = rest.dropFirst(2)
      guard parts.count < Self.mostParts,
        let headEnd = Self.find("\r\n\r\n".utf8, in: rest.prefix(Self.longestHead)),
        let end = Self.find(delimiter, in: rest[(headEnd + 2)...])
      else { return nil }
      let head = String(decoding: rest[..<headEnd], as: UTF8.self)
      if let disposition = head.split(whereSeparator: \.isNewline).first(where: {
        $0.lowercased().hasPrefix("content-disposition:")
      }), let name = Self.parameter("name", in: disposition) {
        let bytes = headEnd + 4 <= end ? rest[(headEnd + 4)..<end] : []
        parts.append(Part(name: name, fileName: Self.parameter("filename", in: disposition), bytes: bytes))
      }
      rest = rest[(end + delimiter.count)...]
    }
    guard rest.starts(with: "--".utf8) else { return nil }
  }

  /// The text of the field `name`.
  func text(_ name: String) -> String? {
    parts.first { $0.name == name && $0.fileName == nil }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The file of the field `name`.
  func file(_ name: String) -> Part? {
    parts.first { $0.name == name && $0.fileName != nil && !$0.bytes.isEmpty }
  }

  /// The boundary that the header names: 1 to 70 characters, as RFC 2046 allows.
  private static func boundary(in contentType: String) -> String? {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let boundary = parameter("boundary", in: contentType[...]), 1...70 ~= boundary.utf8.count
    else { return nil }
    return boundary
  }

  /// The value of `name="…"` or `name=…`.
  private static func parameter(_ name: String, in header: Substring) -> String? {
    for field in header.split(separator: ";").dropFirst() {
      let field = field.drop { $0 == " " }
      guard field.lowercased().hasPrefix(name + "=") else { continue }
      let value = field.dropFirst(name.count + 1)
      guard value.first == "\"" else { return String(value.prefix { $0 != " " }) }
      return String(value.dropFirst().prefix { $0 != "\"" })
    }
    return nil
  }

  /// Where `pattern` begins first. The first byte is looked for alone, so that the work is proportional to the body.
  private static func find(_ pattern: some Collection<UInt8>, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = pattern.first else { return bytes.startIndex }
    var from = bytes.startIndex
    while let index = bytes[from...].firstIndex(of: first) {
      if bytes[index...].starts(with: pattern) { return index }
      from = index + 1
    }
    return nil
  }
}
