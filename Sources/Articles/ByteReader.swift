import Foundation

/// Reads a file from where it stands, chunk by chunk; what a pipe holds is handed on as it comes.
struct ByteReader {
  private static let chunkSize = 1 << 16

  private let handle: FileHandle

  init(_ handle: FileHandle) {
    self.handle = handle
  }

  /// The next bytes; none at the end.
  ///
  /// `FileHandle` itself either waits until a whole chunk has come or reads a file to its end.
  func next() throws(ArticleError) -> [UInt8] {
    var failure: Int32?
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
      var result: Int
      repeat {
        result = read(handle.fileDescriptor, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      if result < 0 { failure = errno }
      count = max(result, 0)
    }
    if let failure {
      throw ArticleError(.unreadable(detail: String(cString: strerror(failure))))
    }
    return chunk
  }
}
