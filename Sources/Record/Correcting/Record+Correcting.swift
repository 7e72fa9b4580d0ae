import GRDB

extension Record {
  /// Corrects a statement, and writes that down in the journal.
  ///
  /// - Parameters:
  ///   - id: The statement.
  ///   - correction: What the person makes of it.
  ///   - person: Who does.
  ///   - revision: The revision that the person looked at; nil not to ask.
  /// - Returns: The statement as it is now.
  /// - Throws: ``RecordError``, with ``RecordError/Reason/changedMeanwhile`` where somebody else has corrected it since.
  @discardableResult
  public func correct(
    _ id: Int64,
    _ correction: StatementCorrection,
    by person: String,
    revision: Int? = nil
  ) async throws(RecordError) -> RecordedStatement {
    let path = path
    return try await writing { database in
      guard let before = try StatementSnapshot.read(id, in: database) else {
        throw RecordError(.unknown("statement \(id)"), path: path)
      }
      let found = try Int.fetchOne(
        database,
        sql: "SELECT revision FROM statement WHERE id = ?",
        arguments: [id]
      )
      if let revision, revision != found { throw RecordError(.changedMeanwhile, path: path) }
      var after = before
      let action: RecordedCorrection.Action
      switch correction {
      case .accept:
        if before.review == .open || before.review == .rejected { after.review = .accepted }
        action = .accept
      case .reject:
        after.review = .rejected
        action = .reject
      case .change(let change):
        after = try StatementChanger(database, path: path).changed(before, by: change, statementID: id)
        if after == before { return try StatementRows(database).statements([id])[0] }
        after.review = before.review == .added ? .added : .changed
        action = .change
      }
      try after.write(to: id, in: database)
      if after.content != before.content { try EmbeddingStore(database).delete(id) }
      try Journal(database).write(action, of: id, from: before, to: after, by: person)
      return try StatementRows(database).statements([id])[0]
    }
  }

  /// Adds a statement that the program missed.
  ///
  /// - Parameters:
  ///   - change: What it is; it has content.
  ///   - articleID: The article in which its words stand.
  ///   - person: Who found it.
  /// - Returns: The statement.
  /// - Throws: ``RecordError`` where it has no content, or its words do not lie in the article.
  @discardableResult
  public func addStatement(
    _ change: StatementChange,
    toArticle articleID: Int64,
    by person: String
  ) async throws(RecordError) -> RecordedStatement {
    let path = path
    return try await writing { database in
      let added = try StatementChanger(database, path: path).added(change, to: articleID)
      let id = try added.insert(into: articleID, in: database)
      try Journal(database).write(.add, of: id, from: nil, to: added, by: person)
      return try StatementRows(database).statements([id])[0]
    }
  }

  /// The journal, the latest entry first: all of it, or only what was done to a statement or an actor, or what came to
  /// `state`, of which conflicts wait for a person.
  public func corrections(
    ofStatement statementID: Int64? = nil,
    ofActor actorID: Int64? = nil,
    state: RecordedCorrection.State? = nil,
    limit: Int = 50,
    offset: Int = 0
  ) async throws(RecordError) -> [RecordedCorrection] {
    try await reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM correction WHERE (:statement IS NULL OR statement_id = :statement)
            AND (:actor IS NULL OR actor_id = :actor) AND (:state IS NULL OR state = :state)
          ORDER BY id DESC LIMIT :limit OFFSET :offset
          """,
        arguments: [
          "statement": statementID, "actor": actorID, "state": state?.rawValue, "limit": limit,
          "offset": offset,
        ]
      ).map(RecordedCorrection.init)
    }
  }

  /// Says that a person has looked at a conflict and that nothing is left to do about it.
  public func settle(_ correctionID: Int64) async throws(RecordError) {
    let path = path
    try await writing { database in
      try database.execute(
        sql: "UPDATE correction SET state = 'applied' WHERE id = ? AND state = 'conflict'",
        arguments: [correctionID]
      )
      if database.changesCount == 0 { throw RecordError(.unknown("conflict \(correctionID)"), path: path) }
    }
  }
}

extension RecordedCorrection {
  init(_ row: Row) {
    self.init(
      id: row["id"],
      made: row["made"],
      person: row["person"],
      action: Action(rawValue: row["action"]) ?? .change,
      state: State(rawValue: row["state"]) ?? .applied,
      statementID: row["statement_id"],
      articleKey: row["article_key"],
      actorID: row["actor_id"],
      before: row["before"],
      after: row["after"],
      undoes: row["undoes_id"]
    )
  }
}
