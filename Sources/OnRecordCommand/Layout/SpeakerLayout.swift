import Actors

/// Sets who speaks above their statements: name, what they are, and how else the article calls them.
struct SpeakerLayout {
  let width: Int

  /// The lines above a group's statements.
  func lines(for group: SpeakerGroup) -> [StyledText] {
    guard !group.speakers.isEmpty else { return [StyledText("Nobody named", .strong)] }
    let name = StyledText(group.speakers.map(\.name.harmless).joined(separator: " and "), .strong)
    guard let actor = group.speakers.first, group.speakers.count == 1 else { return name.wrapped(to: width) }
    let particulars = Self.particulars(of: actor).map(\.harmless).joined(separator: " · ")
    return name.wrapped(to: width)
      + (particulars.isEmpty ? [] : StyledText(particulars, .faint).wrapped(to: width))
  }

  private static func particulars(of actor: Actor) -> [String] {
    let roles = actor.roles.map { role in
      switch role.standing {
      case .current: role.title
      case .former: "formerly \(role.title)"
      case .acting: role.title.lowercased().contains("acting") ? role.title : "acting \(role.title)"
      }
    }
    let others = actor.names.filter { $0 != actor.name }
    return [actor.kind.rawValue] + roles + [actor.body, actor.standsFor].compactMap(\.self)
      + (others.isEmpty ? [] : ["also " + others.map { "“\($0)”" }.joined(separator: ", ")])
  }
}
