import Record

/// What is the same for all who open the newsroom: how much is in the record, and who speaks most.
struct Front: Sendable {
  /// In how many stretches of time they are counted.
  private static let stretches = 16
  private static let mostSpeakers = 8

  var figures: RecordFigures
  var speakers: [HomePage.Speaker] = []

  init(_ record: Record) async throws {
    figures = try await record.figures()
    let most = try await record.speakers(limit: 4 * Self.mostSpeakers).rows
      // Who goes without a name is many people under one description.
      .filter { $0.actor.kind != .unnamed && $0.actor.kind != .group }.prefix(Self.mostSpeakers)
    let overTime = try await Self.overTime(of: most.map(\.id), in: record)
    speakers = most.map { speaker in
      HomePage.Speaker(
        actor: ActorItem(speaker),
        count: speaker.statements,
        overTime: overTime[speaker.id] ?? []
      )
    }
  }

  /// How often each of these spoke in each of some stretches of time; what has no date is left out.
  private static func overTime(of ids: [Int64], in record: Record) async throws -> [Int64: [Int]] {
    if ids.isEmpty { return [:] }
    var query = StatementQuery()
    query.speakers = Set(ids)
    query.order = .latest
    let survey = try await record.survey(query, limit: RecordDesk.surveyed).rows
    let days = survey.compactMap(\.day).sorted()
    guard let last = days.last else { return [:] }
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
    return counts
  }
}
