/// Finds time expressions among tokens.
///
/// Each family of expressions has a file of its own with functions that say what begins at a token, if anything does.
/// Where several find something, the longest wins, and the first among those of one length. No function looks
/// further than a few tokens, so that the whole takes time in proportion to the text.
struct Grammar {
  let tokens: [Token]
  let lexicon: Lexicon
  let almanac: Almanac

  /// The token at `index`; beyond the text, its end.
  subscript(index: Int) -> Token {
    tokens.indices.contains(index) ? tokens[index] : Token(span: .init(0, 0), word: .end)
  }

  /// What begins at `index`; the end of the last match stands before it.
  func match(at index: Int) -> Match? {
    switch tokens[index].word {
    case .other, .end, .counted, .cue, .meridiem, .zone: return nil
    case .mark(let mark) where mark != UInt8(ascii: "'"): return nil
    default: break
    }
    let families = [
      calendarDate(at:), clockTime(at:), relativeDate(at:), duration(at:), recurrence(at:), vagueTime(at:),
    ]
    var best: Match?
    for family in families {
      if let found = family(index), found.end > best?.end ?? index { best = found }
    }
    return best
  }

  // MARK: Asking for tokens

  func isTerm(_ term: Term, at index: Int) -> Bool { self[index].word == .term(term) }

  func isTerm(_ terms: Set<Term>, at index: Int) -> Bool {
    if case .term(let term) = self[index].word { terms.contains(term) } else { false }
  }

  func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool { self[index].word == .mark(UInt8(ascii: mark)) }

  /// Whether the token follows the one before without white space.
  func isJoined(at index: Int) -> Bool { !self[index].isSpaced && self[index].word != .end }

  /// Whether a hyphen joins two words here.
  func isHyphen(at index: Int) -> Bool {
    isMark("-", at: index) && isJoined(at: index) && isJoined(at: index + 1)
  }

  /// Whether the word is written like a part of a name: "The Daily Mail", "Future Shock".
  func isInName(at index: Int) -> Bool {
    self[index].isCapitalised && (!self[index].opensSentence || self[index + 1].isCapitalised)
  }

  /// `index`, or the next one where the token is `mark`.
  func skipping(_ mark: Unicode.Scalar, at index: Int) -> Int { isMark(mark, at: index) ? index + 1 : index }
}
