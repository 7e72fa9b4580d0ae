import Articles
import OnRecord
import Statements
import Testing

@testable import OnRecordCommand

@Suite struct ReadingLayoutTests {
  private func page(_ reading: Reading, width: Int = 60, isColored: Bool = false) -> String {
    Edition.text(ReadingLayout(width: width), isColored: isColored).page(reading)
  }

  @Test func whoSaidWhatIsSetInTheOrderOfTheArticle() {
    #expect(
      page(Sample.harbourReading) == """
        Harbour stays open, mayor says
        harbour.txt · The Daily Example · 2020-03-03
        ────────────────────────────────────────────────────────────
        ¶ 1  Mayor Ana Ruiz said                          direct 94%
               “The harbour stays open,” … “at any price.”

        ¶ 2  According to two people who have seen the  indirect 71%
             plans and asked not to be named because
             the council has not voted on them yet
               the eastern quay would close for at least eleven
               months while the cranes are replaced

        ¶ 3  (nobody named) It was claimed      unsure, indirect 38%
               that the fishermen had been told nothing

        3 statements by 2 sources

        """
    )
  }

  @Test func colourSetsWhoApartFromHow() throws {
    let article = Article(id: "a", text: "Ruiz said no.")
    let lines = ReadingLayout(width: 40).lines(
      for: Reading(article: article, statements: [Sample.statement(article, ["Ruiz"], ["said"], ["no"])])
    )
    #expect(lines[2].runs.contains(.init(text: "Ruiz", style: .strong)))
    #expect(lines[2].runs.contains(.init(text: "said", style: .faint)))
    #expect(lines[2].rendered(isColored: true).contains("\u{1B}[1mRuiz\u{1B}[0m \u{1B}[2msaid\u{1B}[0m"))
    #expect(lines.allSatisfy { !$0.rendered(isColored: false).contains("\u{1B}") })
  }

  @Test func lowConfidenceIsFlagged() {
    let article = Article(id: "a", text: "Ruiz said no.")
    func mark(_ confidence: Double) -> StyledText.Run? {
      let statement = Sample.statement(article, ["Ruiz"], ["said"], ["no"], .mixed, confidence)
      return ReadingLayout(width: 40).lines(for: Reading(article: article, statements: [statement]))[2].runs
        .last
    }
    #expect(mark(0.9) == .init(text: "mixed 90%", style: .faint))
    #expect(mark(0.496) == .init(text: "mixed 50%", style: .faint))
    #expect(mark(0.494) == .init(text: "unsure, mixed 49%", style: .alert))
    #expect(mark(1) == .init(text: "mixed 99%", style: .faint))
  }

  @Test func aParagraphIsNumberedOnce() {
    let article = Article(id: "a", text: "One said yes; two replied no.\n\nThree added both.")
    let reading = Reading(
      article: article,
      statements: [
        Sample.statement(article, ["One"], ["said"], ["yes"]),
        Sample.statement(article, ["two"], ["replied"], ["no"]),
        Sample.statement(article, ["Three"], ["added"], ["both"]),
      ]
    )
    let heads = ReadingLayout(width: 40).lines(for: reading).map(\.text).filter { $0.contains("indirect") }
    #expect(heads.map { $0.prefix(10) } == ["¶ 1  One s", "     two r", "¶ 2  Three"])
  }

  @Test func anArticleWithoutStatementsSaysSo() {
    let article = Article(id: "a.txt", text: "It rained.")
    #expect(
      page(Reading(article: article, statements: []), width: 40) == """
        a.txt
        ────────────────────────────────────────
        No statements found.

        """
    )
  }

  @Test func theSummaryCountsNamedSourcesOnce() {
    let article = Article(id: "a", text: "Ruiz said no. RUIZ said yes. It was said twice.")
    func summary(_ statements: [Statement]) -> String? {
      ReadingLayout(width: 40).lines(for: Reading(article: article, statements: statements)).last?.text
    }
    let first = Sample.statement(article, ["Ruiz"], ["said"], ["no"])
    let second = Sample.statement(article, ["RUIZ"], ["said"], ["yes"])
    let nobody = Sample.statement(article, [], ["It was said"], ["twice"])
    #expect(summary([first]) == "1 statement by 1 source")
    #expect(summary([first, second, nobody]) == "3 statements by 1 source")
    #expect(summary([nobody]) == "1 statement, nobody named")
  }

  @Test(arguments: [40, 41, 60, 80, 120])
  func noLineIsWiderThanTheWidth(width: Int) {
    let long = String(repeating: "x", count: 300)
    let text = "東京都の知事は、港を閉めないと火曜日に繰り返し述べた。\(long) said 👩‍👩‍👧 e\u{301} no."
    let article = Article(id: long, text: text, title: long)
    let reading = Reading(
      article: article,
      statements: [
        Sample.statement(article, ["東京都の知事"], [], ["港を閉めないと火曜日に繰り返し述べた"]),
        Sample.statement(article, [long], ["said"], ["👩‍👩‍👧 e\u{301} no", long]),
      ]
    )
    for reading in [reading, Sample.harbourReading] {
      for line in ReadingLayout(width: width).lines(for: reading) {
        #expect(line.displayWidth <= width, "\(line.text)")
      }
    }
  }

  @Test func hostileTextsGiveTheTerminalNoOrders() {
    let article = Article(
      id: "\u{1B}]0;owned\u{7}",
      text: "Ruiz\u{1B}[31m said\u{202E} \u{9B}2Jno\r\nnever.",
      title: "A\u{1B}[2J",
      published: "\u{8}\u{8}",
      outlet: "\u{2066}B"
    )
    let statement = Sample.statement(article, ["Ruiz\u{1B}[31m"], ["said\u{202E}"], ["\u{9B}2Jno\r\nnever."])
    let page = page(Reading(article: article, statements: [statement]))
    #expect(page.contains("Ruiz␛[31m said"))
    #expect(
      !page.unicodeScalars.contains {
        $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
      }
    )
  }
}
