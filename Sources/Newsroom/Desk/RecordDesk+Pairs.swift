import Record

extension RecordDesk {
  /// No more actors that may be one are asked about at once.
  private static let mostPairs = 5

  /// Who may be the same as the actor.
  func pairs(of id: Int64) async throws -> [SpeakerPage.Pair] {
    let pairs = try await record.actorPairs(of: id, limit: Self.mostPairs)
    let others = pairs.map { $0.first.id == id ? $0.second : $0.first }
    let known = try await record.speakers(others.map(\.id))
    var shown: [SpeakerPage.Pair] = []
    for (pair, other) in zip(pairs, others) {
      // What the other one said last tells more than its name.
      var query = StatementQuery()
      query.speakers = [other.id]
      query.order = .latest
      query.limit = 1
      shown.append(
        SpeakerPage.Pair(
          actor: known[other.id].map { ActorItem($0) } ?? ActorItem(other),
          statementCount: known[other.id]?.statements ?? 0,
          certaintyPercent: Int((pair.certainty * 100).rounded()),
          reason: pair.reason,
          example: try await record.statements(query).rows.first.map { StatementItem($0) }
        )
      )
    }
    return shown
  }

  /// Records that two actors are one or are not, if that is still asked.
  func judge(_ id: Int64, _ judgement: PairJudgement, by person: String) async throws -> JudgementOutcome {
    let other = Int64(judgement.other)
    let isAsked = try await record.actorPairs(of: id, limit: 10_000)
      .contains { [$0.first.id, $0.second.id].contains(other) }
    guard other != id, isAsked else { return .changedMeanwhile }
    let isDone: Bool? = try await ifKnown {
      switch judgement.verdict {
      case .same: try await record.merge(other, into: id, by: person)
      case .different: try await record.separate(id, other, by: person)
      }
      return true
    }
    guard isDone == true else { return .changedMeanwhile }
    await expire()
    return .recorded
  }

  /// What the person did last to the actor itself.
  func lastChange(ofActor id: Int64, by person: String) async throws -> LastChange? {
    let entries = try await record.corrections(ofActor: id, limit: 10)
    guard let entry = entries.first(where: { $0.person == person && $0.canBeUndone }) else { return nil }
    let recent = try await record.corrections(limit: Self.recent)
    return LastChange(ReviewPress(of: entry.id, by: person, in: recent) ?? ReviewPress(entry))
  }
}
