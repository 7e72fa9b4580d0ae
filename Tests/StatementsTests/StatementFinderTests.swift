import Articles
import Testing

@testable import Language
@testable import Statements

@Suite struct StatementFinderTests {
  @Test func aStatementHasItsSourceCueAndContent() throws {
    let scene = Scene(
      "The mayor of Vik said that the bridge would close.",
      [.init(cue: "said", source: "The mayor of Vik", content: ["that the bridge would close"])]
    )
    let statement = try #require(scene.statements.first)
    #expect(scene.statements.count == 1)
    #expect(scene.words(statement.source) == "The mayor of Vik")
    #expect(scene.words(statement.cue) == "said")
    #expect(scene.words(statement.content) == "that the bridge would close")
    #expect(statement.kind == .indirect)
    #expect(statement.confidence > 0.8)
  }

  @Test func theContentsOnBothSidesOfACueAreOneStatement() throws {
    let scene = Scene(
      "“The bridge will close,” she said, “and soon.”",
      [.init(cue: "said", source: "she", content: ["“The bridge will close,”", "“and soon.”"])]
    )
    let statement = try #require(scene.statements.first)
    #expect(scene.words(statement.content) == "“The bridge will close,”|“and soon.”")
    #expect(statement.kind == .direct)
  }

  @Test func contentsThatOnlyPunctuationPartsAreOneSpan() throws {
    let scene = Scene(
      "She said the bridge, \"an old friend\", would close.",
      [.init(cue: "said", source: "She", content: ["the bridge", "an old friend", "would close"])]
    )
    let statement = try #require(scene.statements.first)
    #expect(scene.words(statement.content) == "the bridge, \"an old friend\", would close")
    #expect(statement.kind == .mixed)
  }

  @Test func statementsInOneSentenceStayApart() {
    let scene = Scene(
      "Ruiz said the port would open and Falk doubted that it could.",
      [
        .init(cue: "said", source: "Ruiz", content: ["the port would open"]),
        .init(cue: "doubted", source: "Falk", content: ["that it could"]),
      ]
    )
    #expect(scene.statements.map { scene.words($0.source) } == ["Ruiz", "Falk"])
    #expect(scene.statements.map { scene.words($0.content) } == ["the port would open", "that it could"])
  }

  @Test func ofTwoReadingsOfOneStatementTheMoreCertainStays() {
    let scene = Scene(
      "Ruiz has said the port would open.",
      [
        .init(cue: "has said", source: "Ruiz", content: ["the port would open"], cueScore: 4),
        .init(cue: "said", source: "Ruiz", content: ["the port would open"], cueScore: 1),
      ]
    )
    #expect(scene.statements.map { scene.words($0.cue) } == ["has said"])
  }

  @Test func aLessCertainStatementLeavesTheWordsOfAnother() {
    let scene = Scene(
      "Ruiz said the port would open. Falk doubted that it could.",
      [
        .init(cue: "said", source: "Ruiz", content: ["the port would open"], cueScore: 6),
        .init(
          cue: "doubted",
          source: "Falk",
          content: ["the port would open", "that it could"],
          cueScore: 3
        ),
      ]
    )
    #expect(scene.statements.map { scene.words($0.content) } == ["the port would open", "that it could"])
  }

  @Test func anUnlikelyCueMakesNoStatement() {
    let scene = Scene(
      "Ruiz walked to the port.",
      [.init(cue: "walked", source: "Ruiz", content: ["to the port"], cueScore: -9)]
    )
    #expect(scene.statements.isEmpty)
  }

  @Test func anEmbeddedPostIsAStatementOfWhoSignedIt() throws {
    let scene = Scene("Ruiz wrote:\n\nThe port stays open.\n\n- Mayor Ruiz (@ruiz) March 3, 2020", [])
    let statement = try #require(scene.statements.first)
    #expect(scene.words(statement.source) == "Mayor Ruiz")
    #expect(scene.words(statement.content) == "The port stays open.")
    #expect(statement.cue.isEmpty)
    #expect(statement.kind == .direct)
  }

  @Test func aQuotationThatRunsOverParagraphsStaysTogether() throws {
    let scene = Scene(
      "“We waited,” Ruiz said. “Nobody came.\n\n“Then we left.”\n\n“Not so,” Falk said.",
      [
        .init(cue: "said", source: "Ruiz", content: ["“We waited,”", "“Nobody came."]),
        .init(cue: "Falk said", source: nil, content: ["“Not so,”"]),
      ]
    )
    #expect(
      scene.statements.map { scene.words($0.content) } == [
        "“We waited,”|“Nobody came.|“Then we left.”", "“Not so,”",
      ]
    )
  }

  @Test func commasAroundASourceAndAContentAreNoneOfTheirs() throws {
    let scene = Scene(
      "Ruiz, the mayor, said, as we know, that it rained, but not why.",
      [.init(cue: "said", source: "Ruiz, the mayor,", content: [", that it rained,"])]
    )
    let statement = try #require(scene.statements.first)
    #expect(scene.words(statement.source) == "Ruiz, the mayor")
    #expect(scene.words(statement.content) == "that it rained")
  }

  @Test func aSourceDoesNotReachIntoTheHeadingBeforeIt() throws {
    let scene = Scene(
      "Two shores of one bay\n\nThe researcher Kessel said it would end well.",
      [.init(cue: "said", source: "bay\n\nThe researcher Kessel", content: ["it would end well"])]
    )
    let statement = try #require(scene.statements.first)
    #expect(scene.words(statement.source) == "The researcher Kessel")
  }

  @Test func aQuotationThatBeginsOutOfSightIsTakenFromItsMarkOn() throws {
    let quotation = "“One two three four five six seven eight nine ten,”"
    let scene = Scene(
      "It rained. \(quotation) she said.",
      [.init(cue: "said", source: "she", content: [quotation])]
    )
    var analysis = scene.analysis
    let link = analysis.links[0]
    let cut = 8
    analysis.links = [
      Link(
        cue: link.cue,
        words: cut..<link.words.upperBound,
        scores: Array(link.scores[(cut * Role.allCases.count)...])
      )
    ]
    let statement = try #require(StatementFinder().statements(in: scene.article, analysis: analysis).first)
    #expect(scene.words(statement.content) == quotation)
  }

  @Test func spansOfAnyScoresLieInsideTheTextInOrder() {
    var random = SystemRandomNumberGenerator()
    let texts = ["\"a\" b, “c”—d… é 👍🏽", "x", "", "“\n“\n”", "Ünïcödé said: ‘ß’\r\n- J (@j) 1"]
    for round in 0..<200 {
      let text = texts[round % texts.count]
      let words = Word.words(at: WordSplitter.words(of: text).spans, of: text)
      let links = words.indices.filter { _ in Bool.random(using: &random) }.map { cue in
        let begin = Int.random(in: 0...cue, using: &random)
        let end = Int.random(in: cue + 1...words.count, using: &random)
        let scores = (0..<(end - begin) * Role.allCases.count).map { _ in
          Float.random(in: -9...9, using: &random)
        }
        return Link(cue: cue, words: begin..<end, scores: scores)
      }
      let article = Article(id: "random", text: text)
      let analysis = Analysis(
        words: words,
        cueScores: words.map { _ in Float.random(in: -3...9, using: &random) },
        links: links,
        transitions: Scene.transitions
      )
      for statement in StatementFinder().statements(in: article, analysis: analysis) {
        #expect(!statement.content.isEmpty)
        #expect((0...1).contains(statement.confidence))
        for spans in [statement.source, statement.cue, statement.content] {
          #expect(spans == spans.sorted())
          for (span, next) in zip(spans, spans.dropFirst()) { #expect(span.end <= next.begin) }
          for span in spans {
            #expect(!span.isEmpty && span.end <= text.utf8.count)
            #expect(String(validating: Array(text.utf8)[span.range], as: UTF8.self) != nil)
          }
        }
      }
    }
  }
}
