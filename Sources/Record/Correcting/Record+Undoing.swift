import GRDB

extension Record {
  /// Takes a correction back.
  ///
  /// - Parameters:
  ///   - correctionID: The journal's entry; nil for the person's last one that still stands.
  ///   - person: Who takes it back.
  /// - Returns: The entry that was taken back.
  /// - Throws: ``RecordError``, with ``RecordError/Reason/changedMeanwhile`` where something else was corrected at the
  ///   same place since; take that back first.
  @discardableResult
  public func undo(_ correctionID: Int64? = nil, by person: String) async throws(RecordError)
    -> RecordedCorrection
  {
    let path = path
    return try await writing { database in
      let undoing = Undoing(database: database, path: path, person: person)
      guard let entry = try undoing.entry(correctionID) else {
        let name =
          correctionID.map { "correction \($0) that could be taken back" }
          ?? "correction by \(person) to take back"
        throw RecordError(.unknown(name), path: path)
      }
      try undoing.undo(entry)
      return entry
    }
  }
}

/// Takes corrections back, within one transaction.
private struct Undoing {
  let database: Database
  let path: String
  let person: String

  /// The entry to take back, if it stands and is a person's.
  func entry(_ id: Int64?) throws -> RecordedCorrection? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT * FROM correction WHERE state = 'applied' AND action NOT IN ('undo', 'carry', 'reading')
          AND (id = :id OR (:id IS NULL AND person = :person)) ORDER BY id DESC LIMIT 1
        """,
      arguments: ["id": id, "person": person]
    ).map(RecordedCorrection.init)
  }

  func undo(_ entry: RecordedCorrection) throws {
    switch entry.action {
    case .accept, .reject, .change, .add: try undoStatement(entry)
    case .merge: try undoMerge(entry)
    case .split: try undoSplit(entry)
    case .rename, .link: try undoActor(entry)
    case .separate: try undoSeparation(entry)
    case .undo, .carry, .reading: return
    }
    try Journal(database).set(.undone, of: entry.id)
  }

  private func undoStatement(_ entry: RecordedCorrection) throws {
    guard let id = entry.statementID, let now = try StatementSnapshot.read(id, in: database) else {
      throw RecordError(.changedMeanwhile, path: path)
    }
    let after = entry.after.flatMap { JSONText.decode(StatementSnapshot.self, from: $0) }
    let before = entry.before.flatMap { JSONText.decode(StatementSnapshot.self, from: $0) }
    // Actors may have been renamed or merged since; that is no other correction of this statement.
    guard now.sayingNothingOfNames == after?.sayingNothingOfNames else {
      throw RecordError(.changedMeanwhile, path: path)
    }
    if var before {
      before.speakers = try before.speakers.filter { try ActorRows(database).actor($0.actorID) != nil }
      if before.speakers.isEmpty { before.speakers = now.speakers }
      try before.write(to: id, in: database)
      if before.content != now.content { try EmbeddingStore(database).delete(id) }
    }
    // Written while the statement is there, which tells the article.
    try Journal(database).write(.undo, of: id, from: now, to: before, by: person, undoes: entry.id)
    if before == nil { try database.execute(sql: "DELETE FROM statement WHERE id = ?", arguments: [id]) }
    try dropNewSpeakers(from: before, to: after, besides: entry)
  }

  /// Takes the speakers away that a correction brought in and that nobody has any more.
  private func dropNewSpeakers(
    from before: StatementSnapshot?,
    to after: StatementSnapshot?,
    besides entry: RecordedCorrection
  ) throws {
    let known = Set(before?.speakers.map(\.actorID) ?? [])
    for id in Set(after?.speakers.map(\.actorID) ?? []).subtracting(known).sorted() {
      // Another correction that may yet be taken back can bring the speaker in again.
      let isAwaited = try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM correction, json_each(correction.before, '$.speakers') AS speaker
            WHERE correction.id <> ? AND state = 'applied' AND action IN ('accept', 'reject', 'change', 'add')
              AND json_extract(speaker.value, '$.actorID') = ?)
          """,
        arguments: [entry.id, id]
      )
      if try isAwaited == false && !ActorRows(database).isReferredTo(id) {
        try database.execute(sql: "DELETE FROM actor WHERE id = ?", arguments: [id])
      }
    }
  }

  private func undoMerge(_ entry: RecordedCorrection) throws {
    let before = try snapshots(entry.before)
    guard before.count == 2, let id = entry.actorID, try ActorRows(database).actor(id) != nil,
      try ActorRows(database).actor(before[1].id) == nil
    else { throw RecordError(.changedMeanwhile, path: path) }
    try before[1].restore(in: database)
    try before[1].give(to: before[1].id, from: id, in: database)
    try before[0].restore(in: database)
    for pair in before[1].pairs ?? [] {
      try pair.take(from: id, before: before[0].pairs ?? [], in: database)
      try pair.give(to: before[1].id, in: database)
    }
    try rebuild([before[0].id, before[1].id])
    try note(entry, before)
  }

  private func undoSplit(_ entry: RecordedCorrection) throws {
    let before = try snapshots(entry.before)
    let after = try snapshots(entry.after)
    guard let part = before.first, let new = after.first, try ActorRows(database).actor(part.id) != nil,
      try ActorRows(database).actor(new.id) != nil
    else { throw RecordError(.changedMeanwhile, path: path) }
    // All that the new one has by now, also from articles that came since.
    guard let now = try ActorSnapshot.read(new.id, in: database) else { return }
    try now.give(to: part.id, from: new.id, in: database)
    try database.execute(sql: "DELETE FROM actor WHERE id = ?", arguments: [new.id])
    try rebuild([part.id])
    try note(entry, [part])
  }

  private func undoActor(_ entry: RecordedCorrection) throws {
    let after = try snapshots(entry.after)
    guard let before = try snapshots(entry.before).first, let id = entry.actorID,
      var now = try ActorSnapshot.read(id, in: database)
    else { throw RecordError(.changedMeanwhile, path: path) }
    now.appearances = []
    now.statements = []
    guard now == after.first else { throw RecordError(.changedMeanwhile, path: path) }
    try before.restore(in: database)
    if entry.action == .rename { try rebuild([id]) }
    try note(entry, [before])
  }

  private func undoSeparation(_ entry: RecordedCorrection) throws {
    let pair = try snapshots(entry.before).map(\.id).sorted()
    guard pair.count == 2 else { return }
    // What nobody asked about before is not asked about now.
    try database.execute(
      sql: "DELETE FROM actor_pair WHERE first_id = ? AND second_id = ? AND reason = ?",
      arguments: [pair[0], pair[1], Record.saidSo]
    )
    try database.execute(
      sql: "UPDATE actor_pair SET verdict = 'open' WHERE first_id = ? AND second_id = ?",
      arguments: [pair[0], pair[1]]
    )
    try note(entry, [])
  }

  private func rebuild(_ ids: [Int64]) throws {
    var register = ActorRegister(database)
    for id in ids { try register.rebuild(id) }
  }

  private func note(_ entry: RecordedCorrection, _ snapshots: [ActorSnapshot]) throws {
    try Journal(database).write(
      Journal.Entry(
        person: person,
        action: .undo,
        actorID: entry.actorID,
        before: entry.after,
        after: JSONText.encode(snapshots.map(\.name)),
        undoes: entry.id
      )
    )
  }

  private func snapshots(_ json: String?) throws -> [ActorSnapshot] {
    json.flatMap { JSONText.decode([ActorSnapshot].self, from: $0) } ?? []
  }
}

extension StatementSnapshot {
  /// The snapshot but for who its speakers are by now.
  fileprivate var sayingNothingOfNames: StatementSnapshot {
    var snapshot = self
    snapshot.speakers = []
    return snapshot
  }
}
