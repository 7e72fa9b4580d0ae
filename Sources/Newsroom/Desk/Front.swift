import Record

/// What is the same for all who open the newsroom: how much is in the record, and who spoke most of late.
struct Front: Sendable {
  /// In how many stretches of time they are counted.
  private static let stretches = 16
  private static let mostSpeakers = 8

  var figures: RecordFigures
  var speakers: [HomePage.Speaker] = []

  init(_ record: Record) async throws {
    figures = try await record.figures()
    var query = StatementQuery()
    query.order = .latest
    let survey = try await record.survey(query, limit: RecordDesk.surveyed).rows
    let days = survey.compactMap(\.day).sorted()
    guard let last = days.last else { return }
    // A few that were said long ago must not press all others together.
    let first = days[days.count / 20]
    let length = max(1, (last.number - first.number) / Self.stretches + 1)
    var counts: [Int64: [Int]] = [:]
    for statement in survey {
      let place = statement.day.map { ($0.number - first.number) / length } ?? -1
      for speaker in statement.speakers where 0..<Self.stretches ~= place {
        counts[speaker, default: Array(repeating: 0, count: Self.stretches)][place] += 1
      }
    }
    let most = counts.map { (id: $0.key, counts: $0.value, count: $0.value.reduce(0, +)) }
      .sorted { ($0.count, $1.id) > ($1.count, $0.id) }.prefix(4 * Self.mostSpeakers)
    let known = try await record.speakers(most.map(\.id))
    // Who goes without a name is many people under one description.
    speakers = most.compactMap { most in
      guard let actor = known[most.id], actor.actor.kind != .unnamed, actor.actor.kind != .group else {
        return nil
      }
      return HomePage.Speaker(actor: ActorItem(actor), count: most.count, overTime: most.counts)
    }
    speakers = Array(speakers.prefix(Self.mostSpeakers))
  }
}
