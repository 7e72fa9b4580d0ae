import Foundation

/// The fields of an address's query or of a form that was sent; a name may come several times.
struct Query: Sendable {
  /// No more fields are read.
  static let mostFields = 256

  private let fields: [(name: String, value: String)]

  /// Reads `application/x-www-form-urlencoded`, as the URL standard defines it. What is no valid UTF-8 is mended.
  init(_ text: some StringProtocol) {
    fields = text.split(separator: "&").prefix(Self.mostFields).map { field in
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (Self.decoded(parts[0]), parts.count > 1 ? Self.decoded(parts[1]) : "")
    }
  }

  /// The first value of `name` that is not empty, without white space around it.
  subscript(name: String) -> String? {
    let value = fields.first { $0.name == name }?.value.trimmingCharacters(in: .whitespacesAndNewlines)
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// All values of `name`.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// The value of `name` as a number.
  func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

  private static func decoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        if let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2 {
          bytes.append(value)
          rest = rest.dropFirst(2)
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The text as it may stand in a query's name or value.
  var queryEncoded: String { queryEncoded(but: nil) }

  /// The text as it may stand in a query's name or value, with one more character of ASCII encoded.
  func queryEncoded(but excluded: UInt8?) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 16)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        if byte == excluded { fallthrough }
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
