import Testing

@testable import Newsroom

@Suite("A marked text")
struct MarkedTextTests {
  private static let text = "Die Möwe 🕊️ said “no”, e\u{301}tude, \u{202E}turned\u{202C}, and flew off. שלום"

  @Test("is cut so that its segments make the text again and each scalar has just its marks")
  func properties() {
    var generator = SplitMix(state: 42)
    let scalars = Array(Self.text.unicodeScalars)
    for _ in 0..<500 {
      let begin = Int.random(in: 0...50, using: &generator)
      let marks = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        let from = Int.random(in: 0...scalars.count + 60, using: &generator)
        return MarkedText.Mark(
          begin: from,
          end: from + Int.random(in: 0...30, using: &generator),
          part: MarkedText.Mark.Part.allCases.randomElement(using: &generator) ?? .cue,
          statement: Int.random(in: 1...5, using: &generator)
        )
      }
      let marked = MarkedText(Self.text[...].unicodeScalars, begin: begin, marks: marks)
      #expect(marked.segments.map(\.text).joined().unicodeScalars.elementsEqual(scalars))
      var position = begin
      for segment in marked.segments {
        let count = segment.text.unicodeScalars.count
        #expect(count > 0)
        for offset in position..<position + count {
          let expected = marks.filter { $0.begin <= offset && offset < $0.end }
          #expect(Set(segment.marks) == Set(expected))
          #expect(segment.marks.count == expected.count)
        }
        #expect(segment.beginning.allSatisfy { $0.begin == position })
        position += count
      }
    }
  }

  @Test("of nothing has no segments but one at most")
  func nothing() {
    #expect(MarkedText(""[...].unicodeScalars, begin: 3, marks: []).segments.isEmpty)
  }

  @Test("keeps nested and overlapping statements apart")
  func nested() {
    let marks = [
      MarkedText.Mark(begin: 0, end: 10, part: .content, statement: 1),
      MarkedText.Mark(begin: 4, end: 8, part: .content, statement: 2),
      MarkedText.Mark(begin: 6, end: 12, part: .cue, statement: 3),
    ]
    let marked = MarkedText("abcdefghijklmn"[...].unicodeScalars, begin: 0, marks: marks)
    #expect(marked.segments.map(\.text) == ["abcd", "ef", "gh", "ij", "kl", "mn"])
    #expect(
      marked.segments.map { $0.marks.map(\.statement) } == [[1], [1, 2], [1, 2, 3], [1, 3], [3], []]
    )
  }
}

/// A generator that gives the same numbers in every run: https://prng.di.unimi.it/splitmix64.c
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
