import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file mapped into memory for reading; it stays mapped as long as this object lives.
final class MappedFile: @unchecked Sendable {
  // Unchecked, since the memory behind the pointer is never written to.
  let bytes: UnsafeRawBufferPointer

  /// Maps the file at `url`.
  ///
  /// - Throws: ``WeightsError`` where it cannot be opened or is empty.
  init(_ url: URL) throws {
    let path = url.path(percentEncoded: false)
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw WeightsError("\(path): cannot open the weights: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      throw WeightsError("\(path): the weights are not a file with content")
    }
    let count = Int(status.st_size)
    guard let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED else {
      throw WeightsError("\(path): cannot map the weights: \(String(cString: strerror(errno)))")
    }
    bytes = UnsafeRawBufferPointer(start: address, count: count)
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }
}

/// Some of the elements of a mapped file, in the byte order that safetensors have; it keeps the file mapped.
struct MappedElements<Element: FixedWidthInteger>: Sendable, RandomAccessCollection {
  private let file: MappedFile
  private let bytes: Range<Int>

  /// The elements at `bytes` of `file`.
  init(file: MappedFile, bytes: Range<Int>) {
    precondition(bytes.upperBound <= file.bytes.count, "elements lie inside their file")
    self.file = file
    self.bytes = bytes
  }

  var startIndex: Int { 0 }
  var endIndex: Int { bytes.count / MemoryLayout<Element>.size }

  subscript(index: Int) -> Element {
    let offset = bytes.lowerBound + index * MemoryLayout<Element>.size
    return Element(littleEndian: file.bytes.loadUnaligned(fromByteOffset: offset, as: Element.self))
  }
}

extension MappedElements where Element == Int8 {
  /// Calls `body` with where the elements stand in memory.
  func withPointer<Result>(_ body: (UnsafePointer<Int8>) -> Result) -> Result {
    withExtendedLifetime(file) {
      let memory = UnsafeRawBufferPointer(rebasing: file.bytes[bytes]).assumingMemoryBound(to: Int8.self)
      guard let base = memory.baseAddress else { preconditionFailure("a mapped file has an address") }
      return body(base)
    }
  }
}
