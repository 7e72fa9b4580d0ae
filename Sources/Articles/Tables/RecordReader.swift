/// Parts a table into rows and fields as RFC 4180 says, holding no more of it than a row:
/// https://www.rfc-editor.org/rfc/rfc4180
///
/// Where a quotation mark is broken, the row is an error, and what follows is read from the next line on.
struct RecordReader {
  /// One row.
  struct Record {
    /// The line on which it begins, counted from 1.
    var line: Int
    var fields: [[UInt8]]
  }

  /// How many bytes may be read again because of broken quotation marks; hostile tables would have them all read again
  /// and again.
  private static let rereadLimit = 100_000_000

  private let stream: ByteStream
  private let delimiter: UInt8
  private let limit: Int
  private var chunk: [UInt8] = []
  private var index = 0
  private var line = 1
  private var rereadCount = 0
  private var isAtEnd = false

  init(_ stream: ByteStream, delimiter: UInt8, limit: Int) {
    self.stream = stream
    self.delimiter = delimiter
    self.limit = limit
  }

  /// The next row that is not empty; nil at the end.
  mutating func next() -> Result<Record, ArticleError>? {
    while !isAtEnd {
      do throws(ArticleError) {
        guard let record = try row() else {
          isAtEnd = true
          return nil
        }
        if record.fields.count > 1 || !(record.fields.first?.isEmpty ?? true) { return .success(record) }
      } catch {
        return .failure(error)
      }
    }
    return nil
  }

  /// Where in a field the reader stands.
  private enum State { case begin, plain, quoted, afterQuote }

  private mutating func row() throws(ArticleError) -> Record? {
    let begin = line
    var record = Record(line: begin, fields: [])
    var field: [UInt8] = []
    var taken: [UInt8] = []
    var count = 0
    var state = State.begin
    while try fill() {
      let run = run(in: state)
      if !run.isEmpty {
        count += run.count
        if count <= limit {
          taken += run
          field += run
        } else {
          field = []
        }
        index += run.count
        continue
      }
      let byte = chunk[index]
      index += 1
      count += 1
      if count <= limit { taken.append(byte) } else { field = [] }
      switch (state, byte) {
      case (.quoted, UInt8(ascii: "\"")): state = .afterQuote
      case (.quoted, _):
        if byte == UInt8(ascii: "\n") { line += 1 }
        field.append(byte)
      case (.afterQuote, UInt8(ascii: "\"")):
        state = .quoted
        field.append(byte)
      case (.begin, UInt8(ascii: "\"")): state = .quoted
      case (_, delimiter):
        record.fields.append(field)
        field = []
        state = .begin
      case (_, UInt8(ascii: "\n")):
        line += 1
        if field.last == UInt8(ascii: "\r"), state != .afterQuote { field.removeLast() }
        record.fields.append(field)
        return try checked(record, count)
      case (.afterQuote, UInt8(ascii: "\r")): break
      case (.afterQuote, _): throw readAgain(taken, count, from: begin)
      default:
        state = .plain
        field.append(byte)
      }
    }
    if count == 0 { return nil }
    if state == .quoted { throw readAgain(taken, count, from: begin) }
    record.fields.append(field)
    return try checked(record, count)
  }

  /// The bytes from here on that mean nothing but themselves; this is what makes long cells quick to read.
  private func run(in state: State) -> ArraySlice<UInt8> {
    let rest = chunk[index...]
    switch state {
    case .plain: return rest.prefix { $0 != delimiter && $0 != UInt8(ascii: "\n") }
    case .quoted: return rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\n") }
    case .begin, .afterQuote: return []
    }
  }

  private func checked(_ record: Record, _ count: Int) throws(ArticleError) -> Record {
    if count > limit { throw ArticleError(.tooLarge(limit: limit), line: record.line) }
    return record
  }

  /// Has what follows the row's first line read again.
  private mutating func readAgain(_ taken: [UInt8], _ count: Int, from begin: Int) -> ArticleError {
    let error = ArticleError(.brokenQuote, line: begin)
    rereadCount += taken.count
    if count > limit || rereadCount > Self.rereadLimit {
      // Too much to be held, or read too often; the row ends with this line.
      skipLine()
      return error
    }
    guard let end = taken.firstIndex(of: UInt8(ascii: "\n")) else {
      skipLine()
      return error
    }
    chunk = Array(taken[(end + 1)...]) + chunk[index...]
    index = 0
    line = begin + 1
    return error
  }

  private mutating func skipLine() {
    while let isThere = try? fill(), isThere {
      let rest = chunk[index...]
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
        index = chunk.count
        continue
      }
      index = end + 1
      line += 1
      return
    }
  }

  /// Sees to it that there is a byte to take; false at the end.
  private mutating func fill() throws(ArticleError) -> Bool {
    if index < chunk.count { return true }
    index = 0
    chunk = []
    do throws(ArticleError) {
      chunk = try stream.next()
    } catch {
      isAtEnd = true
      throw ArticleError(error.reason, line: line)
    }
    return !chunk.isEmpty
  }
}
