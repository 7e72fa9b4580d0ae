import GRDB

/// The journal of corrections, within one transaction.
struct Journal {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// A row to write.
  struct Entry {
    var person: String
    var action: RecordedCorrection.Action
    var state = RecordedCorrection.State.applied
    var statementID: Int64?
    var articleKey: String?
    var actorID: Int64?
    var before: String?
    var after: String?
    var anchor: String?
    var undoes: Int64?
  }

  /// Writes down what was done, and gives its number.
  @discardableResult
  func write(_ entry: Entry) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO correction (made, person, action, state, statement_id, article_key, actor_id, before, after, anchor,
          undoes_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        Moment.now, entry.person, entry.action.rawValue, entry.state.rawValue, entry.statementID,
        entry.articleKey, entry.actorID, entry.before, entry.after, entry.anchor, entry.undoes,
      ]
    )
    return database.lastInsertedRowID
  }

  /// Writes down that a statement was corrected, and where its words stand.
  @discardableResult
  func write(
    _ action: RecordedCorrection.Action,
    _ state: RecordedCorrection.State = .applied,
    of statementID: Int64,
    from before: StatementSnapshot?,
    to after: StatementSnapshot?,
    by person: String,
    undoes: Int64? = nil
  ) throws -> Int64 {
    let article = try Row.fetchOne(
      database,
      sql: """
        SELECT key, text FROM article WHERE id = (SELECT article_id FROM statement WHERE id = ?)
        """,
      arguments: [statementID]
    )
    let anchored = (after ?? before).flatMap { snapshot in
      article.map { JSONText.encode(StatementAnchor(snapshot, in: AnchoredText($0["text"]))) }
    }
    return try write(
      Entry(
        person: person,
        action: action,
        state: state,
        statementID: statementID,
        articleKey: article?["key"],
        before: before.map(JSONText.encode),
        after: after.map(JSONText.encode),
        anchor: anchored,
        undoes: undoes
      )
    )
  }

  /// Notes what became of an earlier entry.
  func set(_ state: RecordedCorrection.State, of id: Int64) throws {
    try database.execute(
      sql: "UPDATE correction SET state = ? WHERE id = ?",
      arguments: [state.rawValue, id]
    )
  }
}
