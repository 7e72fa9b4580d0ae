import Language

/// Which words the statements that are found already have taken.
///
/// Annotators give every word to one statement's content, and neither attribute nor name a source inside of it; of
/// PolNeAR's 19,822 attributions for training, 9 pairs share a word of content, and none has its cue in another's.
/// Only a source may be shared: she said this and denied that.
struct Claims {
  private var parts: [Role.Part]

  /// No claims on any of `wordCount` words.
  init(wordCount: Int) { parts = [Role.Part](repeating: .nothing, count: wordCount) }

  /// Whether the word may still be `part` of another statement.
  func leave(_ word: Int, to part: Role.Part) -> Bool {
    switch part {
    case .nothing: true
    case .source: parts[word] == .nothing || parts[word] == .source
    case .cue, .content: parts[word] == .nothing
    }
  }

  /// Whether all of the candidate's words are left.
  func leave(_ candidate: Candidate) -> Bool {
    candidate.runs.allSatisfy { part, runs in runs.allSatisfy { $0.allSatisfy { leave($0, to: part) } } }
  }

  /// Takes the candidate's words.
  mutating func take(_ candidate: Candidate) {
    for (part, runs) in candidate.runs {
      for run in runs {
        for word in run { parts[word] = part }
      }
    }
  }
}

extension Candidate {
  /// The runs of words by their part.
  fileprivate var runs: [(Role.Part, [Range<Int>])] { [(.source, source), (.cue, cue), (.content, content)] }
}
