import Record

/// What is the same for all who open the newsroom: how much is in the record, and who spoke most of late.
struct Front: Sendable {
  /// How many weeks "of late" is.
  static let weeks = 16
  private static let mostSpeakers = 8

  var figures: RecordFigures
  var speakers: [HomePage.Speaker] = []

  init(_ record: Record) async throws {
    figures = try await record.figures()
    var query = StatementQuery()
    query.order = .latest
    let survey = try await record.survey(query, limit: RecordDesk.surveyed).rows
    guard let last = survey.lazy.compactMap(\.day).first else { return }
    var counts: [Int64: [Int]] = [:]
    for statement in survey {
      guard let day = statement.day else { continue }
      let week = (last.number - day.number) / 7
      guard week < Self.weeks else { continue }
      for speaker in statement.speakers {
        counts[speaker, default: Array(repeating: 0, count: Self.weeks)][Self.weeks - 1 - week] += 1
      }
    }
    let most = counts.map { (id: $0.key, weeks: $0.value, count: $0.value.reduce(0, +)) }
      .sorted { ($0.count, $1.id) > ($1.count, $0.id) }.prefix(4 * Self.mostSpeakers)
    let known = try await record.speakers(most.map(\.id))
    // Who goes without a name is many people under one description.
    speakers = most.compactMap { most in
      guard let actor = known[most.id], actor.actor.kind != .unnamed, actor.actor.kind != .group else {
        return nil
      }
      return HomePage.Speaker(actor: ActorItem(actor), count: most.count, weeks: most.weeks)
    }
    speakers = Array(speakers.prefix(Self.mostSpeakers))
  }
}
