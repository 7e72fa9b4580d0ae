import Testing

@testable import Benchmarks

/// The measures of coreference, against cases worked by hand.
@Suite struct CoreferenceScoreTests {
  private func percent(_ value: Double) -> Double { (value * 10_000).rounded() / 100 }

  @Test("what equals gold scores full marks")
  func perfect() {
    let clusters: [Set<String>] = [["a", "b", "c"], ["d", "e"]]
    let score = CoreferenceScore(found: clusters, gold: clusters)
    #expect(score.muc.f1 == 1 && score.bCubed.f1 == 1 && score.ceafe.f1 == 1 && score.conll == 1)
  }

  @Test("a cluster cut in two misses a link, shares of mentions, and half of a match")
  func cutInTwo() {
    // Gold {a b c d}; found {a b} {c d}.
    let score = CoreferenceScore(found: [["a", "b"], ["c", "d"]], gold: [["a", "b", "c", "d"]])
    // Links: 3 needed, 2 found, both right.
    #expect(percent(score.muc.recall) == 66.67)
    #expect(score.muc.precision == 1)
    // Mentions: each has half of its gold cluster, and nothing foreign.
    #expect(score.bCubed.recall == 0.5)
    #expect(score.bCubed.precision == 1)
    // Clusters: one of two matches, φ₄ = 2 · 2 / (2 + 4) = 2/3.
    #expect(percent(score.ceafe.recall) == 66.67)
    #expect(percent(score.ceafe.precision) == 33.33)
  }

  @Test("the example of the reference implementation's paper")
  func pradhan() {
    // Key {a b c} {d e f g}; response {a b} {c d} {f g h i}: figures by Pradhan et al. 2014, section 4.
    let score = CoreferenceScore(
      found: [["a", "b"], ["c", "d"], ["f", "g", "h", "i"]],
      gold: [["a", "b", "c"], ["d", "e", "f", "g"]]
    )
    #expect(percent(score.muc.recall) == 40)
    #expect(percent(score.muc.precision) == 40)
    // Recall: a, b 2/3 each, c 1/3, d 1/4, f, g 2/4 each, e 0: 2.9167 of 7.
    #expect(percent(score.bCubed.recall) == 41.67)
    // Precision: a, b 1 each, c, d 1/2 each, f, g 2/4 each: 4 of 8.
    #expect(score.bCubed.precision == 0.5)
    // {a b} with {a b c}: 4/5; {f g h i} with {d e f g}: 4/8.
    #expect(percent(score.ceafe.recall) == 65)
    #expect(percent(score.ceafe.precision) == 43.33)
  }

  @Test("nothing found, nothing right")
  func nothing() {
    let score = CoreferenceScore(found: [], gold: [["a", "b"]])
    #expect(score.conll == 0)
  }

  @Test("the best matching is not the greedy one")
  func matching() {
    // Greedy takes 9 and is left with 0; the best takes 8 and 7.
    #expect(Assignment.greatestSum([[9, 8], [7, 0]]) == 15)
    #expect(Assignment.greatestSum([[9, 8, 1]]) == 9)
    #expect(Assignment.greatestSum([[1], [5], [3]]) == 5)
    #expect(Assignment.greatestSum([]) == 0)
  }
}
