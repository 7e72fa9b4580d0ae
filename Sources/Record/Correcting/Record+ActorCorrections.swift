import Actors
import GRDB

extension Record {
  /// Says that two actors are one: all that `other` appears in and says becomes that of `id`, whose name stays.
  ///
  /// The names of both stay known, so that later articles find the one by each; so does who `other` is not.
  public func merge(_ other: Int64, into id: Int64, by person: String) async throws(RecordError) {
    let path = path
    guard other != id else {
      throw RecordError(.senseless("An actor cannot be merged into itself."), path: path)
    }
    try await writing { database in
      var kept = Self.outline(try Self.snapshot(id, in: database, path: path))
      var gone = try Self.snapshot(other, in: database, path: path)
      kept.pairs = try PairSnapshot.read(of: id, in: database)
      gone.pairs = try PairSnapshot.read(of: other, in: database)
      try gone.give(to: id, from: other, in: database)
      // Whoever the one that goes may be, or is not, the one that stays may be, or is not.
      for pair in gone.pairs ?? [] { try pair.give(to: id, in: database) }
      // Who chose to merge chose the name.
      try database.execute(sql: "UPDATE actor SET is_name_fixed = 1 WHERE id = ?", arguments: [id])
      try Self.keep(wikidata: gone.wikidata, of: id, in: database)
      var register = ActorRegister(database)
      try register.rebuild(id)
      try register.know(id, as: gone.name)
      try database.execute(sql: "DELETE FROM actor WHERE id = ?", arguments: [other])
      try Journal(database).write(
        Journal.Entry(
          person: person,
          action: .merge,
          actorID: id,
          before: JSONText.encode([kept, gone]),
          after: JSONText.encode([try Self.snapshot(id, in: database, path: path)].map(Self.outline))
        )
      )
    }
  }

  /// Says that some articles mean another actor than the others do: a new one, which gets what stands in them.
  ///
  /// - Parameters:
  ///   - id: The actor that was two.
  ///   - articles: The articles that mean the other one.
  ///   - name: What to call the new one; nil for what the articles call it.
  ///   - person: Who says so.
  /// - Returns: The number of the new actor.
  /// - Throws: ``RecordError`` where there is no such actor, or it appears in none of the articles.
  @discardableResult
  public func split(
    _ id: Int64,
    articles: Set<Int64>,
    name: String? = nil,
    by person: String
  ) async throws(RecordError) -> Int64 {
    let path = path
    return try await writing { database in
      guard let part = try ActorSnapshot.read(id, articles: articles, in: database) else {
        throw RecordError(.unknown("actor \(id)"), path: path)
      }
      guard !part.appearances.isEmpty || !part.statements.isEmpty else {
        throw RecordError(.senseless("\(part.name) appears in none of these articles."), path: path)
      }
      try database.execute(
        sql: "INSERT INTO actor (name, kind, is_name_fixed) VALUES (?, ?, ?)",
        arguments: [name ?? part.name, part.kind, name != nil]
      )
      let newID = database.lastInsertedRowID
      try part.give(to: newID, from: id, in: database)
      var register = ActorRegister(database)
      try register.rebuild(newID)
      try register.rebuild(id)
      try Self.separate(id, newID, in: database)
      var after = part
      after.id = newID
      after.name = name ?? part.name
      try Journal(database).write(
        Journal.Entry(
          person: person,
          action: .split,
          actorID: newID,
          before: JSONText.encode([part]),
          after: JSONText.encode([after])
        )
      )
      return newID
    }
  }

  /// Says that two actors are not one, so that nobody is asked about them again.
  public func separate(_ first: Int64, _ second: Int64, by person: String) async throws(RecordError) {
    let path = path
    guard first != second else {
      throw RecordError(.senseless("An actor cannot be another than itself."), path: path)
    }
    try await writing { database in
      let one = try Self.snapshot(first, in: database, path: path)
      let other = try Self.snapshot(second, in: database, path: path)
      try Self.separate(first, second, in: database)
      let both = JSONText.encode([one, other].map(Self.outline))
      try Journal(database).write(
        Journal.Entry(person: person, action: .separate, actorID: first, before: both, after: both)
      )
    }
  }

  /// Says what to call an actor.
  public func rename(_ id: Int64, to name: String, by person: String) async throws(RecordError) {
    let path = path
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty, name.count <= 200 else {
      throw RecordError(.senseless("An actor has a name of at most 200 letters."), path: path)
    }
    try await change(id, .rename, by: person) { actor in
      actor.name = name
      actor.isNameFixed = true
    }
  }

  /// Says which item of Wikidata an actor is, such as Q22686; nil for none.
  public func link(_ id: Int64, toWikidata item: String?, by person: String) async throws(RecordError) {
    if let item,
      item.first != "Q" || item.count > 20 || !item.dropFirst().allSatisfy(\.isNumber) || item.count < 2
    {
      throw RecordError(.senseless("“\(item)” is no item of Wikidata; they look like Q22686."), path: path)
    }
    try await change(id, .link, by: person) { $0.wikidata = item }
  }

  private func change(
    _ id: Int64,
    _ action: RecordedCorrection.Action,
    by person: String,
    _ change: @escaping @Sendable (inout ActorSnapshot) -> Void
  ) async throws(RecordError) {
    let path = path
    try await writing { database in
      let before = Self.outline(try Self.snapshot(id, in: database, path: path))
      var after = before
      change(&after)
      try after.restore(in: database)
      if action == .rename {
        var register = ActorRegister(database)
        try register.know(id, as: after.name)
      }
      try Journal(database).write(
        Journal.Entry(
          person: person,
          action: action,
          actorID: id,
          before: JSONText.encode([before]),
          after: JSONText.encode([after])
        )
      )
    }
  }

  private static func snapshot(_ id: Int64, in database: Database, path: String) throws -> ActorSnapshot {
    guard let snapshot = try ActorSnapshot.read(id, in: database) else {
      throw RecordError(.unknown("actor \(id)"), path: path)
    }
    return snapshot
  }

  /// The actor without all that it says, which only a merge or split needs to be taken back.
  private static func outline(_ snapshot: ActorSnapshot) -> ActorSnapshot {
    var outline = snapshot
    outline.appearances = []
    outline.statements = []
    return outline
  }

  /// Why two actors are a pair that only a person ever compared.
  static let saidSo = "a person said so"

  private static func separate(_ one: Int64, _ other: Int64, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO actor_pair (first_id, second_id, certainty, reason, verdict) VALUES (?, ?, 0, ?, 'different')
        ON CONFLICT DO UPDATE SET verdict = 'different'
        """,
      arguments: [min(one, other), max(one, other), saidSo]
    )
  }

  private static func keep(wikidata: String?, of id: Int64, in database: Database) throws {
    guard let wikidata else { return }
    try database.execute(
      sql: "UPDATE actor SET wikidata = ? WHERE id = ? AND wikidata IS NULL",
      arguments: [wikidata, id]
    )
  }
}
