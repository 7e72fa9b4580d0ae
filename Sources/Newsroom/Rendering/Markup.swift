/// HTML or SVG that is known to be sound, because it can only be made of fixed words and of escaped text.
struct Markup: Hashable, Encodable, Sendable, ExpressibleByStringInterpolation {
  private(set) var text: String

  init(stringLiteral value: StaticString) {
    text = value.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  init(stringInterpolation interpolation: StringInterpolation) { text = interpolation.text }

  /// Templates print it as it is: `{{{text_markup}}}`.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  static func += (left: inout Markup, right: Markup) { left.text += right.text }

  static func + (left: Markup, right: Markup) -> Markup { "\(left)\(right)" }

  /// What writes the parts of an interpolated literal: its own words as they are, all strings escaped.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
    }
    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    mutating func appendInterpolation(_ string: String) { text += EscapedText.escaped(string) }
    mutating func appendInterpolation(_ integer: Int) { text += String(integer) }
    /// A length or a place, to a tenth of a unit.
    mutating func appendInterpolation(_ number: Double) {
      let tenths = Int((number * 10).rounded())
      text +=
        tenths % 10 == 0
        ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths / 10)).\(abs(tenths % 10))"
    }
  }
}
