import Articles
import Stories
import Testing

/// A sketch: what it is made of, what it costs, how it compares.
@Suite struct StorySketchTests {
  private let report = """
    The ferry to Anholm ran aground on a sandbank early on Monday with 214 people on board. Nobody was hurt.

    The captain said the buoy that marks the bank had drifted in the night. Divers found its chain broken.

    “We sat at an angle and drank cold coffee,” said Mette Rand, a teacher who was on her way to work.
    """

  private func sketch(_ text: String) -> StorySketch { StorySketch(Article(id: "test", text: text)) }

  /// Paragraphs of words that no two articles share.
  private func text(words: Int, seed: Int) -> String {
    (0..<words).map { "word\(seed)x\($0)" }.joined(separator: " ") + "."
  }

  // The numbers were reckoned by another program, in another language, from the description of the hash.
  @Test("hashes never change, from one process or machine to another")
  func stable() {
    let sketch = sketch(report)
    #expect(sketch.hashes.count == 57)
    #expect(sketch.hashes == sketch.hashes.sorted())
    // The lower halves of 103,536,839,796,051,350, of 159,692,280,204,565,540 and of -135,806,816,021,932,361.
    #expect(Set(sketch.hashes).isSuperset(of: [221_629_846, 1_660_361_764, -1_662_019_913]))
    #expect(Array(sketch.bytes[2..<10]) == [150, 205, 53, 13, 53, 214, 111, 1])
    #expect(sketch.bytes.count == 2 + 8 * 57)
  }

  @Test("headline, caption, marks, spaces, accents and the case of letters make no difference")
  func dress() {
    let dressed = """
      Aground before breakfast

      THE FERRY  to Ánholm ran aground on a sandbank early on Monday - with 214 people on board! Nobody was hurt.

      • The ferry, seen from the pier

      The captain said: the buoy that marks the bank had drifted in the night; divers found its chain broken. "We sat \
      at an angle and drank cold coffee", said Mette Rand, a teacher who was on her way to work.
      """
    #expect(sketch(dressed) == sketch(report))
  }

  @Test("an agency's lines and an outlet's subscription are no part of the story")
  func notes() {
    let noted =
      report + """


        (Reporting by Ada Lorne in Anholm; Editing by Bo Reed)

        Ada Lorne is a reporter for the Anholm Post. Follow her on Twitter at @adalorne.
        """
    #expect(sketch(noted) == sketch(report))
  }

  @Test("too short an article is a copy of nothing, not even of itself")
  func tooShort() {
    let short = sketch(
      "The council meets again on Tuesday at nine in the old town hall, and the public may come."
    )
    #expect(short.isEmpty)
    #expect(!short.isCopy(of: short))
    #expect(sketch("").isEmpty)
  }

  @Test("a brief is a copy of a brief, but not for a common quotation")
  func briefs() {
    let quotation = "“We will not sell the mill to anybody who means to pull it down,” the mayor said."
    let one = sketch(
      "The council voted on Monday to keep the Corlew mill. " + quotation + " The vote was five to four."
    )
    let other = sketch(
      quotation + " Lawyers for the owner called her words regrettable and asked a court to rule."
    )
    #expect(one.isCopy(of: one))
    #expect(!one.isCopy(of: other))
  }

  @Test("short articles with the same closing paragraph are no copies")
  func closingParagraph() {
    let closing = """


      The Anholm Post has been written in the harbour since 1911. It comes out on every day but Sunday, and it \
      likes letters, even those that disagree.
      """
    let one = sketch(text(words: 60, seed: 1) + closing)
    let other = sketch(text(words: 60, seed: 2) + closing)
    #expect(one.resemblance(to: other) > 0)
    #expect(!one.isCopy(of: other))
  }

  @Test("containment and resemblance are estimated well between a long article and a piece of it")
  func estimates() {
    let piece = text(words: 700, seed: 1)
    let whole = sketch(piece + "\n\n" + text(words: 1_400, seed: 2))
    #expect(whole.hashes.count <= StorySketch.maximumCount)
    #expect(whole.hashes.count >= StorySketch.maximumCount / 3)
    #expect(sketch(piece).containment(in: whole) > 0.95)
    #expect(abs(whole.containment(in: sketch(piece)) - 1 / 3) < 0.12)
    #expect(abs(whole.resemblance(to: sketch(piece)) - 1 / 3) < 0.12)
    #expect(sketch(piece).isCopy(of: whole))
    #expect(!sketch(text(words: 700, seed: 3)).isCopy(of: whole))
  }

  @Test("a huge article and one that says the same over and over have sketches of the usual size")
  func hostile() {
    #expect(sketch(text(words: 200_000, seed: 1)).hashes.count <= StorySketch.maximumCount)
    #expect(sketch(String(repeating: "no more of this. ", count: 50_000)).hashes.count <= 4)
    #expect(sketch(String(repeating: "\u{301}’ ", count: 5_000)).isEmpty)
  }

  @Test("a sketch comes back from its bytes")
  func bytes() {
    for sketch in [sketch(report), sketch(""), sketch(text(words: 3_000, seed: 1))] {
      #expect(StorySketch(bytes: sketch.bytes) == sketch)
    }
  }

  @Test("bytes that are no sketch's are refused")
  func brokenBytes() {
    let bytes = sketch(text(words: 3_000, seed: 1)).bytes
    #expect(StorySketch(bytes: []) == nil)
    #expect(StorySketch(bytes: Array(bytes.dropLast())) == nil)
    #expect(StorySketch(bytes: [2] + bytes.dropFirst()) == nil)
    #expect(StorySketch(bytes: [bytes[0], bytes[1] + 1] + bytes.dropFirst(2)) == nil)
    #expect(StorySketch(bytes: [bytes[0], 255] + bytes.dropFirst(2)) == nil)
    #expect(StorySketch(bytes: bytes + bytes.suffix(8)) == nil)
    #expect(StorySketch(bytes: bytes + [UInt8](repeating: 0, count: 8 * StorySketch.maximumCount)) == nil)
  }
}
