import Actors
import Articles
import Testing

/// Which names mean the same actor, and which of them it goes by.
@Suite struct ActorNameTests {
  @Test("spellings of one name, and parts of it, are one person")
  func spellings() {
    let scene = Scene(
      "Adel Abdel Mahdi spoke. Mr. Abdul-Mahdi left. Adil Abdul-Mahdi returned.",
      [
        .named("Adel Abdel Mahdi"), .named("Mr. Abdul-Mahdi", head: "Mahdi"),
        .named("Adil Abdul-Mahdi", head: "Mahdi"),
      ]
    )
    let cast = scene.cast()
    #expect(cast.actors.map(\.names) == [["Adel Abdel Mahdi", "Abdul-Mahdi", "Adil Abdul-Mahdi"]])
    #expect(cast.actors[0].reason == .longestName)
  }

  @Test("two who share a family name are two, and the name alone is whoever is spoken of")
  func sharedFamilyName() {
    let scene = Scene(
      "Hillary Clinton spoke with Bill Clinton. Mrs. Clinton left. Bill stayed.",
      [.named("Hillary Clinton"), .named("Bill Clinton"), .named("Mrs. Clinton"), .named("Bill")]
    )
    let cast = scene.cast()
    #expect(cast.names == ["Hillary Clinton", "Bill Clinton"])
    #expect(cast.actors.map(\.mentions.count) == [2, 2])
  }

  @Test("a body is known by its initials and by the end of its name")
  func bodies() {
    let scene = Scene(
      "The Northern Ports Authority met The Daily Herald. The NPA said no to the Herald.",
      [
        .named("The Northern Ports Authority", .organization), .named("The Daily Herald", .organization),
        .named("The NPA", .organization), .named("the Herald", .organization),
      ]
    )
    let cast = scene.cast([("The NPA", "no")])
    #expect(cast.names == ["Northern Ports Authority", "Daily Herald"])
    #expect(cast.speakerNames == [["Northern Ports Authority"]])
  }

  @Test("a capital is a place until it speaks")
  func capitals() {
    let scene = Scene(
      "Baghdad denied the report. The minister flew to Moscow.",
      [
        .named("Baghdad", .place), .described("the report", .document), .described("The minister"),
        .named("Moscow", .place),
      ]
    )
    let cast = scene.cast([("Baghdad", "the report")])
    #expect(cast.actors.map(\.name) == ["Baghdad", "Moscow"])
    #expect(cast.actors.map(\.kind) == [.organization, .place])
    #expect(cast.actors[0].standsFor != nil)
    #expect(cast.actors[1].standsFor == nil)
  }

  @Test("a place is not the body that has it in its name")
  func places() {
    let scene = Scene(
      "The Embassy of Aldia in Vik wrote to Vik.",
      [.named("The Embassy of Aldia in Vik", .organization, head: "Embassy"), .named("to Vik", .place)],
      names: ["Embassy", "Aldia", "Vik"]
    )
    #expect(scene.cast().names == ["Embassy of Aldia in Vik", "Vik"])
  }

  @Test("a country is one under its names")
  func countries() {
    let scene = Scene(
      "The U.S. left. The United States returned.",
      [.named("The U.S.", .place, head: "S"), .named("The United States", .place)]
    )
    #expect(scene.cast().actors.map(\.names) == [["U.S.", "United States"]])
  }

  @Test("a headline in capitals does not name anybody")
  func headlines() {
    let scene = Scene(
      "HALDEN RESIGNS\n\nViktor Halden resigned on Monday. Halden gave no reason.",
      [.named("HALDEN"), .named("Viktor Halden"), .named("Halden")]
    )
    let cast = scene.cast()
    #expect(cast.names == ["Viktor Halden"])
    #expect(cast.actors[0].names == ["HALDEN", "Viktor Halden", "Halden"])
  }

  @Test("whatever the mentions, every span lies in the text and every speaker is an actor", arguments: 0..<40)
  func anything(seed: Int) {
    var random = Seeded(seed: UInt64(seed))
    let vocabulary = [
      "Ana", "Ruiz", "the", "mayor", "he", "said", ",", "and", "“", "”", "of", "Vik", "who", ".", "\n\n", "I",
    ]
    let text = (0..<60).map { _ in vocabulary.randomElement(using: &random) ?? "Ana" }.joined(separator: " ")
    let scene = Scene(random: &random, text: text)
    let words = scene.analysis.words
    guard words.count > 4 else { return }
    let attributions = (0..<4).map { _ in
      let source = Int.random(in: 0..<words.count - 2, using: &random)
      let content = Int.random(in: 0..<words.count - 2, using: &random)
      return Attribution(
        source: [Span(words[source].span.begin, words[source + 1].span.end)],
        content: [Span(words[content].span.begin, words[content + 2].span.end)]
      )
    }
    let cast = ActorFinder().cast(of: scene.article, analysis: scene.analysis, attributions: attributions)
    #expect(cast.speakers.count == attributions.count)
    for speaker in cast.speakers.joined() {
      #expect(cast.actors.indices.contains(speaker.actor))
      #expect((0...1).contains(speaker.certainty))
    }
    for mention in cast.actors.flatMap(\.mentions) {
      #expect(mention.span.begin < mention.span.end && mention.span.end <= text.utf8.count)
    }
  }
}
