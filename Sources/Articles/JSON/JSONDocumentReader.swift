/// The articles of an array of objects in JSON, or of objects that follow one another, one by one; nothing is held but
/// the object at hand.
struct JSONDocumentReader: ArticleReader {
  private let origin: Origin
  private let limit: Int
  private let columns: ColumnNames
  private let stream: ByteStream
  private var chunk: [UInt8] = []
  private var index = 0
  private var line = 1
  private var isAtEnd = false

  init(_ stream: ByteStream, origin: Origin, source: ArticleSource) {
    self.stream = stream
    self.origin = origin
    limit = source.limits.articleBytes
    columns = source.columns
  }

  mutating func next() -> ArticleSource.Found? {
    if isAtEnd { return nil }
    var begin = line
    do throws(ArticleError) {
      guard try skipToValue() else {
        isAtEnd = true
        return nil
      }
      begin = line
      let bytes = try value()
      return origin.found(
        .success(try JSONArticle(bytes, columns: columns).article(line: begin)),
        line: begin
      )
    } catch {
      return origin.found(.failure(ArticleError(error.reason, line: begin)))
    }
  }

  /// Goes on to where the next value begins; false at the end.
  private mutating func skipToValue() throws(ArticleError) -> Bool {
    var isFirst = index == 0 && chunk.isEmpty
    while let byte = try look() {
      switch byte {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: "["), 0xEF, 0xBB, 0xBF:
        // The array around all of them, and a byte order mark.
        if !isFirst { return true }
        isFirst = byte != UInt8(ascii: "[")
      case UInt8(ascii: ","), UInt8(ascii: "]"), 0x20, 0x09...0x0D: break
      default: return true
      }
      index += 1
    }
    return false
  }

  /// The value that begins here.
  private mutating func value() throws(ArticleError) -> [UInt8] {
    var bytes: [UInt8] = []
    var count = 0
    var depth = 0
    var isInString = false
    var isEscaped = false
    while let byte = try look() {
      if depth == 0, count > 0, !isInString,
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte.isSpace
      {
        break
      }
      index += 1
      count += 1
      if count <= limit { bytes.append(byte) } else { bytes = [] }
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isInString {
        isInString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: continue
      }
      if depth <= 0, !isInString, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { break }
    }
    if count > limit { throw ArticleError(.tooLarge(limit: limit)) }
    if depth > 0 || isInString { throw ArticleError(.malformedJSON(detail: "it ends within a value")) }
    return bytes
  }

  private mutating func look() throws(ArticleError) -> UInt8? {
    if index == chunk.count {
      index = 0
      chunk = []
      do throws(ArticleError) {
        chunk = try stream.next()
      } catch {
        isAtEnd = true
        throw error
      }
    }
    return chunk.isEmpty ? nil : chunk[index]
  }
}
