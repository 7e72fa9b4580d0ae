import Language

/// Writes gathered mentions as the cast of an article.
struct CastWriter {
  private let gathering: Gathering
  private let portrait: Portrait

  init(_ gathering: Gathering, published: String?, gazetteer: Gazetteer) {
    self.gathering = gathering
    portrait = Portrait(
      profiles: gathering.profiles,
      passage: gathering.passage,
      roles: RoleReader(passage: gathering.passage, date: published),
      gazetteer: gazetteer,
      appositions: Set(gathering.resolution.appositions.map(\.description)),
      namedInside: gathering.resolution.namedInside
    )
  }

  /// The actors with a name or a statement, and the speakers of each attribution.
  func cast() -> Cast {
    let resolution = gathering.resolution
    let speaking = Set(gathering.list.sources.joined().compactMap { resolution.clusterOf[$0] })
    let shown = resolution.clusters.indices.filter { isShown($0, speaks: speaking.contains($0)) }
    let first = Dictionary(
      uniqueKeysWithValues: shown.map { ($0, resolution.clusters[$0].mentions.min() ?? 0) }
    )
    let order = shown.sorted { first[$0, default: 0] < first[$1, default: 0] }
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let byHead = Dictionary(
      gathering.profiles.enumerated().map { ($1.mention.head, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let actors = order.map { number in
      portrait.actor(resolution.clusters[number], speaks: speaking.contains(number)) { word in
        guard let mention = byHead[word], let owner = resolution.clusterOf[mention], owner != number,
          resolution.clusters[owner].isNamed
        else { return nil }
        return portrait.name(of: resolution.clusters[owner])
      }
    }
    let speakers = gathering.list.sources.map { source in
      source.compactMap { mention -> Speaker? in
        guard let actor = resolution.clusterOf[mention].flatMap({ place[$0] }) else { return nil }
        let form = gathering.profiles[mention].mention.form
        return Speaker(
          actor: actor,
          form: form,
          certainty: Certainty.calibrated(resolution.certainties[mention], form)
        )
      }
    }
    return Cast(actors: actors, speakers: speakers)
  }

  /// Named people, bodies and places are, and whoever speaks.
  private func isShown(_ number: Int, speaks: Bool) -> Bool {
    let cluster = gathering.resolution.clusters[number]
    return speaks || cluster.isNamed && cluster.kind != .other
  }
}
