/// What a server answered by HTTP/1, as web archives keep it: https://www.rfc-editor.org/rfc/rfc9112
struct ServerAnswer {
  private(set) var status = 0
  private(set) var headers = HeaderLines()
  private var body: ArraySlice<UInt8>

  /// Reads the answer; nil where the bytes are none.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "HTTP/".utf8) else { return nil }
    body = bytes[...]
    guard let first = takeLine() else { return nil }
    let parts = first.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard parts.count >= 2, let status = Int(String(decoding: parts[1], as: UTF8.self)) else { return nil }
    self.status = status
    while let line = takeLine(), !line.isEmpty { headers.take(line) }
  }

  /// The bytes of what was asked for: in one piece and unpacked.
  ///
  /// Archives often keep the headers of an answer whose chunks they have put together and unpacked already, so that
  /// headers are believed only where the bytes agree.
  func content(limits: SourceLimits) throws(ArticleError) -> [UInt8] {
    var content = Array(body)
    if headers["transfer-encoding"]?.lowercased().contains("chunked") ?? false {
      content = Self.withoutChunks(body) ?? content
    }
    guard let name = headers["content-encoding"]?.lowercased(), !name.isEmpty, name != "identity" else {
      return content
    }
    do throws(ArticleError) {
      guard let encoding = ContentEncoding(named: name) else {
        throw ArticleError(.unknownEncoding(name: String(name.prefix(40))))
      }
      return try encoding.unpacked(content, limit: limits.pageBytes)
    } catch {
      // What was unpacked already shows itself by its first sign.
      if content.first(where: { !$0.isSpace }) == UInt8(ascii: "<") { return content }
      throw error
    }
  }

  private mutating func takeLine() -> [UInt8]? {
    guard !body.isEmpty else { return nil }
    let end = body.firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
    var line = Array(body[..<end])
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    body = body[min(end + 1, body.endIndex)...]
    return line
  }

  /// The chunks put together; nil where the bytes are no chunks.
  private static func withoutChunks(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var content: [UInt8] = []
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let digits = rest[..<end].prefix { $0 != UInt8(ascii: ";") && !$0.isSpace }
      guard digits.count <= 8, let count = Int(String(decoding: digits, as: UTF8.self), radix: 16), count >= 0
      else {
        return content.isEmpty ? nil : content
      }
      if count == 0 { return content }
      let chunk = rest[(end + 1)...].prefix(count)
      content += chunk
      rest = rest[chunk.endIndex...].drop { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
    }
    return content.isEmpty ? nil : content
  }
}
