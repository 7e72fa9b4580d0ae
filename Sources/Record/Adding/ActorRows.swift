import Actors
import GRDB

/// The rows that make up an actor.
struct ActorRows {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// What a person may have said of the actor.
  func actor(_ id: Int64) throws -> (name: String, isNameFixed: Bool)? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT name, is_name_fixed FROM actor WHERE id = ?"),
      arguments: [id]
    )
    .map { ($0["name"], $0["is_name_fixed"]) }
  }

  /// All that is known of the actor, as actors are compared by.
  func card(of id: Int64) throws -> ActorCard? {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT name, kind, body, stands_for, gender FROM actor WHERE id = ?"),
      arguments: [id]
    )
    guard let row else { return nil }
    let names = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT name, articles FROM actor_name WHERE actor_id = ? ORDER BY articles DESC, name LIMIT ?"
      ),
      arguments: [id, ActorCard.most.spellings]
    )
    let roles = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT title, standing, first, last FROM actor_role WHERE actor_id = ?
          ORDER BY first IS NULL, first, title LIMIT ?
          """
      ),
      arguments: [id, ActorCard.most.roles]
    )
    return ActorCard(
      name: row["name"],
      kind: Actor.Kind(rawValue: row["kind"]) ?? .other,
      names: names.map { ActorCard.Spelling($0["name"], count: $0["articles"]) },
      roles: roles.map {
        ActorCard.Role(
          title: $0["title"],
          standing: HeldRole.Standing(rawValue: $0["standing"]) ?? .current,
          firstSeen: $0["first"],
          lastSeen: $0["last"]
        )
      },
      body: row["body"],
      standsFor: row["stands_for"],
      gender: (row["gender"] as String?).flatMap(ActorCard.Gender.init)
    )
  }

  /// The cards of all articles in which the actor appears.
  func appearances(of id: Int64) throws -> [ActorCard] {
    try String.fetchAll(
      database,
      sql: "SELECT details FROM appearance WHERE actor_id = ? ORDER BY article_id, ordinal",
      arguments: [id]
    ).compactMap { JSONText.decode(AppearanceDetails.self, from: $0)?.card }
  }

  /// Whether a statement or an appearance still names the actor.
  func isReferredTo(_ id: Int64) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM statement_speaker WHERE actor_id = :id)
          OR EXISTS (SELECT 1 FROM appearance WHERE actor_id = :id)
        """,
      arguments: ["id": id]
    ) ?? false
  }

  /// Counts the names and roles of one more article.
  func write(_ card: ActorCard, of id: Int64) throws {
    let name = try database.cachedStatement(
      sql: """
        INSERT INTO actor_name (actor_id, name, articles) VALUES (?, ?, 1)
        ON CONFLICT DO UPDATE SET articles = articles + 1
        """
    )
    for spelling in card.names { try name.execute(arguments: [id, spelling.text]) }
    let role = try database.cachedStatement(
      sql: """
        INSERT INTO actor_role (actor_id, title, standing, first, last, articles) VALUES (?, ?, ?, ?, ?, 1)
        ON CONFLICT DO UPDATE SET articles = articles + 1,
          first = min(coalesce(first, excluded.first), coalesce(excluded.first, first)),
          last = max(coalesce(last, excluded.last), coalesce(excluded.last, last))
        """
    )
    var seen: Set<String> = []
    for held in card.roles where seen.insert("\(held.standing) \(held.title)").inserted {
      try role.execute(arguments: [
        id, held.title, held.standing.rawValue, held.firstSeen.map(Self.day), held.lastSeen.map(Self.day),
      ])
    }
  }

  /// Counts the names and roles of one article less.
  func erase(_ card: ActorCard, of id: Int64) throws {
    for spelling in card.names {
      try database.execute(
        sql: "UPDATE actor_name SET articles = articles - 1 WHERE actor_id = ? AND name = ?",
        arguments: [id, spelling.text]
      )
    }
    for held in card.roles {
      try database.execute(
        sql:
          "UPDATE actor_role SET articles = articles - 1 WHERE actor_id = ? AND title = ? AND standing = ?",
        arguments: [id, held.title, held.standing.rawValue]
      )
    }
    try database.execute(sql: "DELETE FROM actor_name WHERE actor_id = ? AND articles < 1", arguments: [id])
    try database.execute(sql: "DELETE FROM actor_role WHERE actor_id = ? AND articles < 1", arguments: [id])
  }

  /// Puts `card`, made of `cards`, in the place of what the rows said.
  func replace(_ card: ActorCard, of id: Int64, with cards: [ActorCard]) throws {
    try database.execute(sql: "DELETE FROM actor_name WHERE actor_id = ?", arguments: [id])
    try database.execute(sql: "DELETE FROM actor_role WHERE actor_id = ?", arguments: [id])
    for card in cards { try write(card, of: id) }
    try set(card, of: id)
  }

  /// Writes what `card` says beside names and roles, unless the row says so already, as `earlier` has it.
  func update(_ earlier: ActorCard, of id: Int64, to card: ActorCard) throws {
    let isSame =
      earlier.name == card.name && earlier.kind == card.kind && earlier.body == card.body
      && earlier.standsFor == card.standsFor && earlier.gender == card.gender
    if !isSame { try set(card, of: id) }
  }

  private func set(_ card: ActorCard, of id: Int64) throws {
    let row = try database.cachedStatement(
      sql: "UPDATE actor SET name = ?, kind = ?, body = ?, stands_for = ?, gender = ? WHERE id = ?"
    )
    try row.execute(arguments: [
      card.name, card.kind.rawValue, card.body, card.standsFor, card.gender?.rawValue, id,
    ])
  }

  /// The day of a date that may have a time.
  private static func day(_ date: String) -> String { String(date.prefix(10)) }
}
