/// Weekdays, other than those of names: "Monday", "Tues."
extension Grammar {
  func weekday(at index: Int) -> Match? {
    guard self[index].isCapitalised else { return nil }
    switch self[index].word {
    case .weekday(let weekday):
      if Self.famousDays.contains(self[index - 1].key), self[index - 1].isCapitalised { return nil }
      if Self.papers.contains(self[index + 1].key), self[index + 1].isCapitalised { return nil }
      return Match(index, index + 1, .date, .point(.weekday(weekday), .byTense))
    case .shortWeekday(let weekday):
      // "sun" and "sat" are words; a paper that shortens weekdays writes "Sun." or "on Sat".
      guard isMark(".", at: index + 1), isJoined(at: index + 1),
        !self[index + 2].opensSentence || self[index + 2].word == .number
      else { return nil }
      return Match(index, index + 2, .date, .point(.weekday(weekday), .byTense))
    default: return nil
    }
  }

  /// What stands before a weekday that is known by a name: "Black Friday".
  private static let famousDays: Set<WordKey> = [
    WordKey("black"), WordKey("bloody"), WordKey("super"), WordKey("cyber"), WordKey("ruby"),
    WordKey("freaky"),
  ]
  /// What stands behind a weekday in a paper's name: "The Sunday Times".
  private static let papers: Set<WordKey> = [
    WordKey("times"), WordKey("telegraph"), WordKey("mirror"), WordKey("express"), WordKey("herald"),
    WordKey("mail"),
  ]
}
