import OnRecord

/// One actor: what it said, when, how and to whom.
struct SpeakerPage: PageValue {
  static let template = "speaker"
  static let section = Section.speakers

  struct Role: Hashable, Codable, Sendable {
    var title: String
    /// The dates, in ISO 8601, of the first and the last article that give the role.
    var first: String?
    var last: String?
    var count: Int
  }

  var actor: ActorItem
  var otherNames: [String]
  var roles: [Role]
  var statementCount: Int
  /// How many of the last statements are counted below, where not all are.
  var countedStatements: Int?
  /// How many of a hundred statements are quoted as a whole, in part, not at all.
  var directPercent: Int
  var mixedPercent: Int
  var indirectPercent: Int
  /// ISO 8601 dates of the first and the last statement on record.
  var first: String?
  var last: String?
  var acts: [CountedName]
  var media: [CountedName]
  var outlets: [CountedName]
  var addressees: [CountedName]
  var spokenOfBy: [CountedActor]
  var overTime: Histogram?
  var statements: [StatementItem]
  var paging: Paging

  var heading: String { actor.name }

  func adornments() -> [JSON.Field] {
    [
      JSON.Field(name: "over_time_svg", value: JSON(overTime.map { HistogramChart($0).svg.text })),
      JSON.Field(
        name: "roles_svg",
        value: JSON(roles.count > 1 ? RoleTimeline(roles: roles).svg.text.nonEmpty : nil)
      ),
      JSON.Field(name: "has_acts", value: .boolean(!acts.isEmpty)),
      JSON.Field(name: "has_outlets", value: .boolean(!outlets.isEmpty)),
      JSON.Field(name: "has_roles", value: .boolean(!roles.isEmpty)),
      JSON.Field(name: "has_other_names", value: .boolean(!otherNames.isEmpty)),
      JSON.Field(name: "has_addressees", value: .boolean(!addressees.isEmpty)),
      JSON.Field(name: "has_media", value: .boolean(!media.isEmpty)),
      JSON.Field(name: "has_spoken_of_by", value: .boolean(!spokenOfBy.isEmpty)),
      JSON.Field(name: "has_statements", value: .boolean(!statements.isEmpty)),
    ]
  }
}

extension String {
  /// The text, unless there is nothing in it.
  var nonEmpty: String? { isEmpty ? nil : self }
}
