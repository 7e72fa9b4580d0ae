import Foundation
import Record

/// What one press of a button in the review did, as the journal has it: most often one entry; two where the statement was
/// put right and its speaker said to be the same as somebody else.
struct ReviewPress {
  /// How far apart the two are written, in seconds, where both come of one press.
  private static let longest = 5.0

  /// What was done last: its number stands for the whole press.
  let last: RecordedCorrection
  /// What was done before it, if anything was.
  let before: RecordedCorrection?

  /// All of it, as it was done.
  var entries: [RecordedCorrection] { [before, last].compactMap(\.self) }

  init(_ entry: RecordedCorrection) { (last, before) = (entry, nil) }

  /// The press whose last entry has this number, or the person's last one that can be taken back; nil where `journal`, which
  /// has the latest entry first, has none.
  init?(of id: Int64? = nil, by person: String, in journal: [RecordedCorrection]) {
    let isIt = { (entry: RecordedCorrection) in id.map { entry.id == $0 } ?? (entry.person == person) }
    guard let last = journal.first(where: { $0.canBeUndone && isIt($0) }) else { return nil }
    self.last = last
    before = journal.first { $0.person == last.person && $0.canBeUndone && $0.id < last.id }
      .flatMap { Self.isOne($0, last) ? $0 : nil }
  }

  /// Whether a statement was put right, and in the same moment one who speaks in it was merged into somebody.
  private static func isOne(_ correction: RecordedCorrection, _ merge: RecordedCorrection) -> Bool {
    guard merge.action == .merge, [.accept, .change].contains(correction.action),
      let begin = try? Date(correction.made, strategy: .iso8601),
      let end = try? Date(merge.made, strategy: .iso8601), end.timeIntervalSince(begin) <= longest,
      let statement = decode(Spoken.self, correction.after), let actors = decode([Merged].self, merge.before)
    else { return false }
    return actors.count == 2 && statement.speakers.map(\.actorID) == [actors[1].id]
  }

  private struct Spoken: Decodable {
    struct Speaker: Decodable {
      var actorID: Int64
    }
    var speakers: [Speaker]
  }

  /// The one who stays, then the one who goes.
  private struct Merged: Decodable {
    var id: Int64
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, _ json: String?) -> Value? {
    json.flatMap { try? JSONDecoder().decode(type, from: Data($0.utf8)) }
  }
}
