/// Reads a form into a type that says which fields it has; a field `speaker_names` is its `speakerNames`.
struct FormReader: Decoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  private let form: Query

  /// What the form says.
  ///
  /// - Throws: ``FormFault`` with the first field that is missing or not as it should be.
  static func read<Fields: Decodable>(_ type: Fields.Type, from form: Query) throws -> Fields {
    try Fields(from: FormReader(form: form))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Container(form: form))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw FormFault(field: "", isMissing: false)
  }
  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    throw FormFault(field: "", isMissing: false)
  }

  private struct Container<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let form: Query
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []

    private func text(_ key: Key) -> String? { form.all(key.stringValue.snakeCased).first }

    func contains(_ key: Key) -> Bool { text(key) != nil }
    func decodeNil(forKey key: Key) -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      let name = key.stringValue.snakeCased
      guard let text = text(key) else { throw FormFault(field: name, isMissing: true) }
      let value: (any Sendable)? =
        switch type {
        case is String.Type: text
        case is Int.Type: Int(text)
        case let choice as any NamedChoice.Type: choice.named(text)
        default: nil
        }
      guard let value = value as? Value else { throw FormFault(field: name, isMissing: false) }
      return value
    }

    /// A number that is not filled in is none.
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
      guard let text = text(key), !text.isEmpty else { return nil }
      return try decode(type, forKey: key)
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type,
      forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw FormFault(field: key.stringValue, isMissing: false) }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      throw FormFault(field: key.stringValue, isMissing: false)
    }
    func superDecoder() throws -> any Decoder { throw FormFault(field: "", isMissing: false) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try superDecoder() }
  }
}

/// A field of a form that is missing or not as it should be.
struct FormFault: Error, Hashable {
  var field: String
  var isMissing: Bool
}

extension NamedChoice {
  /// The choice of this name.
  fileprivate static func named(_ name: String) -> Self? { Self(rawValue: name) }
}
