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
}
