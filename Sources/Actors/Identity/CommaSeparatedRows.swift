/// The rows of a table of comma-separated values, as RFC 4180 writes them; lone line feeds end rows too.
struct CommaSeparatedRows {
  /// A field in quotation marks that nothing ends.
  struct UnclosedQuotation: Error {
    /// The row, counted from 1.
    var row: Int
  }

  private var rest: Substring.UTF8View
  private(set) var count = 0

  init(_ text: String) {
    var text = text[...]
    // A byte order mark says nothing here.
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    rest = text.utf8
  }

  /// The next row that is not blank; nil at the end.
  mutating func next() throws(UnclosedQuotation) -> [String]? {
    while !rest.isEmpty {
      let row = try row()
      if row.count > 1 || row.first?.isEmpty == false { return row }
    }
    return nil
  }

  private mutating func row() throws(UnclosedQuotation) -> [String] {
    count += 1
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard let byte = rest.popFirst() else { return fields }
      if byte == UInt8(ascii: ",") { continue }
      if byte == UInt8(ascii: "\r"), rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
      return fields
    }
  }

  /// One field, up to the comma or the end of line behind it.
  private mutating func field() throws(UnclosedQuotation) -> String {
    guard rest.first == UInt8(ascii: "\"") else { return plain() }
    rest.removeFirst()
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\"") else {
        bytes.append(byte)
        continue
      }
      if rest.first == byte {
        bytes.append(byte)
        rest.removeFirst()
      } else {
        // What stands behind the closing mark belongs to the field, however wrong it is.
        return String(decoding: bytes, as: UTF8.self) + plain()
      }
    }
    throw UnclosedQuotation(row: count)
  }

  private mutating func plain() -> String {
    let end =
      rest.firstIndex {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n")
      } ?? rest.endIndex
    defer { rest = rest[end...] }
    return String(Substring(rest[..<end]))
  }
}
