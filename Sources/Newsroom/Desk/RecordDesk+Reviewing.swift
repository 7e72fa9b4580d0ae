import Actors
import Acts
import Record

extension RecordDesk {
  /// Among how many of the journal's last entries a person's own are looked for.
  static let recent = 30

  /// The statement of this number with its context, or the one that most needs a look.
  func review(_ id: Int64?, notice: String? = nil, by person: String) async throws -> ReviewOutcome? {
    let waiting = try await record.waiting(after: id, limit: 2)
    let lastChange = try await lastChange(by: person)
    let statement: RecordedStatement
    if let id {
      guard let found = try await ifKnown({ try await record.statement(id) }) else { return nil }
      statement = found
    } else if let first = waiting.first {
      statement = first
    } else {
      let figures = try await record.figures()
      return .done(
        ReviewDonePage(reviewedCount: figures.statements - figures.waiting, lastChange: lastChange)
      )
    }
    var next = waiting.first { $0.id != statement.id }
    if next == nil { next = try await record.waiting(limit: 2).first { $0.id != statement.id } }
    let article = try await record.article(statement.article.id)
    let cast = try await record.appearances(inArticle: article.id).prefix(60)
    let known = try await record.speakers(cast.map(\.actor.id))
    return .statement(
      ReviewPage(
        statement: StatementItem(statement),
        context: ReviewContext(of: statement, in: article).words,
        revision: statement.revision,
        waitingCount: try await front.value().figures.waiting,
        next: next.map { Int($0.id) },
        lastChange: lastChange,
        acts: Act.allCases.map { ReviewPage.Choice(name: $0.rawValue, isChosen: $0 == statement.act) },
        cast: cast.map { appearance in
          known[appearance.actor.id].map { ActorItem($0) } ?? ActorItem(appearance.actor)
        },
        notice: notice
      )
    )
  }

  /// Puts a statement right.
  func decide(_ id: Int64, _ decision: Decision, by person: String) async throws -> DecisionOutcome {
    do {
      guard let statement = try await ifKnown({ try await record.statement(id) }) else { return .noStatement }
      guard statement.revision == decision.revision else { return .changedMeanwhile }
      let change = try await change(of: statement, by: decision)
      let correction: StatementCorrection =
        switch decision.verdict {
        case .reject: .reject
        // Who changes a field and then accepts means the change.
        case .accept: change == StatementChange() ? .accept : .change(change)
        case .change: change == StatementChange() ? .accept : .change(change)
        }
      // Looked up first, so that nothing is changed where that makes no sense.
      let kept = try await decision.mergedActor.asyncMap { name in
        try await self.kept(
          named: name,
          for: change.speakers ?? statement.speakers.map { .actor($0.actorID) }
        )
      }
      let corrected = try await record.correct(id, correction, by: person, revision: decision.revision)
      if let kept, decision.verdict != .reject, let speaker = corrected.speakers.first {
        try await record.merge(speaker.actorID, into: kept, by: person)
      }
      await expire()
      return .recorded(next: try await record.waiting(after: id, limit: 1).first.map { Int($0.id) })
    } catch let error as RecordError {
      switch error.reason {
      case .changedMeanwhile: return .changedMeanwhile
      case .senseless(let reason): return .senseless(reason)
      default: throw error
      }
    }
  }

  /// Takes a change back, the one of this number or the person's last one, and what the same press of a button did.
  func undo(_ correctionID: Int64?, by person: String) async throws -> UndoOutcome {
    do {
      let recent = try await record.corrections(limit: Self.recent)
      let press = ReviewPress(of: correctionID, by: person, in: recent)
      var statement: Int?
      // What was done last is taken back first, for it stands on the rest.
      for id in press?.entries.reversed().map({ Optional($0.id) }) ?? [correctionID] {
        guard let entry = try await ifKnown({ try await record.undo(id, by: person) }) else { break }
        await expire()
        statement = entry.statementID.map { Int($0) }
      }
      return .undone(statement: statement)
    } catch let error as RecordError where error.reason == .changedMeanwhile {
      return .changedMeanwhile
    }
  }

  /// What of the statement is otherwise in the form.
  private func change(of statement: RecordedStatement, by decision: Decision) async throws -> StatementChange
  {
    var change = StatementChange()
    if let name = decision.act, let act = Act(rawValue: name), act != statement.act { change.act = act }
    if let said = decision.said, said != statement.said?.value ?? "" { change.said = said }
    if let spans = decision.spans {
      func otherwise(_ spans: [Range<Int>], than passage: RecordedStatement.Passage) -> [ScalarSpan]? {
        let spans = spans.map { ScalarSpan($0.lowerBound, $0.upperBound) }
        return spans == passage.spans ? nil : spans
      }
      change.source = otherwise(spans.source, than: statement.source)
      change.cue = otherwise(spans.cue, than: statement.cue)
      change.content = otherwise(spans.content, than: statement.content)
    }
    if let names = decision.speakerNames, names != statement.speakers.map(\.name) {
      var choices: [SpeakerChoice] = []
      for name in names { choices.append(try await choice(name, decision.kind, in: statement)) }
      change.speakers = choices
    }
    return change
  }

  /// The actor that a name in the form means: one that speaks here already, or appears in the article, or else the only
  /// one of the name that the record has, or a new one of this kind or of the kind that its name suggests.
  private func choice(_ text: String, _ kind: Actor.Kind?, in statement: RecordedStatement) async throws
    -> SpeakerChoice
  {
    let written = SpeakerName(text)
    if let number = written.number { return .actor(number) }
    if let speaker = statement.speakers.first(where: { $0.name == written.name }) {
      return .actor(speaker.actorID)
    }
    let cast = try await record.appearances(inArticle: statement.article.id)
    let name = written.name.lowercased()
    if let appearance = cast.first(where: { $0.actor.name.lowercased() == name }) {
      return .actor(appearance.actor.id)
    }
    if let known = try await known(written) { return .actor(known) }
    return .new(name: written.name, kind: kind ?? .likely(of: written.name))
  }

  /// The actor that the one speaker is said to be the same as.
  private func kept(named text: String, for speakers: [SpeakerChoice]) async throws -> Int64 {
    func senseless(_ reason: String) -> RecordError { RecordError(.senseless(reason), path: record.path) }
    guard speakers.count == 1 else {
      throw senseless("One speaker alone can be the same as somebody: write that one into the field Speaker.")
    }
    guard let kept = try await known(SpeakerName(text)) else {
      throw senseless("Nobody of the name \(text) is on record.")
    }
    guard speakers != [.actor(kept)] else { throw senseless("\(text) is the speaker already.") }
    return kept
  }

  /// The one actor of the record that a name or number means; nil where there is none.
  private func known(_ written: SpeakerName) async throws -> Int64? {
    if let number = written.number { return try await record.speakers([number])[number]?.id }
    let name = written.name.lowercased()
    let known = try await record.actors(named: written.name, limit: 50).filter {
      $0.name.lowercased() == name
    }
    guard known.count < 2 else {
      throw RecordError(
        .senseless("Several go by the name \(written.name): choose one of the list, with its number."),
        path: record.path
      )
    }
    return known.first?.id
  }

  private func lastChange(by person: String) async throws -> LastChange? {
    ReviewPress(by: person, in: try await record.corrections(limit: Self.recent)).map(LastChange.init)
  }
}
