/// A value of JSON that keeps the order of its fields, which `JSONEncoder` does not.
package enum JSON {
  case null
  case boolean(Bool)
  case number(Double)
  case integer(Int)
  case string(String)
  case array([JSON])
  case object([Field])

  /// A named value in an object.
  package struct Field {
    package var name: String
    package var value: JSON

    package init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The string, or null where there is none.
  package init(_ string: String?) {
    self = string.map(JSON.string) ?? .null
  }

  /// The value in JSON: on one line, or one line for each value that holds others, indented by their depth.
  package func text(pretty: Bool) -> String {
    var text = ""
    write(to: &text, indentation: pretty ? "\n" : nil)
    return text
  }

  /// Whether the value stays on one line where lines are broken for people: hardly anything in it holds more.
  private var isFlat: Bool {
    switch self {
    case .array(let elements): elements.count == 1 ? elements[0].isFlat : elements.allSatisfy(\.isAtom)
    case .object(let fields): fields.allSatisfy(\.value.isAtom)
    default: true
    }
  }

  private var isAtom: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let fields): fields.isEmpty
    default: true
    }
  }

  /// Writes the value; `indentation` is what begins a line at this depth, or nil to stay on one line.
  private func write(to text: inout String, indentation: String?) {
    switch self {
    case .null: text += "null"
    case .boolean(let boolean): text += boolean ? "true" : "false"
    case .number(let number): text += "\(number)"
    case .integer(let integer): text += "\(integer)"
    case .string(let string): text.appendQuoted(string)
    case .array(let elements):
      write(elements, between: "[", and: "]", to: &text, indentation: indentation) { element, text, inner in
        element.write(to: &text, indentation: inner)
      }
    case .object(let fields):
      write(fields, between: "{", and: "}", to: &text, indentation: indentation) { field, text, inner in
        text.appendQuoted(field.name)
        text += ": "
        field.value.write(to: &text, indentation: inner)
      }
    }
  }

  private func write<Item>(
    _ items: [Item],
    between opening: String,
    and closing: String,
    to text: inout String,
    indentation: String?,
    item write: (Item, inout String, String?) -> Void
  ) {
    let outer = isFlat ? nil : indentation
    let inner = outer.map { $0 + "  " }
    text += opening
    for (index, item) in items.enumerated() {
      if index > 0 { text += inner == nil ? ", " : "," }
      text += inner ?? ""
      write(item, &text, inner)
    }
    text += (outer ?? "") + closing
  }
}

extension JSON: ExpressibleByNilLiteral {
  package init(nilLiteral: ()) { self = .null }
}

extension JSON: ExpressibleByBooleanLiteral {
  package init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }
}

extension JSON: ExpressibleByStringLiteral {
  package init(stringLiteral string: String) { self = .string(string) }
}

extension JSON: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral fields: (String, JSON)...) {
    self = .object(fields.map { Field(name: $0.0, value: $0.1) })
  }
}

extension String {
  /// Appends `string` as JSON quotes it. Control characters beyond those that JSON forbids are escaped too, so
  /// that nothing in an article can give orders to the terminal on which it is printed.
  fileprivate mutating func appendQuoted(_ string: String) {
    self += "\""
    var plainBegin = string.startIndex
    for index in string.unicodeScalars.indices {
      guard let escape = Self.escape(for: string.unicodeScalars[index]) else { continue }
      self += string[plainBegin..<index]
      self += escape
      plainBegin = string.unicodeScalars.index(after: index)
    }
    self += string[plainBegin...]
    self += "\""
  }

  private static func escape(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return nil
    }
  }
}
