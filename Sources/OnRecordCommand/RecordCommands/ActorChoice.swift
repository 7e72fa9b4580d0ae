import ArgumentParser
import Record

/// Finds which actors of the record a user means.
struct ActorChoice {
  /// How many candidates are told.
  private static let most = 20

  let record: Record
  let console: Console

  /// All who may be meant by a name, or the one of a number; nobody where there is none, which is said.
  ///
  /// Of several those count who are called exactly so, if there are any.
  func all(called name: String) async throws -> [ActorReference] {
    let found = try await candidates(for: name)
    if found.isEmpty { console.report("no actor is called “\(name)”; look with `onrecord actors`") }
    if found.count > 1 {
      console.report("“\(name)” may be any of \(Self.list(found)); all are taken. Give a number to take one")
    }
    return found
  }

  /// The one who is meant; says so and ends where that is nobody, or several.
  func one(called name: String) async throws -> ActorReference {
    let found = try await candidates(for: name)
    if let only = found.first, found.count == 1 { return only }
    console.report(
      found.isEmpty
        ? "no actor is called “\(name)”; look with `onrecord actors`"
        : "“\(name)” may be any of \(Self.list(found)); give a number"
    )
    throw ExitCode.someInputsFailed
  }

  private func candidates(for name: String) async throws -> [ActorReference] {
    let number = name.hasPrefix("#") ? String(name.dropFirst()) : name
    let found = try await console.attempt { () async throws(RecordError) in
      try await record.actors(named: number, limit: Self.most)
    }
    let exact = found.filter { $0.name.lowercased() == name.lowercased() }
    if exact.isEmpty, let only = found.first, found.count == 1, Int64(number) == nil {
      try await tellOthers(called: name, besides: only)
    }
    return exact.isEmpty ? found : exact
  }

  /// Says who else may be meant where only one is called so by the articles: "Ruiz" is what they call Ana Ruiz, but Carl
  /// Ruiz has the name too.
  private func tellOthers(called name: String, besides only: ActorReference) async throws {
    var query = ActorQuery(name: name)
    query.limit = Self.most
    let others = try await console.attempt { [query] () async throws(RecordError) in
      try await record.actors(query)
    }
    .rows.filter { $0.id != only.id }.map { ActorReference($0) }
    if others.isEmpty { return }
    console.report(
      "“\(name)” is taken as \(Self.list([only])); others with such a name: \(Self.list(others))"
    )
  }

  private static func list(_ actors: [ActorReference]) -> String {
    actors.map { "\($0.name) (\($0.id), \($0.kind.rawValue))" }.joined(separator: ", ")
  }
}

extension ActorReference {
  /// What one shows of an actor in passing.
  fileprivate init(_ actor: RecordedActor) {
    self = ActorReference(id: actor.id, name: actor.name, kind: actor.kind)
  }
}
