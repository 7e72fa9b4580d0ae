import GRDB

extension Importer {
  mutating func take(_ entry: ExchangeCorrection) throws {
    try ImportCheck.check(entry)
    let isTaken = try keepsNumbers && isThere(entry.correctionID, in: "correction")
    if isTaken || corrections[entry.correctionID] != nil {
      throw ImportFlaw("there is another correction \(entry.correctionID)")
    }
    if let undone = entry.undoes, keepsNumbers, corrections[undone] == nil {
      throw ImportFlaw("there is no correction \(undone) before it, which it takes back")
    }
    // What people did to an article that the record had is the record's own business.
    if let key = entry.articleKey, !newArticleKeys.contains(key) { return }
    if try isKnown(entry) { return }
    try database.cachedStatement(
      sql: """
        INSERT INTO correction (id, made, person, action, state, statement_id, article_key, actor_id, before, after,
          anchor, undoes_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      keepsNumbers ? entry.correctionID : nil, entry.made, entry.person, entry.action.rawValue,
      entry.state.rawValue, try entry.statementID.map { try statement($0) }, entry.articleKey,
      try entry.actorID.map { try actor($0) }, try entry.before.map { JSONText.encode(try renumbered($0)) },
      try entry.after.map { JSONText.encode(try renumbered($0)) }, entry.anchor.map(JSONText.encode),
      entry.undoes.flatMap { corrections[$0] },
    ])
    corrections[entry.correctionID] = database.lastInsertedRowID
    summary.corrections += 1
  }

  /// Whether the journal has an entry about an actor from an earlier import of the same file.
  private func isKnown(_ entry: ExchangeCorrection) throws -> Bool {
    if keepsNumbers { return false }
    let id = try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT id FROM correction WHERE made = ? AND person = ? AND action = ? AND article_key IS ?
            AND (statement_id IS NULL) = ? AND (actor_id IS NULL) = ? AND id <= ? LIMIT 1
          """
      ),
      arguments: [
        entry.made, entry.person, entry.action.rawValue, entry.articleKey, entry.statementID == nil,
        entry.actorID == nil, lastCorrection,
      ]
    )
    return id != nil
  }

  private mutating func renumbered(_ content: ExchangeCorrection.Content) throws -> ExchangeCorrection.Content
  {
    switch content {
    case .names: return content
    case .statement(var snapshot):
      for index in snapshot.speakers.indices where snapshot.speakers[index].actorID != 0 {
        snapshot.speakers[index].actorID = try actor(snapshot.speakers[index].actorID)
      }
      return .statement(snapshot)
    case .actors(var snapshots):
      for index in snapshots.indices {
        snapshots[index].id = try actor(snapshots[index].id)
        for pair in (snapshots[index].pairs ?? []).indices {
          if let other = snapshots[index].pairs?[pair].other {
            snapshots[index].pairs?[pair].other = try actor(other)
          }
        }
        for place in snapshots[index].appearances.indices {
          let id = snapshots[index].appearances[place].id
          snapshots[index].appearances[place].id = keepsNumbers ? id : articles[id] ?? 0
        }
        for place in snapshots[index].statements.indices {
          let id = snapshots[index].statements[place].id
          snapshots[index].statements[place].id = keepsNumbers ? id : statements[id] ?? 0
        }
      }
      return .actors(snapshots)
    }
  }

  /// The number of an actor that the journal names; one that is gone gets a number that nothing else has.
  private mutating func actor(_ id: Int64) throws -> Int64 {
    if let known = try settle(id, hasNoArticle: true) { return known }
    if let known = goneActors[id] { return known }
    let number = try numberOfGone(id, in: "actor")
    goneActors[id] = number
    return number
  }

  private mutating func statement(_ id: Int64) throws -> Int64 {
    if let known = statements[id] { return known }
    if let known = goneStatements[id] { return known }
    let number = try numberOfGone(id, in: "statement")
    goneStatements[id] = number
    return number
  }
}
