import Foundation
import Testing

@testable import Actors

/// Over the pairs of names that `Benchmarks names` measures.
@Suite struct IdentityPairsTests {
  @Test("whoever is the same by name shares a key, and is itself")
  func pairs() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Benchmarks/Data/name-pairs.tsv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }
    let judge = IdentityJudge()
    var missed: [String] = []
    for line in lines {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count > 3 else { continue }
      let cards = fields[1...2].map {
        ActorCard(name: $0, kind: .person, names: [ActorCard.Spelling($0)])
      }
      let verdict = judge.verdict(of: cards[0], cards[1])
      #expect(verdict == judge.verdict(of: cards[1], cards[0]), "the order must not matter: \(line)")
      if fields[0] == "same", judge.keys(of: cards[0]).isDisjoint(with: judge.keys(of: cards[1])) {
        missed.append(String(line))
      }
      if case .same = verdict, judge.keys(of: cards[0]).isDisjoint(with: judge.keys(of: cards[1])) {
        Issue.record("the same without a common key: \(line)")
      }
      for card in cards where PersonName(card.name)?.isFull == true {
        #expect(judge.verdict(of: card, card) != .different, "everybody is himself: \(card.name)")
      }
    }
    // What even the matcher does not see need not be found.
    #expect(missed.count <= 12, "\(missed)")
  }
}
