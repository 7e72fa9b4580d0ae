import Foundation

/// The files that come with the room: templates, style sheet and scripts.
enum Resources {
  /// The texts of the files of `folder` with an extension, by their names without it.
  static func files(in folder: String, withExtension pathExtension: String) throws -> [(
    name: String, text: String
  )] {
    let root = place(of: folder)
    let addresses: [URL]
    do {
      addresses = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
    } catch {
      throw NewsroomError.noResources(root.path(percentEncoded: false))
    }
    return try addresses.filter { $0.pathExtension == pathExtension }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  /// Where a folder is: beside the program, in `share/onrecord` beside the program's `bin`, or where the package was
  /// built. The room's own bundle is asked last: without one, `Bundle.module` ends the program.
  private static func place(of folder: String) -> URL {
    let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
      .resolvingSymlinksInPath().deletingLastPathComponent()
    let places = [
      program.appending(path: "OnRecord_Newsroom.resources/\(folder)"),
      program.appending(path: "OnRecord_Newsroom.bundle/\(folder)"),
      program.appending(path: "../share/onrecord/newsroom/\(folder)"),
    ]
    if let place = places.first(where: {
      FileManager.default.fileExists(atPath: $0.path(percentEncoded: false))
    }) {
      return place
    }
    return Bundle.module.bundleURL.appending(path: folder)
  }
}
