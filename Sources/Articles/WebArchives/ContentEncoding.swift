/// How a server packed what it answered: RFC 9110, section 8.4.1.
package enum ContentEncoding {
  case gzip
  /// Deflate, which most servers wrap as zlib (RFC 1950), as they should, and some send bare (RFC 1951).
  case deflate

  /// The encoding that HTTP's `Content-Encoding` names; nil where it is none of these.
  package init?(named name: String) {
    switch name.lowercased() {
    case "gzip", "x-gzip": self = .gzip
    case "deflate": self = .deflate
    default: return nil
    }
  }

  /// Unpacks what a server sent.
  ///
  /// - Parameters:
  ///   - bytes: All that it sent.
  ///   - limit: How many bytes are wanted.
  /// - Returns: What was packed, or its beginning that is at least one byte longer than the limit.
  /// - Throws: ``ArticleError`` where it is damaged, cut short, or packed in another way.
  package func unpacked(_ bytes: [UInt8], limit: Int) throws(ArticleError) -> [UInt8] {
    var limits = SourceLimits()
    // What is wanted is bounded already.
    limits.expansion = .max
    let packed = ByteStream(self == .gzip ? bytes : Self.gzip(ofDeflated: bytes))
    let archive = ArchiveStream(packed, root: packed, limits: limits)
    guard try archive.next() != nil else { return [] }
    return try ByteStream { () throws(ArticleError) in try archive.nextChunk() }.all(limit: limit)
  }

  /// Deflated bytes as a member of gzip (RFC 1952), in which alone libarchive knows them; it does not look at the checksum.
  private static func gzip(ofDeflated bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + bytes.dropFirst(isWrapped(bytes) ? 2 : 0)
      + [UInt8](repeating: 0, count: 8)
  }

  /// Whether zlib's two bytes stand before the deflated ones. Bare ones never begin so: that would be a block stored as it
  /// is, with bits set that mean nothing.
  private static func isWrapped(_ bytes: [UInt8]) -> Bool {
    bytes.count > 2 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])).isMultiple(of: 31)
  }
}
