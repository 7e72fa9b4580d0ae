import Actors
import Acts
import Foundation
import OnRecord
import Times

/// Which statements to print.
struct StatementFilter: Sendable {
  /// Less probable ones are left out.
  var minConfidence = Reader.usualConfidence
  /// Only these acts, performed; all where there are none.
  var acts: Set<Act> = []
  /// Only those made on one of these days or later, or earlier.
  var since: Days?
  var until: Days?
  /// Only speakers whose name holds these words.
  var speaker: String?

  /// Whether the filter lets `statement` of `reading` pass.
  func accepts(_ statement: StatementReading, of reading: Reading) -> Bool {
    guard statement.confidence >= minConfidence else { return false }
    if !acts.isEmpty, !acts.contains(statement.act.act) || statement.act.polarity == .negative {
      return false
    }
    if since != nil || until != nil {
      // Where the text does not say when, the article's date is the best guess at it; where it says so vaguely, none is.
      guard let value = statement.said?.value ?? reading.article.published, let days = Days(value),
        days.overlap(since: since, until: until)
      else { return false }
    }
    guard let speaker else { return true }
    let wanted = Self.words(speaker)
    return statement.speakers.contains { speaker in
      let actor = reading.actors[speaker.actor]
      return ([actor.name] + actor.names).contains { wanted.isSubset(of: Self.words($0)) }
    }
  }

  private static func words(_ name: String) -> Set<String> {
    let folded = name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    return Set(folded.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
