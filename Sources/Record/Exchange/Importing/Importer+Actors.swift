import Actors
import GRDB

extension Importer {
  mutating func take(_ actor: ExchangeActor) throws {
    try ImportCheck.check(actor)
    guard actors[actor.actorID] == nil, waiting[actor.actorID] == nil else {
      throw ImportFlaw("there is another actor \(actor.actorID)")
    }
    if keepsNumbers {
      guard try !isThere(actor.actorID, in: "actor") else {
        throw ImportFlaw("there is another actor \(actor.actorID)")
      }
      try insert(actor)
    } else {
      waiting[actor.actorID] = actor
    }
  }

  mutating func take(_ pair: ExchangePair) throws {
    guard pair.actors.count == 2, (0...1).contains(pair.certainty), pair.reason.utf8.count <= 1_000 else {
      throw ImportFlaw("a pair has two actors and a certainty from 0 to 1")
    }
    for id in pair.actors where !knows(id) { throw ImportFlaw("there is no actor \(id) before it") }
    guard let one = try settle(pair.actors[0]), let other = try settle(pair.actors[1]), one != other else {
      return
    }
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO actor_pair (first_id, second_id, certainty, reason, verdict) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [min(one, other), max(one, other), pair.certainty, pair.reason, pair.verdict.rawValue]
    )
  }

  /// Whether the file has had an actor of this number.
  func knows(_ id: Int64) -> Bool { actors[id] != nil || waiting[id] != nil }

  /// The number that an actor of the file has in the record; made or joined with one of the record's where that is not
  /// clear yet. Nil where the file has no such actor.
  mutating func settle(_ id: Int64, hasNoArticle: Bool = false) throws -> Int64? {
    if let known = actors[id] { return known }
    guard let actor = waiting.removeValue(forKey: id) else { return nil }
    let match =
      hasNoArticle ? try sameOutline(as: actor) : try register.sameActor(as: actor.card, besides: made)
    guard let match else { return try insert(actor) }
    actors[id] = match
    joined.insert(id)
    try database.execute(
      sql: "UPDATE actor SET wikidata = ? WHERE id = ? AND wikidata IS NULL",
      arguments: [actor.wikidata, match]
    )
    return match
  }

  /// An actor whom no article shows, as a person made it.
  private func sameOutline(as actor: ExchangeActor) throws -> Int64? {
    try Int64.fetchOne(
      database,
      sql: "SELECT id FROM actor WHERE name = ? AND kind = ? AND is_name_fixed = ? ORDER BY id LIMIT 1",
      arguments: [actor.name, actor.type.rawValue, actor.isNameFixed]
    )
  }

  /// Makes an actor just as the file has it.
  @discardableResult
  private mutating func insert(_ actor: ExchangeActor) throws -> Int64 {
    try database.cachedStatement(
      sql: """
        INSERT INTO actor (id, name, kind, is_name_fixed, body, stands_for, gender, wikidata)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      keepsNumbers ? actor.actorID : nil, actor.name, actor.type.rawValue, actor.isNameFixed, actor.body,
      actor.standsFor, actor.gender?.rawValue, actor.wikidata,
    ])
    let id = database.lastInsertedRowID
    let name = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO actor_name (actor_id, name, articles) VALUES (?, ?, ?)"
    )
    for spelling in actor.names { try name.execute(arguments: [id, spelling.name, spelling.articles]) }
    let role = try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO actor_role (actor_id, title, standing, first, last, articles)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    )
    for held in actor.roles {
      try role.execute(arguments: [
        id, held.title, held.standing.rawValue, held.first, held.last, held.articles,
      ])
    }
    try register.writeKeys(of: actor.card, id)
    actors[actor.actorID] = id
    made.insert(id)
    return id
  }
}
