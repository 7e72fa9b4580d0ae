import Foundation

/// Bytes that come chunk by chunk, from a file, from memory or out of an archive, and that can be looked at before they
/// are taken.
///
/// A class, since a format and what is packed inside it share one place in the input.
final class ByteStream {
  private let pull: () throws(ArticleError) -> [UInt8]
  private var ahead: [UInt8] = []
  private var failure: ArticleError?
  private var isAtEnd = false
  /// How many bytes were asked for so far.
  private(set) var position = 0

  /// Makes a stream of what `pull` gives; nothing means the end.
  init(_ pull: @escaping () throws(ArticleError) -> [UInt8]) {
    self.pull = pull
  }

  convenience init(_ handle: FileHandle) {
    let reader = ByteReader(handle)
    self.init { () throws(ArticleError) in try reader.next() }
  }

  /// A stream of bytes at hand, in chunks that are small enough to be dropped on the way.
  convenience init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    self.init {
      let chunk = Array(rest.prefix(1 << 16))
      rest = rest.dropFirst(chunk.count)
      return chunk
    }
  }

  /// The next bytes; none at the end.
  func next() throws(ArticleError) -> [UInt8] {
    if !ahead.isEmpty {
      defer { ahead = [] }
      return ahead
    }
    if let failure { throw failure }
    return try pullChunk()
  }

  /// All that is left, or at least one byte more than `limit` where that is more.
  func all(limit: Int) throws(ArticleError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let chunk = try next()
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  /// Looks ahead until `isEnough`, or the input ends or fails; a failure shows when the bytes before it are taken.
  func peek(until isEnough: ([UInt8]) -> Bool) -> [UInt8] {
    while failure == nil, !isAtEnd, !isEnough(ahead) {
      do throws(ArticleError) {
        ahead += try pullChunk()
      } catch {
        failure = error
      }
    }
    return ahead
  }

  private func pullChunk() throws(ArticleError) -> [UInt8] {
    if isAtEnd { return [] }
    let chunk = try pull()
    isAtEnd = chunk.isEmpty
    position += chunk.count
    return chunk
  }
}
