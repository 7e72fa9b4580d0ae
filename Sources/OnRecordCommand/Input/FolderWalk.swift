import Articles
import Foundation

/// The files in a folder and in the folders within it, each folder's in the order of their names.
///
/// Hidden files, links to folders, pipes and devices are left out, and so is what only comes with a saved page.
struct FolderWalk: Sequence, IteratorProtocol {
  /// How deep folders may lie in one another.
  private static let depthLimit = 64

  /// What is left of each folder that is open, the last first.
  private var folders: [(path: String, names: ArraySlice<String>)] = []

  init(_ path: String) { open(path) }

  /// The path of the next file, which begins with the folder's as the user wrote it.
  mutating func next() -> String? {
    while let name = popName(), let folder = folders.last {
      let path = folder.path.hasSuffix("/") ? folder.path + name : "\(folder.path)/\(name)"
      guard !ArticleSource.leavesOut(path: name), let kind = kind(of: path) else { continue }
      if kind == S_IFREG { return path }
      if kind == S_IFDIR, folders.count < Self.depthLimit { open(path) }
    }
    return nil
  }

  private mutating func popName() -> String? {
    while let last = folders.indices.last {
      if let name = folders[last].names.popFirst() { return name }
      folders.removeLast()
    }
    return nil
  }

  private mutating func open(_ path: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    folders.append((path, names.sorted()[...]))
  }

  /// What a path leads to: of a link, what it points to, unless that is a folder.
  private func kind(of path: String) -> mode_t? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFLNK else { return kind }
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return S_IFREG
  }
}
