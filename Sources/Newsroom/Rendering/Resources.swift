import Foundation

/// The files that come with the room: templates, style sheet and scripts.
enum Resources {
  /// The texts of the files of `folder` with an extension, by their names without it.
  static func files(in folder: String, withExtension pathExtension: String) throws -> [(
    name: String, text: String
  )] {
    guard let root = Bundle.module.resourceURL?.appendingPathComponent(folder) else {
      throw NewsroomError.noResources(folder)
    }
    let addresses: [URL]
    do {
      addresses = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
    } catch {
      throw NewsroomError.noResources(root.path)
    }
    return try addresses.filter { $0.pathExtension == pathExtension }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }
}
