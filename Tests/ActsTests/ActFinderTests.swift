import Acts
import Articles
import Statements
import Testing

@Suite("Acts")
struct ActFinderTests {
  private let finder = ActFinder()

  private func act(_ marked: String) -> PerformedAct {
    let scene = Marked(marked)
    return finder.act(of: scene.statement, in: scene.article)
  }

  private func conditions(_ marked: String) -> [String] {
    let scene = Marked(marked)
    return finder.act(of: scene.statement, in: scene.article).condition.map { scene.article[$0] }
  }

  @Test("A threat introduced by “said” is a threat, behind however many conditions")
  func threats() {
    let marked = "{The mayor} <said>: [“If they come, if they even try, we will impose fines.”]"
    #expect(act(marked).act == .threaten)
    #expect(conditions(marked) == ["If they come", "if they even try"])
  }

  @Test(
    "The cue tells the act, in whatever form it stands",
    arguments: [
      ("{The harbour board} <announced> [a second ferry].", Act.announce),
      ("{The harbour board} <is announcing> [a second ferry].", .announce),
      ("{She} <called on> [the council to resign].", .urge),
      ("{She} <called repeatedly for> [a new bridge].", .urge),
      ("{The sailors} <cast doubt on> [the timetable].", .doubt),
      ("{The minister} <ruled out> [a sale].", .refuse),
      ("{The miller} <vowed> [to rebuild the weir].", .promise),
      ("{Her} <criticism of> [the timetable] was loud.", .criticise),
      ("{The poll} <showed> [that few trust the ferry].", .report),
      ("{The poll} <suggested> [that few trust the ferry].", .report),
      ("{The pilot} <suggested> [that the ferry was late].", .suggest),
      ("{The pilot} <suggested> [a later ferry].", .propose),
      ("{The clerk} <asked> [whether it would rain].", .ask),
      ("{The clerk} <asked> [the mayor to stay].", .request),
      ("{The clerk} <is questioning> [the timetable].", .doubt),
      ("{He} <thought> [it would rain].", .believe),
      ("{The crew} <fled>, [afraid].", .say),
      ("{The islanders} <denied> [it].", .deny),
      ("{Anna Brook} <denies> [it].", .deny),
      ("{Anna Brook} <seeks> [to close the mill].", .intend),
    ]
  )
  func cues(sentence: String, act expected: Act) { #expect(act(sentence).act == expected) }

  @Test(
    "Where the cue only says, the content tells the act",
    arguments: [
      ("{The mayor} <said> [the ferry left at nine].", Act.say),
      ("<According to> {the mayor}, [the ferry left at nine].", .say),
      ("{The mayor} <said>: [“We will repair every bridge.”]", .promise),
      ("{The mayor} <said> [she would repair every bridge].", .promise),
      (
        "{The mayor} <said>: [“If they close the strait, we will sink their barges and block their port.”]",
        .promise
      ),
      ("{The mayor} <said>: [“If they close the strait, we will block their port.”]", .threaten),
      ("{The mayor} <said>: [“We will not sell the mill.”]", .refuse),
      ("{The mayor} <said> [the captain must resign].", .demand),
      ("{The mayor} <said> [the captain should resign].", .recommend),
      ("{The mayor} <said>: [“Please stay at home.”]", .request),
      ("{The mayor} <said>: [“Stop digging.”]", .demand),
      ("{The mayor} <told> [the clerks to go home].", .order),
      ("{The mayor} <told> them [that the clerks went to town].", .say),
      ("{The mayor} <said>: [“Why was the bell silent?”]", .ask),
      ("{The mayor} <said>: [“Thank you for the bell.”]", .thank),
      ("{The mayor} <said>: [“I am sorry about the bell.”]", .apologise),
      ("{The mayor} <said>: [“I hope it rains.”]", .hope),
      ("{The mayor} <said> [she hoped it would rain].", .hope),
      ("{The mayor} <said>: [“I think it rained.”]", .believe),
      ("{The mayor} <said> [the river will rise].", .predict),
      ("{The mayor} <said> [it would be hard to measure].", .predict),
      ("{The mayor} <said>: [“We don't support the sale.”]", .oppose),
      ("{The mayor} <said> [the sale was a disgrace].", .criticise),
      ("{The mayor} <said> [the raid was barbaric].", .condemn),
      ("{The mayor} <said>: [“She is a brilliant pilot.”]", .praise),
      ("{The mayor} <said> [the rumours were untrue].", .deny),
      ("{The mayor} <said> [the captain lied about the storm].", .accuse),
      ("{The mayor} <called> [the captain a fraud].", .criticise),
      ("{The mayor} <called> [the boat the Heron].", .describe),
    ]
  )
  func contents(sentence: String, act expected: Act) { #expect(act(sentence).act == expected) }

  @Test(
    "A cue may say that the act was not performed",
    arguments: [
      ("{The mayor} <did not refute> [the report].", Act.deny, PerformedAct.Polarity.negative),
      ("{The mayor} did not <refute> [the report].", .deny, .negative),
      ("{The mayor} <never said> [the river rose].", .say, .negative),
      ("{The mayor} <refused to say> [when it would open].", .say, .negative),
      ("{The mayor} <declined> [to comment].", .say, .negative),
      ("{The mayor} <declined to comment on> [the sale].", .note, .negative),
      ("{The mayor} <refused to endorse> [her rival].", .support, .negative),
      ("{The mayor} <refused> [to leave the hall].", .refuse, .positive),
      ("{The mayor} did not confirm or <deny> [the sale].", .deny, .negative),
      ("{Nobody} <mentioned> [the flood].", .note, .negative),
      ("{The mayor} <not only criticised> [the sale], she stopped it.", .criticise, .positive),
      ("{The mayor} <did not refuse to answer> [the question].", .say, .positive),
      ("{The mayor}, who did not sleep, <denied> [the sale].", .deny, .positive),
    ]
  )
  func polarity(sentence: String, act expected: Act, polarity: PerformedAct.Polarity) {
    let found = act(sentence)
    #expect(found.act == expected)
    #expect(found.polarity == polarity)
  }

  @Test("Conditions are clauses of the content")
  func findsConditions() {
    let ifClause = conditions("{He} <said>: [“If there is any trouble, we will close the gate.”]")
    #expect(ifClause == ["If there is any trouble"])
    #expect(conditions("{He} <vowed> [to strike unless wages rise].") == ["unless wages rise"])
    #expect(conditions("{He} <refused> [to sail until the company pays].") == ["until the company pays"])
    #expect(
      conditions("{He} <agreed> [to sail provided that it stops raining].") == [
        "provided that it stops raining"
      ]
    )
    #expect(conditions("{He} <said> [the gate stays open as long as it is dry].") == ["as long as it is dry"])
  }

  @Test(
    "What only looks like a condition is none",
    arguments: [
      "{He} <asked> [if the ferry had left].", "{He} <said> [it looked as if it would rain].",
      "{He} <said> [the inn was busy until it burnt down].", "{He} <vowed> [to sail until Friday].",
      "{He} <said> [few if any came].", "{He} <said> [a meal was provided by the guild].",
    ]
  )
  func findsNoConditions(sentence: String) { #expect(conditions(sentence).isEmpty) }

  @Test("Acts that are events have a PLOVER type, but not where they did not happen")
  func mapsEvents() {
    #expect(act("{She} <threatened> [to close the port].").ploverEvent == .threaten)
    #expect(act("{She} <did not threaten> [to close the port].").ploverEvent == nil)
    #expect(act("{She} <said> [it rained].").ploverEvent == nil)
    #expect(Act.allCases.allSatisfy { $0.rawValue == $0.rawValue.lowercased() })
    #expect(Set(Act.allCases.map(\.actClass)) == Set(Act.Class.allCases))
  }

  @Test("Statements without cue, source or words are just said")
  func survivesEmptiness() {
    let article = Article(id: "1", text: "Rain.")
    let nothing = Span(5, 5)
    for (source, cue, content) in [([], [], [nothing]), ([nothing], [nothing], [Span(0, 5)])]
      as [([Span], [Span], [Span])]
    {
      let statement = Statement(source: source, cue: cue, content: content, kind: .indirect, confidence: 1)
      #expect(finder.act(of: statement, in: article) == PerformedAct(act: .say))
    }
  }

  @Test(
    "Marks, emoji and other scripts are no words of any lexicon",
    arguments: ["“", "?", "🚢🚢", "Он сказал", "'", "\n", "...", "n't"]
  )
  func survivesOddWords(text: String) {
    let article = Article(id: "1", text: text)
    let all = Span(0, text.utf8.count)
    let statement = Statement(source: [all], cue: [all], content: [all], kind: .mixed, confidence: 1)
    #expect(finder.act(of: statement, in: article).condition.isEmpty)
  }

  @Test("An endless content costs no more than a short one")
  func readsBoundedly() {
    let words = String(repeating: "if rain ", count: 50_000)
    let scene = Marked("{He} <said> [\(words)].")
    let clock = ContinuousClock()
    let time = clock.measure {
      for _ in 0..<20 {
        #expect(finder.act(of: scene.statement, in: scene.article).condition.count <= 3)
        _ = CircumstanceFinder().circumstances(of: scene.statement, in: scene.article, times: [])
      }
    }
    #expect(time < .seconds(5))
  }
}
