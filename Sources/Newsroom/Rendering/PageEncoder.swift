import OnRecord

/// Turns a page's value into the tree that both its JSON and its template are made from.
///
/// Names become snake_case, and what is absent is null: a template that finds no value in an object would otherwise
/// look for the name in the objects around it, and find somebody else's title.
struct PageEncoder: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  private let cell = Cell()

  /// The tree of `value`.
  static func tree(of value: some Encodable) throws -> JSON {
    let encoder = PageEncoder()
    try value.encode(to: encoder)
    return encoder.cell.tree
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    cell.tree = .object([])
    return KeyedEncodingContainer(Fields(cell: cell))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    cell.tree = .array([])
    return Elements(cell: cell)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(cell: cell) }

  /// Where a container writes; the protocol hands containers out by value.
  fileprivate final class Cell {
    var tree = JSON.null
  }
}

extension PageEncoder {
  /// The tree of a value, without asking plain ones to write themselves.
  fileprivate static func plain(_ value: some Encodable) throws -> JSON {
    switch value {
    case let string as String: .string(string)
    case let boolean as Bool: .boolean(boolean)
    case let integer as Int: .integer(integer)
    case let double as Double: .number(double)
    default: try tree(of: value)
    }
  }

  fileprivate struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let cell: Cell
    let codingPath: [any CodingKey] = []

    private func put(_ value: JSON, at key: Key) {
      guard case .object(var fields) = cell.tree else { return }
      cell.tree = .null
      fields.append(JSON.Field(name: key.stringValue.snakeCased, value: value))
      cell.tree = .object(fields)
    }

    func encodeNil(forKey key: Key) { put(.null, at: key) }
    func encode(_ value: String, forKey key: Key) { put(.string(value), at: key) }
    func encode(_ value: Bool, forKey key: Key) { put(.boolean(value), at: key) }
    func encode(_ value: Int, forKey key: Key) { put(.integer(value), at: key) }
    func encode(_ value: Double, forKey key: Key) { put(.number(value), at: key) }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { put(try plain(value), at: key) }

    func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
      put(try value.map { try plain($0) } ?? .null, at: key)
    }
    func encodeIfPresent(_ value: String?, forKey key: Key) { put(JSON(value), at: key) }
    func encodeIfPresent(_ value: Bool?, forKey key: Key) { put(value.map(JSON.boolean) ?? .null, at: key) }
    func encodeIfPresent(_ value: Int?, forKey key: Key) { put(value.map(JSON.integer) ?? .null, at: key) }
    func encodeIfPresent(_ value: Double?, forKey key: Key) { put(value.map(JSON.number) ?? .null, at: key) }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type,
      forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
      preconditionFailure("page values do not nest containers by hand")
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      preconditionFailure("page values do not nest containers by hand")
    }
    func superEncoder() -> any Encoder { preconditionFailure("page values inherit from nothing") }
    func superEncoder(forKey key: Key) -> any Encoder { superEncoder() }
  }

  fileprivate struct Elements: UnkeyedEncodingContainer {
    let cell: Cell
    let codingPath: [any CodingKey] = []
    private(set) var count = 0

    init(cell: Cell) { self.cell = cell }

    mutating func encodeNil() { put(.null) }
    mutating func encode<Value: Encodable>(_ value: Value) throws { put(try plain(value)) }

    private mutating func put(_ value: JSON) {
      guard case .array(var elements) = cell.tree else { return }
      cell.tree = .null
      elements.append(value)
      cell.tree = .array(elements)
      count += 1
    }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> { preconditionFailure("page values do not nest containers by hand") }
    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      preconditionFailure("page values do not nest containers by hand")
    }
    mutating func superEncoder() -> any Encoder { preconditionFailure("page values inherit from nothing") }
  }

  fileprivate struct Single: SingleValueEncodingContainer {
    let cell: Cell
    let codingPath: [any CodingKey] = []

    mutating func encodeNil() { cell.tree = .null }
    mutating func encode(_ value: String) { cell.tree = .string(value) }
    mutating func encode(_ value: Bool) { cell.tree = .boolean(value) }
    mutating func encode(_ value: Double) { cell.tree = .number(value) }
    mutating func encode(_ value: Float) { cell.tree = .number(Double(value)) }
    mutating func encode(_ value: Int) { cell.tree = .integer(value) }
    mutating func encode(_ value: Int64) { cell.tree = .integer(Int(value)) }
    mutating func encode<Value: Encodable>(_ value: Value) throws { cell.tree = try plain(value) }
  }
}

extension String {
  /// `otherNames` as `other_names`.
  var snakeCased: String {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard utf8.contains(where: capitals.contains) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 4)
    for byte in utf8 {
      if capitals.contains(byte) { bytes += [UInt8(ascii: "_"), byte | 0x20] } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
