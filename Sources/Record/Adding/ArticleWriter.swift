import Foundation
import GRDB
import Meaning
import Stories

/// Writes drafts into the tables, within one transaction.
struct ArticleWriter {
  let database: Database
  /// Whether what the record has already is read anew.
  let readsAgain: Bool
  private let moment: String
  private var actors: ActorRegister
  private var outlets: [String: Int64] = [:]

  init(_ database: Database, known: KnownActors, readsAgain: Bool) {
    self.database = database
    self.readsAgain = readsAgain
    moment = Moment.now
    actors = ActorRegister(database, known: known)
  }

  /// The actors that were looked at, for the next transaction; asked once all is written.
  func knownActors() throws -> KnownActors { try actors.known.kept(from: database) }

  /// Writes one draft, unless the record has it.
  mutating func add(_ draft: Draft) throws -> Addition {
    let earlier = try EarlierVersion.find(for: draft, in: database)
    switch earlier {
    case .same(let id):
      guard readsAgain else { return .unchanged(id) }
      try readAgain(draft, articleID: id)
      return .readAgain(id)
    case .changed(let version):
      try retire(version.articleID)
      let id = try insert(draft, key: version.key, version: version.number + 1, storyID: version.storyID)
      try Reconciliation(database).carry(from: version.articleID, to: id)
      return .newVersion(id)
    case .none(let key):
      return .added(
        try insert(draft, key: key, version: 1, storyID: try StoryRows(database).storyID(of: draft.sketch))
      )
    }
  }

  /// Fills the columns of a row of `article` and all that hangs on it.
  private mutating func insert(_ draft: Draft, key: String, version: Int, storyID: Int64) throws -> Int64 {
    let article = draft.article
    let outletID = try article.outlet.map { try self.outletID($0) }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO article (story_id, outlet_id, key, version, name, title, published, author, address, language,
          added, reader, blocks, times, sketch, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(arguments: [
      storyID, outletID, key, version, article.id, article.title, article.published, article.author,
      article.address, article.language, moment, draft.reader, draft.blocks, draft.times,
      Data(draft.sketch.bytes), article.text,
    ])
    let articleID = database.lastInsertedRowID
    let hash = try database.cachedStatement(sql: "INSERT INTO story_hash (hash, article_id) VALUES (?, ?)")
    for value in draft.sketch.hashes { try hash.execute(arguments: [value, articleID]) }
    try fill(draft, articleID: articleID, storyID: storyID, outletID: outletID)
    return articleID
  }

  /// Writes who appears in an article and what is said there.
  /// `fixed` has, by name, which actors people said that they are.
  private mutating func fill(
    _ draft: Draft,
    articleID: Int64,
    storyID: Int64,
    outletID: Int64?,
    fixed: [String: Int64] = [:]
  ) throws {
    let appearance = try database.cachedStatement(
      sql: """
        INSERT INTO appearance (article_id, ordinal, actor_id, is_fixed, name, details) VALUES (?, ?, ?, ?, ?, ?)
        """
    )
    var actorIDs: [Int64] = []
    for (ordinal, draft) in draft.appearances.enumerated() {
      let fixedID = fixed[draft.name]
      let actorID = try fixedID ?? actors.actorID(of: draft.card)
      if let fixedID { try actors.extend(fixedID, by: draft.card) }
      actorIDs.append(actorID)
      try appearance.execute(arguments: [
        articleID, ordinal, actorID, fixedID != nil, draft.name, draft.details,
      ])
    }
    let originals = try Originals(storyID: storyID, besides: articleID, in: database)
    let writer = StatementWriter(database, articleID: articleID, outletID: outletID)
    for statement in draft.statements {
      try writer.insert(statement, originalID: originals.original(of: statement), actorIDs: actorIDs)
    }
  }

  /// Puts what a reader found now in the place of what one had found before, but for what people corrected.
  private mutating func readAgain(_ draft: Draft, articleID: Int64) throws {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT story_id, outlet_id FROM article WHERE id = ?",
      arguments: [articleID]
    )
    guard let row else { return }
    try database.execute(
      sql: "UPDATE article SET reader = ?, blocks = ?, times = ? WHERE id = ?",
      arguments: [draft.reader, draft.blocks, draft.times, articleID]
    )
    var draft = draft
    draft.statements = try Reconciliation(database).reconciled(draft, with: articleID)
    let earlier = try EarlierAppearances(of: articleID, in: database)
    try database.execute(sql: "DELETE FROM appearance WHERE article_id = ?", arguments: [articleID])
    for appearance in earlier.all { try actors.forget(appearance.card, of: appearance.actorID) }
    try fill(
      draft,
      articleID: articleID,
      storyID: row["story_id"],
      outletID: row["outlet_id"],
      fixed: earlier.fixed
    )
    for appearance in earlier.all { try actors.dropIfUnused(appearance.actorID) }
  }

  /// Takes the statements of a version that is no longer the latest out of what is asked for.
  private func retire(_ articleID: Int64) throws {
    try Originals.replace(inArticle: articleID, in: database)
    try database.execute(sql: "UPDATE article SET is_latest = 0 WHERE id = ?", arguments: [articleID])
    try database.execute(
      sql: "UPDATE statement SET is_current = 0 WHERE article_id = ?",
      arguments: [articleID]
    )
  }

  private mutating func outletID(_ name: String) throws -> Int64 {
    if let id = outlets[name] { return id }
    let id: Int64
    if let known = try Int64.fetchOne(
      database,
      sql: "SELECT id FROM outlet WHERE name = ?",
      arguments: [name]
    ) {
      id = known
    } else {
      try database.execute(sql: "INSERT INTO outlet (name) VALUES (?)", arguments: [name])
      id = database.lastInsertedRowID
    }
    outlets[name] = id
    return id
  }
}
