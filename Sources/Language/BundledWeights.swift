import Foundation

extension LanguageModel {
  /// The weight file that comes with OnRecord.
  ///
  /// It is looked for beside the program, then in `share/onrecord` beside the program's `bin`, then where the
  /// package was built.
  ///
  /// - Throws: ``WeightsError`` where it is in none of them.
  public static func bundledWeights() throws -> URL {
    let name = "reader.safetensors"
    let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
      .resolvingSymlinksInPath()
    let folder = program.deletingLastPathComponent()
    let places = [
      folder.appending(path: "OnRecord_Language.resources/Weights/\(name)"),
      folder.appending(path: "OnRecord_Language.bundle/Weights/\(name)"),
      folder.appending(path: "../share/onrecord/\(name)"),
    ]
    for place in places where FileManager.default.fileExists(atPath: place.path(percentEncoded: false)) {
      return place
    }
    guard let built = Bundle.module.url(forResource: "Weights/reader", withExtension: "safetensors") else {
      throw WeightsError(
        "\(places[0].path(percentEncoded: false)): the weights are missing; install OnRecord again"
      )
    }
    return built
  }
}
