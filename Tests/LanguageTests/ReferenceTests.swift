import Articles
import Foundation
import Testing

@testable import Language

/// The Swift program calculates what PyTorch calculates with the same weights.
@Suite struct ReferenceTests {
  let weights: Safetensors
  let reference: Safetensors
  let tokens: Tokens

  init() throws {
    weights = try Safetensors(LanguageModel.bundledWeights())
    reference = try Safetensors(Fixtures.url("reference.safetensors"))
    tokens = Tokens(
      try String(contentsOf: Fixtures.url("passage.txt"), encoding: .utf8),
      try Fixtures.vocabulary()
    )
  }

  private func states(_ precision: LanguageModel.Precision) throws -> [Float] {
    let encoder = try Encoder(weights, pieceCount: Fixtures.vocabulary().count, precision: precision)
    return encoder.states(of: tokens.inputs(of: tokens.words.indices).inputs)
  }

  private func largestDifference(_ left: [Float], _ right: [Float]) -> Float {
    #expect(left.count == right.count)
    return zip(left, right).map { abs($0 - $1) }.max() ?? .infinity
  }

  @Test func floatStatesEqualTheReference() throws {
    let expected = try reference.floats("states", [-1, Encoder.width])
    let difference = largestDifference(try states(.float), expected)
    #expect(difference < 1e-4)
  }

  @Test func int8StatesStayNearTheReference() throws {
    let expected = try reference.floats("states", [-1, Encoder.width])
    let found = try states(.int8)
    #expect(largestDifference(found, expected) < 0.5)
    let error = zip(found, expected).reduce(Float(0)) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let size = expected.reduce(Float(0)) { $0 + $1 * $1 }
    #expect((error / size).squareRoot() < 0.1)
  }

  @Test func scoresEqualTheReference() async throws {
    let model = try LanguageModel(weights: LanguageModel.bundledWeights(), precision: .float)
    let text = try String(contentsOf: Fixtures.url("passage.txt"), encoding: .utf8)
    let analysis = await model.analyse(Article(id: "passage", text: text))
    #expect(largestDifference(analysis.cueScores, try reference.floats("cue", [-1])) < 1e-3)
    let first = Int(try reference.elements("first", .signed32, [1], as: Int32.self)[0])
    let link = try #require(analysis.links.first { $0.cue == first })
    let emissions = try reference.floats("emissions", [-1, Role.allCases.count])
    #expect(largestDifference(link.scores, emissions) < 1e-3)
  }

  @Test func mentionsEqualTheReference() async throws {
    let model = try LanguageModel(weights: LanguageModel.bundledWeights(), precision: .float)
    let text = try String(contentsOf: Fixtures.url("passage.txt"), encoding: .utf8)
    let mentions = await model.analyse(Article(id: "passage", text: text)).mentions
    let heads = try reference.elements("heads", .signed32, [-1], as: Int32.self).map(Int.init)
    let ends = try reference.elements("ends", .signed32, [-1, 2], as: Int32.self).map(Int.init)
    let found = mentions.filter { $0.kinds.reduce(0, +) > 0.5 }
    #expect(found.map(\.head) == heads)
    #expect(
      found.map(\.words) == heads.enumerated().map { $1 - ends[2 * $0]..<$1 + ends[2 * $0 + 1] + 1 }
    )
  }

  @Test func antecedentsEqualTheReference() throws {
    let head = try AntecedentHead(weights)
    let states = try reference.floats("states", [-1, Encoder.width])
    let (_, firsts) = tokens.inputs(of: tokens.words.indices)
    let heads = try reference.elements("heads", .signed32, [-1], as: Int32.self).map(Int.init)
    let expected = try reference.floats("antecedents", [-1, heads.count + 1])
    let views = heads.map {
      head.view(Array(states[firsts[$0] * Encoder.width..<(firsts[$0] + 1) * Encoder.width]))
    }
    var mentions = heads.map {
      Mention(head: $0, words: $0..<$0 + 1, kinds: [1, 0, 0, 0, 0, 0], form: .named)
    }
    head.link(&mentions, views)
    for (later, mention) in mentions.enumerated() {
      let row = expected[later * (heads.count + 1)..<(later + 1) * (heads.count + 1)]
      #expect(abs(mention.first - row[row.startIndex]) < 1e-3)
      for antecedent in mention.antecedents {
        #expect(abs(antecedent.probability - row[row.startIndex + 1 + antecedent.mention]) < 1e-3)
      }
    }
  }
}
