import Foundation
import Record

/// What a person did last and can take back.
struct LastChange: Hashable, Codable, Sendable {
  /// Its number in the journal.
  var id: Int
  /// What was done, in words.
  var text: String
}

extension LastChange {
  init(_ press: ReviewPress) {
    self.init(id: Int(press.last.id), text: press.entries.map(\.inWords).joined(separator: "; "))
  }
}

extension RecordedCorrection {
  /// Whether it stands and was made by a person.
  var canBeUndone: Bool { state == .applied && ![.undo, .carry, .reading].contains(action) }

  /// What was done, in a few words.
  var inWords: String {
    let deed =
      switch action {
      case .accept: "accepted"
      case .reject: "rejected"
      case .change: "changed"
      case .add: "added"
      case .merge: "merged"
      case .split: "split"
      case .rename: "renamed"
      case .separate: "kept apart"
      case .link: "linked"
      case .carry, .reading, .undo: action.rawValue
      }
    struct Named: Decodable {
      var name: String
    }
    struct Said: Decodable {
      var content: String
    }
    let json = Data((before ?? after ?? "").utf8)
    if let said = try? JSONDecoder().decode(Said.self, from: json) {
      return "\(deed): \(said.content.prefix(120))"
    }
    if let named = try? JSONDecoder().decode([Named].self, from: json) {
      return "\(deed): " + named.map(\.name).joined(separator: ", ")
    }
    return deed
  }
}
