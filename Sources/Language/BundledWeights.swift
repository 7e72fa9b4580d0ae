import Foundation

/// A weight file that comes with OnRecord.
package struct BundledWeights {
  /// The file's name, without its extension.
  let name: String
  /// The name of the room that it belongs to.
  let room: String

  /// Names a file of a room.
  package init(_ name: String, of room: String) {
    self.name = name
    self.room = room
  }

  /// Where the file is: beside the program, in `share/onrecord` beside the program's `bin`, or where the package was
  /// built.
  ///
  /// - Parameter bundle: The room's own bundle, which is asked last: without one, `Bundle.module` ends the program.
  /// - Returns: The file's address.
  /// - Throws: ``WeightsError`` where it is in none of them.
  package func url(in bundle: @autoclosure () -> Bundle) throws -> URL {
    let file = name + ".safetensors"
    let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
      .resolvingSymlinksInPath()
    let folder = program.deletingLastPathComponent()
    let places = [
      folder.appending(path: "OnRecord_\(room).resources/Weights/\(file)"),
      folder.appending(path: "OnRecord_\(room).bundle/Weights/\(file)"),
      folder.appending(path: "../share/onrecord/\(file)"),
    ]
    for place in places where FileManager.default.fileExists(atPath: place.path(percentEncoded: false)) {
      return place
    }
    guard let built = bundle().url(forResource: "Weights/" + name, withExtension: "safetensors") else {
      throw WeightsError(
        "\(places[0].path(percentEncoded: false)): the weights are missing; install OnRecord again"
      )
    }
    return built
  }
}

extension LanguageModel {
  /// The reader's weights that come with OnRecord.
  ///
  /// They are looked for beside the program, then in `share/onrecord` beside the program's `bin`, then where the
  /// package was built.
  ///
  /// - Throws: ``WeightsError`` where they are in none of them.
  public static func bundledWeights() throws -> URL {
    try BundledWeights("reader", of: "Language").url(in: .module)
  }
}
