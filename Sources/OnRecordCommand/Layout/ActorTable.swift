import Record

/// Sets actors as a table for people.
struct ActorTable {
  let width: Int

  /// The head, and a line for each actor.
  func lines(for actors: [RecordedActor]) -> [StyledText] {
    if actors.isEmpty { return [] }
    let names = actors.map(\.name.harmless)
    let idWidth = max(actors.map { "\($0.id)".count }.max() ?? 0, 2)
    // Names take what the other columns leave, the latest role the rest.
    let nameWidth = min(max(names.map(\.displayWidth).max() ?? 0, 4), max(width - idWidth - 70, 16))
    let head = [
      "id".padded(before: idWidth), "name".padded(to: nameWidth), "kind".padded(to: 12), "statements",
      "first".padded(to: 10), "last".padded(to: 10), "role",
    ].joined(separator: "  ")
    return [StyledText(head.cut(to: width), .faint)]
      + zip(actors, names).map { actor, name in
        var line = StyledText("\(actor.id)".padded(before: idWidth) + "  ")
        line.append(name.cut(to: nameWidth).padded(to: nameWidth), .strong)
        let cells = [
          "", actor.kind.rawValue.padded(to: 12), "\(actor.statements)".padded(before: 10),
          (actor.first ?? "").padded(to: 10), (actor.last ?? "").padded(to: 10),
        ]
        line.append(cells.joined(separator: "  "), .plain)
        let room = width - line.displayWidth - 2
        if room > 3, let role = actor.roles.first {
          line.append("  " + role.inWords.harmless.cut(to: room), .faint)
        }
        return line
      }
  }
}
