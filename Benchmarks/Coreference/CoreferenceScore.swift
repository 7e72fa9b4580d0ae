/// Precision and recall as fractions that can be added up over documents.
struct Ratio {
  var precisionHits = 0.0
  var precisionCount = 0.0
  var recallHits = 0.0
  var recallCount = 0.0

  var precision: Double { precisionCount > 0 ? precisionHits / precisionCount : 0 }
  var recall: Double { recallCount > 0 ? recallHits / recallCount : 0 }
  /// The harmonic mean of both.
  var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

  static func += (left: inout Ratio, right: Ratio) {
    left.precisionHits += right.precisionHits
    left.precisionCount += right.precisionCount
    left.recallHits += right.recallHits
    left.recallCount += right.recallCount
  }
}

/// How well clusters of mentions agree with those of gold: the three measures whose mean is the CoNLL score
/// (Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted Mentions: A Reference Implementation").
struct CoreferenceScore {
  /// Links (Vilain et al. 1995).
  var muc = Ratio()
  /// Mentions (Bagga and Baldwin 1998).
  var bCubed = Ratio()
  /// Clusters, each matched with one at most (Luo 2005), by the similarity φ₄.
  var ceafe = Ratio()

  /// The mean F1 of the three.
  var conll: Double { (muc.f1 + bCubed.f1 + ceafe.f1) / 3 }

  /// No document yet.
  init() {}

  /// Scores one document's clusters; a mention stands in at most one on either side.
  init<Mention: Hashable>(found: [Set<Mention>], gold: [Set<Mention>]) {
    let goldOf = Self.places(gold)
    let foundOf = Self.places(found)
    (muc.recallHits, muc.recallCount) = Self.links(of: gold, in: foundOf)
    (muc.precisionHits, muc.precisionCount) = Self.links(of: found, in: goldOf)
    (bCubed.recallHits, bCubed.recallCount) = Self.shares(of: gold, found, foundOf)
    (bCubed.precisionHits, bCubed.precisionCount) = Self.shares(of: found, gold, goldOf)
    let similarities = found.map { one in
      gold.map { 2 * Double(one.intersection($0).count) / Double(one.count + $0.count) }
    }
    let best = Assignment.greatestSum(similarities)
    ceafe = Ratio(
      precisionHits: best,
      precisionCount: Double(found.count),
      recallHits: best,
      recallCount: Double(gold.count)
    )
  }

  static func += (left: inout CoreferenceScore, right: CoreferenceScore) {
    left.muc += right.muc
    left.bCubed += right.bCubed
    left.ceafe += right.ceafe
  }

  private static func places<Mention: Hashable>(_ clusters: [Set<Mention>]) -> [Mention: Int] {
    Dictionary(
      clusters.enumerated().flatMap { number, cluster in cluster.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// How many of the links that the clusters need the other side has.
  private static func links<Mention: Hashable>(
    of clusters: [Set<Mention>],
    in other: [Mention: Int]
  ) -> (Double, Double) {
    clusters.reduce((0, 0)) { sums, cluster in
      let parts = Set(cluster.compactMap { other[$0] }).count + cluster.count { other[$0] == nil }
      return (sums.0 + Double(cluster.count - parts), sums.1 + Double(cluster.count - 1))
    }
  }

  /// Over all mentions, the share of the mention's cluster that the other side's has too.
  private static func shares<Mention: Hashable>(
    of clusters: [Set<Mention>],
    _ others: [Set<Mention>],
    _ other: [Mention: Int]
  ) -> (Double, Double) {
    var sum = 0.0
    var count = 0.0
    for cluster in clusters {
      count += Double(cluster.count)
      for mention in cluster {
        guard let number = other[mention] else { continue }
        sum += Double(cluster.intersection(others[number]).count) / Double(cluster.count)
      }
    }
    return (sum, count)
  }
}
