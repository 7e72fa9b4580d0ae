/// What the names of files say; they only ever leave files out.
enum FileNames {
  /// Whether a file that nobody named, but that lies in a folder or an archive, is one of those that come with a saved
  /// page or with an archive and read like text: scripts, styles, a system's own notes.
  static func holdsNoArticle(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last else { return false }
    if parts.contains("__MACOSX") || name.hasPrefix(".") { return true }
    guard let dot = name.lastIndex(of: ".") else { return false }
    return ["css", "js", "mjs", "map", "svg", "ini", "lnk"].contains(
      name[name.index(after: dot)...].lowercased()
    )
  }
}
