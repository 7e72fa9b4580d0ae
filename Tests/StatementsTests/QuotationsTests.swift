import Articles
import Testing

@testable import Statements

@Suite struct QuotationsTests {
  /// The kind of a content that stands between bars in `text`.
  private func kind(_ text: String) -> Statement.Kind {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let article = Article(id: "a", text: parts.joined())
    return Quotations(article).kind(of: [Span(parts[0].utf8.count, parts[0].utf8.count + parts[1].utf8.count)]
    )
  }

  @Test(arguments: [
    "|“It rains,”| she said.", "|\"It rains,\"| she said.", "She said: |‘It rains’|.",
    "She said: |“It rains|.\n\n“And snows.”",
    "|“I propose to fix the word“ mistake ”, otherwise they will nod to“ hackers ”again, ”|she wrote.",
    "|“It isn't the mayors' fault, ”|she wrote.", "She wrote « |il pleut| ».",
  ])
  func allQuotedIsDirect(text: String) { #expect(kind(text) == .direct) }

  @Test(arguments: [
    "She said |that it rained|.", "|It’s the mayors’ fault|, she said.", "He said “no” and that |it rained|.",
    "He opened “a mark.\n\nShe said |that it rained|.",
  ])
  func nothingQuotedIsIndirect(text: String) { #expect(kind(text) == .indirect) }

  @Test(arguments: ["She said |that it was “a shame” for all|.", "She |called it a \"gross mistake\"|."])
  func partlyQuotedIsMixed(text: String) { #expect(kind(text) == .mixed) }
}
