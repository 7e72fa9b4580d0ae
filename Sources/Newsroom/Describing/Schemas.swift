import OnRecord

/// JSON Schemas of the values that leave the newsroom or come in, in the dialect of OpenAPI 3.1.
///
/// Nobody keeps them by hand: a type is asked to decode itself from nothing, and tells by that which fields it has, of
/// which types, and which may be absent. What ``PageEncoder`` writes and ``FormReader`` reads goes by the same fields.
struct Schemas {
  /// The schemas of all objects that were asked for or lie in one, by the names of their types.
  private(set) var components: [JSON.Field] = []

  /// The schema of a type; for an object, a reference to its component.
  ///
  /// - Throws: What the type throws where it cannot be decoded from empty texts and zeros.
  mutating func schema(of type: any Decodable.Type) throws -> JSON {
    func schema<Value: Decodable>(_ type: Value.Type) throws -> JSON {
      let pencil = SchemaPencil(components)
      let schema = try pencil.sketch(type).schema
      components = pencil.components
      return schema
    }
    return try schema(type)
  }

  /// The schema of a form, in which a field that may be absent is left out rather than null.
  ///
  /// - Throws: What the type throws where it cannot be decoded from empty texts and zeros.
  func form(_ type: any Decodable.Type, besides others: [JSON.Field] = []) throws -> JSON {
    func fields<Value: Decodable>(_ type: Value.Type) throws -> [SchemaSheet.Field] {
      let sheet = SchemaSheet()
      _ = try Value(from: SchemaReader(pencil: SchemaPencil([]), sheet: sheet))
      return sheet.fields ?? []
    }
    let fields = try fields(type)
    return [
      "type": "object",
      "properties": .object(fields.map { JSON.Field(name: $0.name, value: $0.schema) } + others),
      "required": .array(fields.filter { !$0.isOptional }.map { .string($0.name) }),
    ]
  }

  /// The name of a type's component: `HomePage.Counts`.
  static func name(of type: Any.Type) -> String {
    String(reflecting: type).split(separator: ".").dropFirst().joined(separator: ".")
  }
}

/// Draws the schema of one type after the other. Containers are handed out by value, so that they need to share it.
private final class SchemaPencil {
  private(set) var components: [JSON.Field]

  init(_ components: [JSON.Field]) { self.components = components }

  /// The schema of a type, and a value of it.
  func sketch<Value: Decodable>(_ type: Value.Type) throws -> (schema: JSON, value: Value) {
    func known(_ name: String, _ value: some Any) -> (JSON, Value)? {
      (value as? Value).map { (["type": .string(name)], $0) }
    }
    if let plain = known("string", "") ?? known("boolean", false) ?? known("integer", 0)
      ?? known("number", 0.0)
    {
      return plain
    }
    if let choice = type as? any NamedChoice.Type, let first = choice.first as? Value {
      return (["type": "string", "enum": .array(choice.names.map(JSON.string))], first)
    }
    let sheet = SchemaSheet()
    let value = try Value(from: SchemaReader(pencil: self, sheet: sheet))
    guard let fields = sheet.fields else { return (sheet.schema, value) }
    let name = Schemas.name(of: type)
    if !components.contains(where: { $0.name == name }) {
      components.append(JSON.Field(name: name, value: Self.object(fields)))
    }
    return (["$ref": .string("#/components/schemas/\(name)")], value)
  }

  private static func object(_ fields: [SchemaSheet.Field]) -> JSON {
    var parts: [JSON.Field] = [
      JSON.Field(name: "type", value: "object"),
      JSON.Field(
        name: "properties",
        value: .object(
          fields.map { JSON.Field(name: $0.name, value: $0.isOptional ? orNull($0.schema) : $0.schema) }
        )
      ),
    ]
    // What is absent is written as null, so that every field is there.
    parts.append(JSON.Field(name: "required", value: .array(fields.map { .string($0.name) })))
    return .object(parts)
  }

  private static func orNull(_ schema: JSON) -> JSON {
    if case .object(let fields) = schema, fields.count == 1, fields[0].name == "type",
      case .string = fields[0].value
    {
      return ["type": [fields[0].value, "null"]]
    }
    return ["anyOf": [schema, ["type": "null"]]]
  }
}

extension NamedChoice {
  fileprivate static var first: Self? { allCases.first }
}

/// What one type has told of itself.
private final class SchemaSheet {
  struct Field {
    var name: String
    var schema: JSON
    var isOptional: Bool
  }

  /// The fields of an object.
  var fields: [Field]?
  /// The schema of what is no object.
  var schema: JSON = [:]
  /// The fields of which was asked whether they are there.
  var optional: Set<String> = []
}

/// Tells a type that all it asks for is there, and notes what that is.
private struct SchemaReader: Decoder {
  let pencil: SchemaPencil
  let sheet: SchemaSheet
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    sheet.fields = sheet.fields ?? []
    return KeyedDecodingContainer(Fields(pencil: pencil, sheet: sheet))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer { Elements(pencil: pencil, sheet: sheet) }
  func singleValueContainer() -> any SingleValueDecodingContainer { Single(pencil: pencil, sheet: sheet) }

  private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let pencil: SchemaPencil
    let sheet: SchemaSheet
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []

    func contains(_ key: Key) -> Bool { true }

    func decodeNil(forKey key: Key) -> Bool {
      sheet.optional.insert(key.stringValue)
      return false
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      let (schema, value) = try pencil.sketch(type)
      sheet.fields?.append(
        SchemaSheet.Field(
          name: key.stringValue.snakeCased,
          schema: schema,
          isOptional: sheet.optional.contains(key.stringValue)
        )
      )
      return value
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type,
      forKey key: Key
    ) -> KeyedDecodingContainer<Nested> { preconditionFailure("page values do not nest containers by hand") }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
      preconditionFailure("page values do not nest containers by hand")
    }
    func superDecoder() -> any Decoder { preconditionFailure("page values inherit from nothing") }
    func superDecoder(forKey key: Key) -> any Decoder { superDecoder() }
  }

  private struct Elements: UnkeyedDecodingContainer {
    let pencil: SchemaPencil
    let sheet: SchemaSheet
    let codingPath: [any CodingKey] = []
    let count: Int? = 1
    private(set) var currentIndex = 0

    init(pencil: SchemaPencil, sheet: SchemaSheet) { (self.pencil, self.sheet) = (pencil, sheet) }

    /// One element tells of which kind all are.
    var isAtEnd: Bool { currentIndex > 0 }

    func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      let (schema, value) = try pencil.sketch(type)
      sheet.schema = ["type": "array", "items": schema]
      currentIndex += 1
      return value
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedDecodingContainer<Nested> {
      preconditionFailure("page values do not nest containers by hand")
    }
    func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
      preconditionFailure("page values do not nest containers by hand")
    }
    func superDecoder() -> any Decoder { preconditionFailure("page values inherit from nothing") }
  }

  private struct Single: SingleValueDecodingContainer {
    let pencil: SchemaPencil
    let sheet: SchemaSheet
    let codingPath: [any CodingKey] = []

    func decodeNil() -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      let (schema, value) = try pencil.sketch(type)
      sheet.schema = schema
      return value
    }
  }
}
