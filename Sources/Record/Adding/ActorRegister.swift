import Actors
import GRDB

/// The actors of the record, as they are found and made while articles come in.
struct ActorRegister {
  /// No actor is compared with more than these.
  private static let mostCandidates = 50

  let database: Database
  private let judge = IdentityJudge()
  /// Actors that were looked at.
  private(set) var known: KnownActors

  /// A register for one transaction on `database`, which need not read again what is `known`.
  init(_ database: Database, known: KnownActors = KnownActors()) {
    self.database = database
    self.known = known
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
      try extend(best.id, by: profile)
      return best.id
    }
    let id = try insert(profile)
    for doubt in doubts {
      try pair(id, doubt.id, certainty: doubt.certainty, reason: doubt.reason.rawValue)
    }
    return id
  }

  /// The actor of the record that `card` is of without doubt, but none of `others`; nil where there is none.
  mutating func sameActor(as card: ActorCard, besides others: Set<Int64>) throws -> Int64? {
    let profile = judge.profile(of: card)
    var best: (id: Int64, certainty: Double)?
    for id in try candidates(for: profile) where !others.contains(id) {
      guard let candidate = try self.profile(of: id) else { continue }
      if case .same(let certainty) = judge.verdict(of: profile, candidate), certainty > best?.certainty ?? 0 {
        best = (id, certainty)
      }
    }
    return best?.id
  }

  /// Makes an actor of `card` alone.
  mutating func insert(_ card: ActorCard) throws -> Int64 { try insert(judge.profile(of: card)) }

  private mutating func insert(_ profile: IdentityProfile) throws -> Int64 {
    let card = profile.card
    let row = try database.cachedStatement(
      sql: "INSERT INTO actor (name, kind, body, stands_for, gender) VALUES (?, ?, ?, ?, ?)"
    )
    try row.execute(arguments: [
      card.name, card.kind.rawValue, card.body, card.standsFor, card.gender?.rawValue,
    ])
    let id = database.lastInsertedRowID
    try ActorRows(database).write(card, of: id)
    try writeKeys(of: profile, id)
    return id
  }

  /// Reckons an actor anew from all articles in which it appears, after appearances were given to another.
  mutating func rebuild(_ id: Int64) throws {
    known[id] = nil
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
    known[id] = nil
    try database.execute(
      sql: "INSERT OR IGNORE INTO actor_name (actor_id, name, articles) VALUES (?, ?, 0)",
      arguments: [id, name]
    )
    if let profile = try profile(of: id) { try writeKeys(of: profile, id) }
  }

  /// Takes back what ``actorID(of:)`` or ``extend(_:by:)`` noted of one article.
  mutating func forget(_ card: ActorCard, of id: Int64) throws {
    known[id] = nil
    try ActorRows(database).erase(card, of: id)
  }

  /// Takes an actor away that appears nowhere, speaks nowhere and was not named by a person.
  mutating func dropIfUnused(_ id: Int64) throws {
    let rows = ActorRows(database)
    guard try rows.actor(id)?.isNameFixed == false, try !rows.isReferredTo(id) else { return }
    known[id] = nil
    try database.execute(sql: "DELETE FROM actor WHERE id = ?", arguments: [id])
  }

  private func candidates(for profile: IdentityProfile) throws -> [Int64] {
    let keys = profile.keys.sorted()
    if keys.isEmpty { return [] }
    return try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT actor_id FROM actor_key WHERE key IN (SELECT value FROM json_each(?))
          GROUP BY actor_id ORDER BY count(*) DESC, actor_id LIMIT ?
          """
      ),
      arguments: [JSONText.encode(keys), Self.mostCandidates]
    )
  }

  private mutating func profile(of id: Int64) throws -> IdentityProfile? {
    if let profile = known[id] { return profile }
    guard let card = try ActorRows(database).card(of: id) else { return nil }
    let profile = judge.profile(of: card)
    known[id] = profile
    return profile
  }

  /// Adds what one more article says to an actor of the record.
  mutating func extend(_ id: Int64, by card: ActorCard) throws {
    try extend(id, by: judge.profile(of: card))
  }

  private mutating func extend(_ id: Int64, by addition: IdentityProfile) throws {
    guard let earlier = try profile(of: id) else { return }
    let rows = ActorRows(database)
    var merged = earlier.card.merging(addition.card)
    if merged.name != earlier.card.name, try rows.actor(id)?.isNameFixed == true {
      merged.name = earlier.card.name
    }
    try rows.write(addition.card, of: id)
    try rows.update(earlier.card, of: id, to: merged)
    // As the rows have it now, so that it does not matter whether it is still known or read again.
    guard let card = try rows.card(of: id) else { return }
    let profile = judge.profile(of: card, besides: [earlier, addition])
    known[id] = profile
    try writeKeys(of: profile, id)
  }

  /// Lets later articles find an actor by the names on `card`.
  func writeKeys(of card: ActorCard, _ id: Int64) throws { try writeKeys(of: judge.profile(of: card), id) }

  private func writeKeys(of profile: IdentityProfile, _ id: Int64) throws {
    let row = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO actor_key (key, actor_id) VALUES (?, ?)"
    )
    for key in profile.keys.sorted() { try row.execute(arguments: [key, id]) }
  }

  private func pair(_ one: Int64, _ other: Int64, certainty: Double, reason: String) throws {
    let row = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO actor_pair (first_id, second_id, certainty, reason) VALUES (?, ?, ?, ?)"
    )
    try row.execute(arguments: [min(one, other), max(one, other), certainty, reason])
  }
}
