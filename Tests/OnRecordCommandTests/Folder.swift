import Foundation

/// A folder of files for one test, gone when nothing refers to it any more.
final class Folder: Sendable {
  let url: URL

  init(_ files: [String: [UInt8]]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "onrecord-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, bytes) in files {
      try Data(bytes).write(to: url.appending(path: name))
    }
  }

  convenience init(texts: [String: String]) throws {
    try self.init(texts.mapValues { Array($0.utf8) })
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The text of a file.
  subscript(name: String) -> String {
    get throws { try String(contentsOf: url.appending(path: name), encoding: .utf8) }
  }
}
