/// Whether a sentence looks back or ahead, as far as its verbs near a place tell.
enum Tense {
  case past, future, unknown
}

extension Grammar {
  /// How far to look for a verb, in tokens.
  private static let reach = 14

  /// The tense of the verb that is nearest to a time expression: the last one before it, or else the first behind.
  func tense(around match: Match) -> Tense {
    // "Wednesday's ruling" was given, even where somebody will appeal against it.
    if isMark("'", at: match.end), isTerm(.s, at: match.end + 1) { return .past }
    if isTerm(.as, at: match.begin - 1), isTerm(.as, at: match.begin - 3) { return .future }
    // "The vote is on Friday."
    if isTerm(.on, at: match.begin - 1), self[match.begin - 2].word == .cue(.being) { return .future }
    if case .term(let term) = self[match.begin - 1].word, term == .until || term == .till || term == .by {
      return isPast(behind: match) ? .past : .future
    }
    var index = match.begin - 1
    while index >= max(0, match.begin - Self.reach), self[index].word != .end {
      if let tense = tense(at: index) { return tense }
      if self[index].opensSentence { break }
      index -= 1
    }
    index = match.end
    while index < match.end + Self.reach, self[index].word != .end, !self[index].opensSentence {
      if let tense = tense(at: index) { return tense }
      index += 1
    }
    return .unknown
  }

  /// What the word at `index` says, if it is a verb that says something.
  private func tense(at index: Int) -> Tense? {
    guard case .cue(let cue) = self[index].word else { return nil }
    switch cue {
    case .future: return .future
    case .plan: return isTerm([.for, .to], at: index + 1) ? .future : nil
    case .past:
      // "United" is no verb.
      if self[index].isCapitalised, !self[index].opensSentence { return nil }
      // "is heard in May", "will be released on Friday": the form of "be" before decides, not the participle.
      if case .cue(.being) = self[index - 1].word {
        return self[index - 1].key == WordKey("be") ? nil : .future
      }
      return .past
    case .being: return nil
    }
  }

  private func isPast(behind match: Match) -> Bool {
    var index = match.end
    while index < match.end + 6, self[index].word != .end, !self[index].opensSentence {
      if case .cue(.past) = self[index].word { return true }
      index += 1
    }
    return false
  }
}
