import Testing

@testable import Language

@Suite struct TokensTests {
  @Test func wordpiecesAndFeaturesAreThoseOfTheReference() throws {
    let vocabulary = try Fixtures.vocabulary()
    let texts = try Fixtures.texts()
    #expect(texts.count > 20)
    for expected in texts {
      let tokens = Tokens(expected.text, vocabulary)
      let pieces = tokens.words.indices.map {
        Array(tokens.identifiers[tokens.pieces[$0]..<tokens.pieces[$0 + 1]])
      }
      #expect(pieces == expected.pieces, "\(expected.testDescription)")
      #expect(tokens.words.map(\.shape.rawValue) == expected.shapes, "\(expected.testDescription)")
      #expect(tokens.words.map(\.quotation.rawValue) == expected.quotations, "\(expected.testDescription)")
      #expect(
        tokens.words.map { $0.opensParagraph ? 1 : 0 } == expected.openings,
        "\(expected.testDescription)"
      )
    }
  }

  @Test func everyWordOfAnyTextLiesInsideItInOrderOnBoundaries() throws {
    let vocabulary = try Fixtures.vocabulary()
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("aÉß\u{301}“”\"'’.,- \n\t\u{0}👍🏽你한\u{202E}İ½\u{AD}9Ｚ").map(String.init)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? ""
      }
      .joined()
      let tokens = Tokens(text, vocabulary)
      var end = 0
      for (index, word) in tokens.words.enumerated() {
        #expect(word.span.begin >= end && !word.span.isEmpty, "\(text.debugDescription)")
        let bytes = Array(text.utf8)[word.span.range]
        #expect(String(validating: bytes, as: UTF8.self) != nil, "\(text.debugDescription)")
        #expect(tokens.pieceCount(of: index) > 0, "\(text.debugDescription)")
        end = word.span.end
      }
      #expect(end <= text.utf8.count)
    }
  }
}
