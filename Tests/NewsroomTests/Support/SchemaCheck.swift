import Foundation

/// A small checker of JSON against a schema of ours, stricter than JSON Schema: a field that the schema does not know is a
/// fault as well.
struct SchemaCheck {
  /// `components/schemas` of the description.
  let components: [String: [String: Any]]

  /// What is wrong with a value, with the place of each fault.
  func faults(in value: Any, against schema: [String: Any], at place: String = "$") -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.replacing("#/components/schemas/", with: "")
      guard let component = components[name] else { return ["\(place): there is no \(reference)"] }
      return faults(in: value, against: component, at: place)
    }
    if let choices = (schema["anyOf"] ?? schema["oneOf"]) as? [[String: Any]] {
      let found = choices.map { faults(in: value, against: $0, at: place) }
      return found.contains([]) ? [] : found.min { $0.count < $1.count } ?? []
    }
    if let names = schema["enum"] as? [String], !names.contains(value as? String ?? "") {
      return ["\(place): \(value) is none of \(names)"]
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    guard types.contains(where: { Self.isOf($0, value) }) else {
      return ["\(place): \(value) is no \(types)"]
    }
    if let items = schema["items"] as? [String: Any], let array = value as? [Any] {
      return array.enumerated().flatMap { faults(in: $1, against: items, at: "\(place)[\($0)]") }
    }
    guard let object = value as? [String: Any] else { return [] }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    let unknown = object.keys.filter { properties[$0] == nil }
    return missing.map { "\(place).\($0) is missing" }
      + unknown.sorted().map { "\(place).\($0) is not described" }
      + properties.flatMap { name, schema in
        object[name].map { faults(in: $0, against: schema, at: "\(place).\(name)") } ?? []
      }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "string": value is String
    case "boolean": value is Bool
    case "integer": value is Int
    case "number": value is Double || value is Int
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "null": value is NSNull
    default: false
    }
  }
}

/// A value of JSON that tells 1 from true, which `JSONSerialization` does not everywhere.
struct ParsedJSON: Decodable {
  let value: Any

  /// Parses a text.
  static func value(of text: String) throws -> Any {
    try JSONDecoder().decode(ParsedJSON.self, from: Data(text.utf8)).value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = NSNull()
    } else if let boolean = try? container.decode(Bool.self) {
      value = boolean
    } else if let integer = try? container.decode(Int.self) {
      value = integer
    } else if let number = try? container.decode(Double.self) {
      value = number
    } else if let string = try? container.decode(String.self) {
      value = string
    } else if let array = try? container.decode([ParsedJSON].self) {
      value = array.map(\.value)
    } else {
      value = try container.decode([String: ParsedJSON].self).mapValues(\.value)
    }
  }
}
