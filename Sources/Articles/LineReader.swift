/// Parts a file into lines, holding no more of it than a chunk and one line.
struct LineReader {
  /// One line, without the line feed that ends it.
  struct Line {
    /// The line's number, counted from 1.
    var number: Int
    /// How many bytes of the file the line took, with its line feed.
    var byteCount: Int
    /// What the line holds; nil where that is more than the limit.
    var bytes: [UInt8]?
  }

  private let limit: Int
  private let stream: ByteStream
  private var chunk: ArraySlice<UInt8> = []
  /// The number of the last line that was read; 0 before the first.
  private(set) var number = 0

  init(_ stream: ByteStream, limit: Int) {
    self.limit = limit
    self.stream = stream
  }

  /// The next line; nil at the end.
  mutating func next() throws(ArticleError) -> Line? {
    var line = Line(number: number + 1, byteCount: 0, bytes: [])
    while try fillChunk() {
      let end = chunk.firstIndex(of: UInt8(ascii: "\n"))
      append(chunk[..<(end ?? chunk.endIndex)], to: &line)
      guard let end else {
        chunk = []
        continue
      }
      line.byteCount += 1
      chunk = chunk[(end + 1)...]
      break
    }
    guard line.byteCount > 0 else { return nil }
    number += 1
    return line
  }

  /// Sees to it that the chunk holds bytes; false at the end of the file.
  private mutating func fillChunk() throws(ArticleError) -> Bool {
    if chunk.isEmpty { chunk = try stream.next()[...] }
    return !chunk.isEmpty
  }

  private func append(_ part: ArraySlice<UInt8>, to line: inout Line) {
    line.byteCount += part.count
    if line.byteCount > limit {
      line.bytes = nil
    } else {
      line.bytes?.append(contentsOf: part)
    }
  }
}
