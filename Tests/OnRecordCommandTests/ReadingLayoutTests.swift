import Actors
import Articles
import OnRecord
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

        3 statements by 2 speakers

        """
    )
  }

  @Test func whoAPronounMeansStandsBehindIt() {
    let article = Article(id: "a", text: "She said no.")
    var statement = Sample.statement(article, ["She"], ["said"], ["no"], speaker: 0)
    func head() -> String {
      let reading = Reading(article: article, statements: [statement], actors: [Sample.actor("Ana Ruiz")])
      return ReadingLayout(width: 60).lines(for: reading)[2].text
    }
    #expect(head().hasPrefix("¶ 1  She (Ana Ruiz) said "))
    statement.speakers[0].certainty = 0.4
    #expect(head().hasPrefix("¶ 1  She (Ana Ruiz?) said "))
  }

  @Test func bySpeakerStatementsStandUnderWhoMakesThem() {
    let article = Article(
      id: "a.txt",
      text: "Ruiz said no. It was told twice. Falk replied yes. She added never."
    )
    let reading = Reading(
      article: article,
      statements: [
        Sample.statement(article, ["Ruiz"], ["said"], ["no"], speaker: 0),
        Sample.statement(article, [], ["It was told"], ["twice"]),
        Sample.statement(article, ["Falk"], ["replied"], ["yes"], speaker: 1),
        Sample.statement(article, ["She"], ["added"], ["never"], speaker: 0),
      ],
      actors: [
        Sample.actor(
          "Ruiz",
          role: HeldRole(title: "mayor of Vik", span: Span(0, 4), standing: .former, date: nil)
        ),
        Sample.actor("Falk"),
      ]
    )
    let layout = ReadingLayout(width: 40, order: .speaker)
    let lines = layout.lines(for: reading).dropFirst(2).map(\.text).filter { !$0.isEmpty }
    #expect(
      lines == [
        "Ruiz",
        "person · formerly mayor of Vik",
        "¶ 1  Ruiz said              indirect 90%",
        "       no",
        "     She (Ruiz) added       indirect 90%",
        "       never",
        "Falk",
        "person",
        "¶ 1  Falk replied           indirect 90%",
        "       yes",
        "Nobody named",
        "¶ 1  (nobody named) It was  indirect 90%",
        "     told",
        "       twice",
        "4 statements by 2 speakers",
      ]
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

  @Test func theSummaryCountsSpeakersOnce() {
    let article = Article(id: "a", text: "Ruiz said no. She said yes. It was said twice.")
    func summary(_ statements: [StatementReading]) -> String? {
      let reading = Reading(article: article, statements: statements, actors: [Sample.actor("Ruiz")])
      return ReadingLayout(width: 40).lines(for: reading).last?.text
    }
    let first = Sample.statement(article, ["Ruiz"], ["said"], ["no"], speaker: 0)
    let second = Sample.statement(article, ["She"], ["said"], ["yes"], speaker: 0)
    let nobody = Sample.statement(article, [], ["It was said"], ["twice"])
    #expect(summary([first]) == "1 statement by 1 speaker")
    #expect(summary([first, second, nobody]) == "3 statements by 1 speaker")
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
