import Actors
import GRDB

/// The actors of the record, as they are found and made while articles come in.
struct ActorRegister {
  /// No actor is compared with more than these.
  private static let mostCandidates = 50

  let database: Database
  private let judge = IdentityJudge()
  /// Actors that were looked at in this transaction.
  private var profiles: [Int64: IdentityProfile] = [:]

  init(_ database: Database) {
    self.database = database
  }

  /// The actor that `card` is of: one that the record has if there is no doubt about it, or else a new one; pairs that
  /// may be one are put down for a person to tell.
  mutating func actorID(of card: ActorCard) throws -> Int64 {
    let profile = judge.profile(of: card)
    var best: (id: Int64, certainty: Double)?
    var doubts: [(id: Int64, certainty: Double, reason: IdentityDoubt)] = []
    for id in try candidates(for: profile) {
      guard let candidate = try self.profile(of: id) else { continue }
      switch judge.verdict(of: profile, candidate) {
      case .same(let certainty):
        if certainty > best?.certainty ?? 0 { best = (id, certainty) }
      case .uncertain(let certainty, let reason):
        doubts.append((id, certainty, reason))
      case .different: break
      }
    }
    if let best {
      try extend(best.id, by: card)
      return best.id
    }
    let id = try insert(card)
    for doubt in doubts {
      try pair(id, doubt.id, certainty: doubt.certainty, reason: doubt.reason.rawValue)
    }
    return id
  }

  /// Makes an actor of `card` alone.
  mutating func insert(_ card: ActorCard) throws -> Int64 {
    let row = try database.cachedStatement(
      sql: "INSERT INTO actor (name, kind, body, stands_for, gender) VALUES (?, ?, ?, ?, ?)"
    )
    try row.execute(arguments: [
      card.name, card.kind.rawValue, card.body, card.standsFor, card.gender?.rawValue,
    ])
    let id = database.lastInsertedRowID
    try ActorRows(database).write(card, of: id)
    try writeKeys(of: card, id)
    return id
  }

  /// Reckons an actor anew from all articles in which it appears, after appearances were given to another.
  mutating func rebuild(_ id: Int64) throws {
    profiles[id] = nil
    let rows = ActorRows(database)
    guard let actor = try rows.actor(id) else { return }
    let cards = try rows.appearances(of: id)
    guard var card = cards.dropFirst().reduce(cards.first, { $0?.merging($1) }) else {
      return try dropIfUnused(id)
    }
    if actor.isNameFixed { card.name = actor.name }
    try rows.replace(card, of: id, with: cards)
    try database.execute(sql: "DELETE FROM actor_key WHERE actor_id = ?", arguments: [id])
    try writeKeys(of: card, id)
  }

  /// Lets later articles find an actor by a name that a person gave it.
  mutating func know(_ id: Int64, as name: String) throws {
    profiles[id] = nil
    try database.execute(
      sql: "INSERT OR IGNORE INTO actor_name (actor_id, name, articles) VALUES (?, ?, 0)",
      arguments: [id, name]
    )
    if let card = try ActorRows(database).card(of: id) { try writeKeys(of: card, id) }
  }

  /// Takes back what ``actorID(of:)`` or ``extend(_:by:)`` noted of one article.
  mutating func forget(_ card: ActorCard, of id: Int64) throws {
    profiles[id] = nil
    try ActorRows(database).erase(card, of: id)
  }

  /// Takes an actor away that appears nowhere, speaks nowhere and was not named by a person.
  mutating func dropIfUnused(_ id: Int64) throws {
    let rows = ActorRows(database)
    guard try rows.actor(id)?.isNameFixed == false, try !rows.isReferredTo(id) else { return }
    profiles[id] = nil
    try database.execute(sql: "DELETE FROM actor WHERE id = ?", arguments: [id])
  }

  private func candidates(for profile: IdentityProfile) throws -> [Int64] {
    let keys = profile.keys.sorted()
    if keys.isEmpty { return [] }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT actor_id FROM actor_key WHERE key IN (\(databaseQuestionMarks(count: keys.count)))
        GROUP BY actor_id ORDER BY count(*) DESC, actor_id LIMIT \(Self.mostCandidates)
        """,
      arguments: StatementArguments(keys)
    )
  }

  private mutating func profile(of id: Int64) throws -> IdentityProfile? {
    if let profile = profiles[id] { return profile }
    guard let card = try ActorRows(database).card(of: id) else { return nil }
    let profile = judge.profile(of: card)
    profiles[id] = profile
    return profile
  }

  /// Adds what one more article says to an actor of the record.
  mutating func extend(_ id: Int64, by card: ActorCard) throws {
    guard let known = try profile(of: id)?.card else { return }
    let rows = ActorRows(database)
    let merged = known.merging(card)
    try rows.write(card, of: id)
    let isNameFixed = try rows.actor(id)?.isNameFixed == true
    if merged.name != known.name, !isNameFixed {
      try rows.setName(merged.name, of: id)
    }
    let profile = judge.profile(of: merged)
    profiles[id] = profile
    try writeKeys(of: merged, id)
  }

  private func writeKeys(of card: ActorCard, _ id: Int64) throws {
    let row = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO actor_key (key, actor_id) VALUES (?, ?)"
    )
    for key in judge.keys(of: card).sorted() { try row.execute(arguments: [key, id]) }
  }

  private func pair(_ one: Int64, _ other: Int64, certainty: Double, reason: String) throws {
    let row = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO actor_pair (first_id, second_id, certainty, reason) VALUES (?, ?, ?, ?)"
    )
    try row.execute(arguments: [min(one, other), max(one, other), certainty, reason])
  }
}
