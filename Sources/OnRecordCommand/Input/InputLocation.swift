import Foundation

/// Where an input is to be had.
enum InputLocation: Hashable, Sendable {
  case file(path: String)
  case standardInput
  case web(address: String)

  /// The location that the user's argument means.
  init(_ argument: String) {
    let beginning = argument.prefix(8).lowercased()
    self =
      if argument == "-" {
        .standardInput
      } else if beginning.hasPrefix("https://") || beginning.hasPrefix("http://") {
        .web(address: argument)
      } else {
        .file(path: argument)
      }
  }

  /// What the user calls it.
  var argument: String {
    switch self {
    case .file(let path): path
    case .standardInput: "-"
    case .web(let address): address
    }
  }

  /// What messages call it.
  var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "standard input"
    case .web(let address): address
    }
  }

  /// Whether it is a folder, whose files are meant.
  var isFolder: Bool {
    guard case .file(let path) = self else { return false }
    return FileStatus(path: path)?.kind == S_IFDIR
  }

  /// Opens a file or the standard input for reading; blocks where it is a named pipe that nobody writes to yet.
  func open() throws(Complaint) -> FileHandle {
    guard case .file(let path) = self else { return .standardInput }
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw complaint(errno) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    if handle.status?.kind == S_IFDIR { throw complaint(EISDIR) }
    return handle
  }

  /// How many bytes the inputs hold together; nil where one of them is no regular file, or not to be had.
  static func byteCount(of locations: [InputLocation]) -> Int? {
    var total = 0
    for location in locations {
      guard let count = location.byteCount else { return nil }
      total += count
    }
    return total
  }

  private var byteCount: Int? {
    let status: FileStatus? =
      switch self {
      case .file(let path): FileStatus(path: path)
      case .standardInput: FileHandle.standardInput.status
      case .web: nil
      }
    return status.flatMap { $0.kind == S_IFREG ? $0.byteCount : nil }
  }

  private func complaint(_ error: Int32) -> Complaint {
    let message =
      switch error {
      case ENOENT: "there is no such file; check the path"
      case EISDIR: "this is a directory; name the files in it, as in \(name)/*.txt"
      case EACCES: "you may not read this file; change its permissions or copy it"
      default: "it cannot be opened (\(String(cString: strerror(error)))); check the path"
      }
    return Complaint(place: Place(name: name), message: message)
  }
}

/// What the system says of a file.
private struct FileStatus {
  var kind: mode_t
  var byteCount: Int

  init(_ status: stat) {
    kind = status.st_mode & S_IFMT
    byteCount = Int(status.st_size)
  }

  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

extension FileHandle {
  fileprivate var status: FileStatus? {
    var status = stat()
    return fstat(fileDescriptor, &status) == 0 ? FileStatus(status) : nil
  }
}
