/// Takes lines and lengths from a stream.
struct ByteCursor {
  private let stream: ByteStream
  private var rest: ArraySlice<UInt8> = []

  init(_ stream: ByteStream) {
    self.stream = stream
  }

  /// The next line without the line feed and the carriage return that end it, or the first bytes of it that are within
  /// the limit; nil at the end.
  mutating func line(limit: Int) throws(ArticleError) -> [UInt8]? {
    guard try fill() else { return nil }
    var line: [UInt8] = []
    while try fill() {
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      let part = rest[..<(end ?? rest.endIndex)]
      line += part.prefix(limit - line.count)
      rest = end.map { rest[($0 + 1)...] } ?? []
      if end != nil { break }
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }

  /// The next bytes, fewer than `count` only at the end.
  mutating func take(_ count: Int) throws(ArticleError) -> [UInt8] {
    var taken: [UInt8] = []
    while taken.count < count, try fill() {
      let part = rest.prefix(count - taken.count)
      taken += part
      rest = rest[part.endIndex...]
    }
    return taken
  }

  /// Passes over bytes; returns how many there were.
  mutating func skip(_ count: Int) throws(ArticleError) -> Int {
    var left = count
    while left > 0, try fill() {
      let part = rest.prefix(left)
      left -= part.count
      rest = rest[part.endIndex...]
    }
    return count - left
  }

  /// Puts bytes back in front of what comes next.
  mutating func putBack(_ bytes: some Sequence<UInt8>) {
    rest = (Array(bytes) + rest)[...]
  }

  private mutating func fill() throws(ArticleError) -> Bool {
    if rest.isEmpty { rest = try stream.next()[...] }
    return !rest.isEmpty
  }
}
