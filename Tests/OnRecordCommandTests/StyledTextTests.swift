import Testing

@testable import OnRecordCommand

@Suite struct StyledTextTests {
  @Test func linesBreakAtSpaces() {
    #expect(StyledText("one two three").wrapped(to: 7).map(\.text) == ["one two", "three"])
    #expect(StyledText("one two three").wrapped(to: 8).map(\.text) == ["one two", "three"])
    #expect(StyledText("one two three").wrapped(to: 13).map(\.text) == ["one two three"])
    #expect(StyledText("").wrapped(to: 10).isEmpty)
  }

  @Test func aLongWordIsBrokenWhereItMust() {
    #expect(StyledText("a abcdefghij b").wrapped(to: 4).map(\.text) == ["a", "abcd", "efgh", "ij b"])
  }

  @Test func wideCharactersBreakAnywhereButBeforeClosingMarks() {
    #expect(StyledText("港は開いている。").wrapped(to: 6).map(\.text) == ["港は開", "いてい", "る。"])
    #expect(StyledText("港は開いている。").wrapped(to: 14).map(\.text) == ["港は開いてい", "る。"])
    #expect(StyledText("港").wrapped(to: 1).map(\.text) == ["港"])
  }

  @Test func stylesGoAcrossLines() {
    let text = StyledText("one two", .strong) + StyledText(" three", .faint)
    #expect(
      text.wrapped(to: 4) == [
        StyledText("one", .strong), StyledText("two", .strong), StyledText("thre", .faint),
        StyledText("e", .faint),
      ]
    )
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("港は", 4), ("ｱ", 1), ("Ａ", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("❤️", 2),
    ("한국", 4), ("\u{200D}", 0), ("—", 1), ("“”", 2), ("", 0),
  ])
  func textIsMeasuredAsTerminalsShowIt(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("a\r\n\t b", "a b"), (" a ", "a"), ("a\u{1B}[1mb", "a␛[1mb"), ("a\u{0}\u{7F}", "a␀␡"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\u{202E}b\u{2066}\u{200E}\u{FEFF}", "ab"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("a\u{2028}b", "a b"),
  ])
  func textIsMadeHarmless(text: String, harmless: String) {
    #expect(text.harmless == harmless)
  }
}
