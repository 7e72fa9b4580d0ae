import Foundation
import Mustache
import OnRecord

/// The templates of all pages, read once.
struct TemplateLibrary: Sendable {
  private let library: MustacheLibrary

  /// Reads every template of the room.
  ///
  /// - Throws: ``NewsroomError`` where one is missing or damaged.
  init() throws {
    MustacheContentTypes.register(EscapedText(), named: EscapedText.name)
    var library = MustacheLibrary()
    for (name, text) in try Resources.files(in: "Templates", withExtension: "mustache") {
      // Each template, partials too, begins with the library's own escaping unless it says otherwise.
      do {
        try library.register("{{% CONTENT_TYPE: \(EscapedText.name)}}" + text, named: name)
      } catch {
        throw NewsroomError.damagedTemplate(name, reason: "\(error)")
      }
    }
    self.library = library
  }

  /// The template `name`, filled from `tree`.
  ///
  /// - Throws: ``NewsroomError`` where there is no such template.
  func page(_ name: String, of tree: JSON) throws -> String {
    guard let text = library.render(tree, withTemplate: name) else { throw NewsroomError.noTemplate(name) }
    return text
  }
}
