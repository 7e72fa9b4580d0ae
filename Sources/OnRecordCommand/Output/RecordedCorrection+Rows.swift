import OnRecord
import Record

extension RecordedCorrection {
  /// The entry of the journal in JSON; before and after are the record's own JSON, as text.
  var json: JSON {
    [
      "id": .integer(Int(id)), "made": .string(made), "person": .string(person),
      "action": .string(action.rawValue),
      "state": .string(state.rawValue), "statement": statementID.map { .integer(Int($0)) } ?? .null,
      "article_key": JSON(articleKey), "actor": actorID.map { .integer(Int($0)) } ?? .null,
      "before": JSON(before),
      "after": JSON(after), "undoes": undoes.map { .integer(Int($0)) } ?? .null,
    ]
  }

  /// The entry for people: "7  2021-05-03 09:12  Ida  change #12".
  var line: StyledText {
    let time = String(made.prefix(16)).replacing("T", with: " ").harmless
    let object = statementID.map { " #\($0)" } ?? actorID.map { " actor \($0)" } ?? ""
    let taken = undoes.map { " of \($0)" } ?? ""
    let line = StyledText("\(id)  \(time)  \(person.harmless)  \(action.rawValue)\(taken)\(object)")
    return state == .applied ? line : line + StyledText("  \(state.rawValue)", .alert)
  }
}
