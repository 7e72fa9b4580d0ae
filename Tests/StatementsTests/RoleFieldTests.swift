import Foundation
import Testing

@testable import Language
@testable import Statements

@Suite struct RoleFieldTests {
  /// Every labelling of four words, by brute force.
  private func labellings(_ link: Link, _ analysis: Analysis) -> [(roles: [Role], score: Float)] {
    var all: [[Role]] = [[]]
    for _ in link.words { all = all.flatMap { roles in Role.allCases.map { roles + [$0] } } }
    let cue = link.cue - link.words.lowerBound
    return all.compactMap { roles in
      guard roles.indices.allSatisfy({ (roles[$0] == .beginCue) == ($0 == cue) }), !roles[0].isInside else {
        return nil
      }
      var score: Float = 0
      for (place, role) in roles.enumerated() {
        score += link.score(of: role, at: link.words.lowerBound + place)
        if place > 0 { score += analysis.transition(from: roles[place - 1], to: role) }
      }
      return score < -1000 ? nil : (roles, score)
    }
  }

  @Test func theBestLabellingIsTheBestOfAll() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<30 {
      let words = (0..<4).map {
        Word(span: .init($0 * 2, $0 * 2 + 1), shape: .lower, quotation: .outside, opensParagraph: $0 == 0)
      }
      let scores = (0..<4 * Role.allCases.count).map { _ in Float.random(in: -3...3, using: &random) }
      let link = Link(cue: Int.random(in: 0..<4, using: &random), words: 0..<4, scores: scores)
      let transitions = Scene.transitions.map { $0 < 0 ? $0 : Float.random(in: -2...2, using: &random) }
      let analysis = Analysis(words: words, cueScores: [0, 0, 0, 0], links: [link], transitions: transitions)
      let all = labellings(link, analysis)
      let allowed = all.filter { labelling in
        labelling.roles.filter { $0 == .beginSource }.count <= 1 && labelling.roles.contains(.beginContent)
      }
      let best = try #require(allowed.max { $0.score < $1.score })
      let partition = all.reduce(0) { $0 + exp(Double($1.score)) }

      let found = try #require(RoleField(link, of: analysis, beside: Claims(wordCount: 4)).bestLabelling())
      #expect(found.roles == best.roles)
      #expect(abs(Double(found.logProbability) - (Double(best.score) - log(partition))) < 1e-3)
      for place in 0..<4 {
        let same = all.filter { $0.roles[place].part == best.roles[place].part }
        let share = same.reduce(0) { $0 + exp(Double($1.score)) } / partition
        #expect(abs(Double(found.certainties[place]) - share) < 1e-3)
      }
    }
  }
}
