import Foundation

extension FileHandle {
  /// A file of these bytes, opened for reading, that is gone once it is closed.
  static func holding(_ bytes: some Sequence<UInt8>) throws -> FileHandle {
    let url = FileManager.default.temporaryDirectory.appending(path: "onrecord-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try FileHandle(forReadingFrom: url)
  }
}
