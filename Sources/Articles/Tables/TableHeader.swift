/// The first row of a table, which names its columns.
struct TableHeader {
  private static let delimiters = [
    UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"),
  ]

  var delimiter: UInt8
  var names: [String]
  var places: [ColumnNames.Field: Int]

  /// Whether nobody would take the row for a line of a text: it names the text and something else.
  var isCertain: Bool { places[.text] != nil && places.count >= 2 }

  /// Reads the line; nil where it names no known column.
  init?(_ line: [UInt8], columns: ColumnNames) {
    delimiter = Self.delimiter(of: line, columns: columns)
    names = Self.names(line, delimiter)
    places = columns.places(in: names)
    if places.isEmpty { return nil }
  }

  /// The delimiter by which most known columns appear, or else the one that parts the line most often.
  static func delimiter(of line: [UInt8], columns: ColumnNames) -> UInt8 {
    let ranked = delimiters.map { delimiter in
      let names = names(line, delimiter)
      return (delimiter, columns.places(in: names).count * 1000 + min(names.count, 999))
    }
    return ranked.reduce(ranked[0]) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  private static func names(_ line: [UInt8], _ delimiter: UInt8) -> [String] {
    var reader = RecordReader(ByteStream(line), delimiter: delimiter, limit: 1 << 16)
    guard case .success(let record)? = reader.next() else { return [] }
    return record.fields.map { String(decoding: $0, as: UTF8.self) }
  }
}
