import Mustache
import OnRecord

/// Lets a template look into a page's tree.
extension JSON: MustacheParent, MustacheCustomRepresentation {
  /// The value of the field `name`. A null is handed out as such, so that the template does not go on looking for
  /// the name in the objects around this one.
  public func child(named name: String) -> Any? {
    guard case .object(let fields) = self, let field = fields.first(where: { $0.name == name }) else {
      return nil
    }
    return field.value
  }

  /// What stands for the value in a template: nil for null, so that its sections are left out.
  public var representation: Any? {
    switch self {
    case .null: nil
    case .boolean(let boolean): boolean
    case .number(let number): number
    case .integer(let integer): PrintedInteger(value: integer)
    case .string(let string): PrintedText(text: string)
    case .array(let elements): elements
    case .object: self
    }
  }
}

/// A text in a template, with what templates may make of it: `{{day(published)}}`.
///
/// It has no children: a template that asks for one inside it means an object further out.
struct PrintedText: MustacheCustomRenderable, MustacheTransformable, MustacheParent {
  var text: String

  var renderText: String { text }
  var isNull: Bool { false }

  func child(named name: String) -> Any? { nil }

  func transform(_ name: String) -> Any? {
    switch name {
    case "day": PrintedText(text: ReadableDate.text(of: text))
    case "verb": PrintedText(text: text.inThirdPerson)
    case "query": PrintedText(text: text.queryEncoded)
    case "empty": text.isEmpty
    default: nil
    }
  }
}

/// A whole number in a template; `{{counted(n)}}` parts its thousands.
struct PrintedInteger: MustacheCustomRenderable, MustacheTransformable, MustacheParent {
  var value: Int

  var renderText: String { String(value) }
  var isNull: Bool { false }

  func child(named name: String) -> Any? { nil }

  func transform(_ name: String) -> Any? {
    switch name {
    case "counted": PrintedText(text: value.withParted)
    case "isOne": value == 1
    case "isZero": value == 0
    default: nil
    }
  }
}

extension Int {
  /// The number in digits, with commas between thousands.
  var withParted: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}

extension String {
  /// The verb as it stands behind "she": deny, denies; promise, promises.
  var inThirdPerson: String {
    let vowels = "aeiou"
    if hasSuffix("y"), let before = dropLast().last, !vowels.contains(before) { return dropLast() + "ies" }
    if ["s", "sh", "ch", "x", "z", "o"].contains(where: hasSuffix) { return self + "es" }
    return self + "s"
  }
}
