import OnRecord

/// Statements on something: over time, by speaker and by act.
struct SearchPage: PageValue {
  static let template = "search"
  static let section = Section.search

  /// What was asked.
  struct Question: Hashable, Codable, Sendable {
    var words: String
    /// Whether statements count that mean the same in other words.
    var byMeaning: Bool
    /// ISO 8601 dates.
    var from: String?
    var to: String?
    var act: String?
    var speaker: ActorItem?
    var outlet: String?
  }

  /// What one speaker says of it.
  struct Side: Hashable, Codable, Sendable {
    var actor: ActorItem
    var count: Int
    var acts: [CountedName]
    /// The statement that is nearest to what was asked.
    var example: StatementItem
  }

  /// A part of the question that can be taken back.
  struct Restriction: Hashable, Codable, Sendable {
    var label: String
    var without: String
  }

  var question: Question
  var restrictions: [Restriction]
  var overTime: Histogram?
  var sides: [Side]
  var acts: [CountedName]
  var statements: [StatementItem]
  var paging: Paging
  /// Where the statements are to be had as files.
  var exportAddress = "/export"

  var heading: String { question.words.isEmpty ? "Search" : "“\(question.words)”" }

  func adornments() -> [JSON.Field] {
    let fields = exportAddress.drop { $0 != "?" }
    return [
      JSON.Field(name: "table_address", value: .string("/export/csv" + fields)),
      JSON.Field(name: "over_time_svg", value: JSON(overTime.map { HistogramChart($0).svg.text })),
      JSON.Field(name: "has_question", value: .boolean(!question.words.isEmpty || !restrictions.isEmpty)),
      JSON.Field(name: "has_restrictions", value: .boolean(!restrictions.isEmpty)),
      JSON.Field(name: "has_statements", value: .boolean(!statements.isEmpty)),
      JSON.Field(name: "has_sides", value: .boolean(!sides.isEmpty)),
    ]
  }
}
