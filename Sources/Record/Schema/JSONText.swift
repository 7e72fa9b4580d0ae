import Foundation

/// Values of the database's columns that hold JSON.
enum JSONText {
  /// The value in JSON, its fields in the order of their names so that the same value is always the same text.
  static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Only numbers that are none cannot be encoded, and the record holds none of those.
    guard let data = try? encoder.encode(value) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }

  /// The value that `text` holds; nil where a hand other than ours made something else of it.
  static func decode<Value: Decodable>(_ type: Value.Type, from text: String) -> Value? {
    try? JSONDecoder().decode(type, from: Data(text.utf8))
  }
}

extension [Int64] {
  /// The numbers as a list in JSON, for SQL to take apart with `json_each`: so a question about some rows is the same
  /// for all lists, and SQLite need not compile it each time.
  var json: String { "[" + map(String.init).joined(separator: ",") + "]" }
}
