import Actors
import Foundation
import GRDB

/// Writes JSON Lines: a header, the actors, the articles with their statements, the pairs of actors, the journal.
///
/// Where only some statements are wanted, actors are those that their articles name, and pairs and journal are left out:
/// they tell of what is not there.
struct LinesExport {
  let selection: ExportSelection
  let includesEmbeddings: Bool

  private var database: Database { selection.database }

  func write(to write: (String) throws -> Void) throws {
    func put(_ line: ExchangeLine) throws { try write(JSONText.encode(line) + "\n") }
    try put(.record(ExchangeHeader(format: ExchangeHeader.version)))
    let actors = ExchangeActors(database)
    for id in try actorIDs() { if let actor = try actors.actor(id) { try put(.actor(actor)) } }
    let writer = ExchangeArticleReader(database: database, includesEmbeddings: includesEmbeddings)
    try selection.forEachPart { part in
      if let article = try writer.article(part) { try put(.article(article)) }
    }
    guard selection.query == nil else { return }
    try actors.forEachPair { try put(.pair($0)) }
    try forEachCorrection { try put(.correction($0)) }
  }

  /// The actors to write, in order.
  private func actorIDs() throws -> [Int64] {
    guard selection.query != nil else {
      return try Int64.fetchAll(database, sql: "SELECT id FROM actor ORDER BY id")
    }
    var wanted: Set<Int64> = []
    let appearing = try database.cachedStatement(sql: "SELECT actor_id FROM appearance WHERE article_id = ?")
    let speaking = try database.cachedStatement(
      sql: "SELECT actor_id FROM statement_speaker WHERE statement_id = ?"
    )
    try selection.forEachArticle { article, statements in
      wanted.formUnion(try Int64.fetchAll(appearing, arguments: [article]))
      for statement in statements {
        wanted.formUnion(try Int64.fetchAll(speaking, arguments: [statement]))
      }
    }
    return wanted.sorted()
  }

  private func forEachCorrection(_ take: (ExchangeCorrection) throws -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM correction ORDER BY id")
    while let row = try rows.next() {
      let entry = RecordedCorrection(row)
      let anchor: String? = row["anchor"]
      try take(
        ExchangeCorrection(
          correctionID: entry.id,
          made: entry.made,
          person: entry.person,
          action: entry.action,
          state: entry.state,
          statementID: entry.statementID,
          articleKey: entry.articleKey,
          actorID: entry.actorID,
          before: entry.before.flatMap { JSONText.decode(ExchangeCorrection.Content.self, from: $0) },
          after: entry.after.flatMap { JSONText.decode(ExchangeCorrection.Content.self, from: $0) },
          anchor: anchor.flatMap { JSONText.decode(StatementAnchor.self, from: $0) },
          undoes: entry.undoes
        )
      )
    }
  }
}

/// Reads actors and pairs of them for an export.
struct ExchangeActors {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func actor(_ id: Int64) throws -> ExchangeActor? {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM actor WHERE id = ?"),
      arguments: [id]
    )
    guard let row else { return nil }
    let names = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT name, articles FROM actor_name WHERE actor_id = ? ORDER BY articles DESC, name"
      ),
      arguments: [id]
    )
    let roles = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT * FROM actor_role WHERE actor_id = ? ORDER BY first, title, standing"
      ),
      arguments: [id]
    )
    return ExchangeActor(
      actorID: id,
      name: row["name"],
      type: Actor.Kind(rawValue: row["kind"]) ?? .other,
      isNameFixed: row["is_name_fixed"],
      body: row["body"],
      standsFor: row["stands_for"],
      gender: (row["gender"] as String?).flatMap(ActorCard.Gender.init),
      wikidata: row["wikidata"],
      names: names.map { ExchangeActor.Name(name: $0["name"], articles: $0["articles"]) },
      roles: roles.map {
        ExchangeActor.Role(
          title: $0["title"],
          standing: HeldRole.Standing(rawValue: $0["standing"]) ?? .current,
          first: $0["first"],
          last: $0["last"],
          articles: $0["articles"]
        )
      }
    )
  }

  func forEachPair(_ take: (ExchangePair) throws -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM actor_pair ORDER BY first_id, second_id")
    while let row = try rows.next() {
      try take(
        ExchangePair(
          actors: [row["first_id"], row["second_id"]],
          certainty: row["certainty"],
          reason: row["reason"],
          verdict: ExchangePair.Verdict(rawValue: row["verdict"]) ?? .open
        )
      )
    }
  }
}
