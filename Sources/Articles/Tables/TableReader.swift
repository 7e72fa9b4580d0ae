/// The articles of a table, row by row.
struct TableReader: ArticleReader {
  private let origin: Origin
  private let limit: Int
  private let columns: ColumnNames
  private var rows: RecordReader
  private var names: [String] = []
  private var places: [ColumnNames.Field: Int]?
  private var isAtEnd = false

  init(_ stream: ByteStream, delimiter: UInt8, origin: Origin, source: ArticleSource) {
    self.origin = origin
    limit = source.limits.articleBytes
    columns = source.columns
    rows = RecordReader(stream, delimiter: delimiter, limit: limit)
  }

  mutating func next() -> ArticleSource.Found? {
    if isAtEnd { return nil }
    do throws(ArticleError) {
      if places == nil { try readHeader() }
    } catch {
      isAtEnd = true
      return origin.found(.failure(error))
    }
    switch rows.next() {
    case nil: return nil
    case .failure(let error): return origin.found(.failure(error))
    case .success(let row):
      do throws(ArticleError) {
        return origin.found(.success(try article(row)), line: row.line)
      } catch {
        return origin.found(.failure(ArticleError(error.reason, line: row.line)))
      }
    }
  }

  private mutating func readHeader() throws(ArticleError) {
    guard let row = rows.next() else { throw ArticleError(.empty) }
    let fields = try row.get().fields
    if let first = fields.first, TextCheck.isUTF16(first) { throw ArticleError(.utf16) }
    names = fields.enumerated().map { index, bytes in
      String(decoding: index == 0 ? TextCheck.withoutByteOrderMark(bytes) : bytes[...], as: UTF8.self)
    }
    let places = columns.places(in: names)
    if places[.text] == nil { throw ArticleError(.noTextColumn(names: names), line: 1) }
    self.places = places
  }

  private func article(_ row: RecordReader.Record) throws(ArticleError) -> Article {
    if row.fields.count > names.count {
      throw ArticleError(.tooManyColumns(found: row.fields.count, named: names.count))
    }
    var values: [ColumnNames.Field: String] = [:]
    for (field, place) in places ?? [:] where place < row.fields.count {
      let value = try TextCheck.decode(row.fields[place][...])
      if !value.isBlank { values[field] = value }
    }
    guard let text = values[.text] else { throw ArticleError(.missing(field: names[places?[.text] ?? 0])) }
    if TextCheck.isBinary(text.utf8) { throw ArticleError(.binary) }
    func line(_ field: ColumnNames.Field) -> String? { values[field].map(CharacterReferences.resolve) }
    let body =
      HTMLFragment.isMarkup(text) ? HTMLFragment(text, title: line(.title)) : HTMLFragment(plain: text)
    if body.text.isEmpty { throw ArticleError(.blank) }
    return Article(
      id: line(.id) ?? String(row.line),
      text: body.text,
      title: line(.title),
      published: line(.published).flatMap(PublishedDate.iso),
      outlet: line(.outlet),
      author: line(.author),
      address: line(.address),
      language: line(.language),
      blocks: body.blocks
    )
  }
}
