import Articles
import GRDB

/// Keeps what people corrected when an article is read again or a new version of it comes in.
struct Reconciliation {
  /// Whom the journal names for what the program does by itself.
  static let program = "onrecord"

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Gives the corrections of one version of an article to the next one.
  ///
  /// Each is looked for by its words. Where they stand in the new text, the statement there becomes what the person made
  /// of it; where they do not, the correction is marked as a conflict and waits for a person.
  func carry(from articleID: Int64, to newID: Int64) throws {
    let corrected = try self.corrected(of: articleID)
    if corrected.isEmpty { return }
    guard let oldText = try text(of: articleID), let newText = try text(of: newID) else { return }
    let journal = Journal(database)
    for (id, snapshot) in corrected {
      let anchor = StatementAnchor(snapshot, in: oldText)
      guard let moved = anchor.moved(snapshot, to: newText) else {
        // What was rejected and is gone needs nobody's look.
        if snapshot.review == .rejected { continue }
        try journal.write(.carry, .conflict, of: id, from: snapshot, to: nil, by: Self.program)
        continue
      }
      if let twin = try statements(of: newID).first(where: { $0.contentSpans.covers(moved.contentSpans) }) {
        let before = try StatementSnapshot.read(twin.id, in: database)
        try moved.write(to: twin.id, in: database)
        try journal.write(.carry, of: twin.id, from: before, to: moved, by: Self.program)
      } else if moved.review != .rejected {
        let added = try moved.insert(into: newID, in: database)
        try journal.write(.carry, of: added, from: nil, to: moved, by: Self.program)
      }
    }
  }

  /// Makes room for a new reading of an article, and gives what of it the record should take.
  ///
  /// What nobody corrected is deleted. What somebody did stays, and what the reading has at the same words is left out;
  /// where it says something else than before, that is put down as a conflict.
  func reconciled(_ draft: Draft, with articleID: Int64) throws -> [StatementDraft] {
    let corrected = try self.corrected(of: articleID)
    try Originals.replace(inArticle: articleID, openOnly: true, in: database)
    try database.execute(
      sql: "DELETE FROM statement WHERE article_id = ? AND review = 'open'",
      arguments: [articleID]
    )
    let journal = Journal(database)
    return try draft.statements.filter { statement in
      let spans = [ScalarSpan](json: statement.contentSpans)
      guard let (id, snapshot) = corrected.first(where: { $0.1.contentSpans.covers(spans) }) else {
        return true
      }
      let differs = snapshot.review != .rejected && statement.says(otherThan: snapshot, in: draft)
      let isNews = try differs && readBefore(id).map { statement.says(otherThan: $0, in: draft) } ?? true
      if isNews {
        var found = snapshot
        found.take(statement, in: draft)
        try journal.write(.reading, .conflict, of: id, from: snapshot, to: found, by: Self.program)
      }
      return false
    }
  }

  /// What a reader had found before people corrected it.
  private func readBefore(_ id: Int64) throws -> StatementSnapshot? {
    let before = try String.fetchOne(
      database,
      sql: "SELECT before FROM correction WHERE statement_id = ? AND before IS NOT NULL ORDER BY id LIMIT 1",
      arguments: [id]
    )
    return before.flatMap { JSONText.decode(StatementSnapshot.self, from: $0) }
  }

  private func corrected(of articleID: Int64) throws -> [(Int64, StatementSnapshot)] {
    let ids = try Int64.fetchAll(
      database,
      sql: "SELECT id FROM statement WHERE article_id = ? AND review <> 'open' ORDER BY id",
      arguments: [articleID]
    )
    return try ids.compactMap { id in try StatementSnapshot.read(id, in: database).map { (id, $0) } }
  }

  private func statements(of articleID: Int64) throws -> [(id: Int64, contentSpans: [ScalarSpan])] {
    try Row.fetchAll(
      database,
      sql: "SELECT id, content_spans FROM statement WHERE article_id = ? ORDER BY id",
      arguments: [articleID]
    ).map { ($0["id"], [ScalarSpan](json: $0["content_spans"])) }
  }

  private func text(of articleID: Int64) throws -> AnchoredText? {
    try String.fetchOne(database, sql: "SELECT text FROM article WHERE id = ?", arguments: [articleID])
      .map(AnchoredText.init)
  }
}

extension [ScalarSpan] {
  /// Whether at least half of the shorter one of the two lies in the other: they are the same statement's content.
  func covers(_ other: [ScalarSpan]) -> Bool {
    var shared = 0
    for one in self {
      for two in other {
        shared += Swift.max(0, Swift.min(one.end, two.end) - Swift.max(one.begin, two.begin))
      }
    }
    let lengths = [self, other].map { $0.reduce(0) { $0 + $1.end - $1.begin } }
    return shared > 0 && 2 * shared >= Swift.min(lengths[0], lengths[1])
  }
}

extension StatementDraft {
  /// Whether a reading has other words, another speaker or another act than `snapshot`.
  fileprivate func says(otherThan snapshot: StatementSnapshot, in draft: Draft) -> Bool {
    var found = snapshot
    found.take(self, in: draft)
    return found != snapshot
  }
}

extension StatementSnapshot {
  /// Takes over what a reading says, as far as it can differ from one to another.
  fileprivate mutating func take(_ statement: StatementDraft, in draft: Draft) {
    sourceSpans = [ScalarSpan](json: statement.sourceSpans)
    cueSpans = [ScalarSpan](json: statement.cueSpans)
    contentSpans = [ScalarSpan](json: statement.contentSpans)
    source = statement.source
    cue = statement.cue
    content = statement.content
    kind = statement.kind
    act = statement.act
    polarity = statement.polarity
    let names = statement.speakers.map { draft.appearances[$0.actor].name }
    // The record may know the same actor by a fuller name; only a speaker that it does not know by this one is another.
    let known = Set(speakers.map(\.name))
    if !names.allSatisfy({ name in known.contains { $0.hasSuffix(name) || name.hasSuffix($0) } })
      || names.isEmpty != speakers.isEmpty
    {
      speakers = statement.speakers.map {
        Speaker(
          actorID: 0,
          name: draft.appearances[$0.actor].name,
          certainty: $0.certainty,
          mention: $0.mention
        )
      }
    }
  }
}
