import Testing

/// Whom pronouns mean.
@Suite struct PronounTests {
  @Test("“I” in a quotation is its speaker, “he” in it is somebody else")
  func quotations() {
    let scene = Scene(
      "Nadia Brandt met Omar Kassab. “I trust him and he knows it,” Brandt said.",
      [
        .named("Nadia Brandt"), .named("Omar Kassab"), .pronoun("I", means: [1: 0.8]),
        .pronoun("him", means: [1: 0.9]),
        .pronoun("he", means: [0: 0.6, 1: 0.3]), .named("Brandt"),
      ]
    )
    let cast = scene.cast([("Brandt said", "“I trust him and he knows it,”")])
    #expect(cast.names == ["Nadia Brandt", "Omar Kassab"])
    #expect(cast.actors[0].mentions.map { scene.article[$0.span] } == ["Nadia Brandt", "I", "Brandt"])
    #expect(cast.actors[1].mentions.map { scene.article[$0.span] } == ["Omar Kassab", "him", "he"])
  }

  @Test("what a title shows of gender outweighs what the model thinks")
  func gender() {
    let scene = Scene(
      "Mr. Castell thanked Ms. Orlova. She said the port was safe.",
      [.named("Mr. Castell"), .named("Ms. Orlova"), .pronoun("She", means: [0: 0.7, 1: 0.2])]
    )
    #expect(scene.cast([("She", "the port was safe")]).speakerNames == [["Orlova"]])
  }

  @Test("“they” is not one person who is known to be a woman")
  func number() {
    let scene = Scene(
      "Ms. Orlova heard the unions. They said no.",
      [
        .named("Ms. Orlova"), .described("the unions", .group),
        .pronoun("They", .group, means: [0: 0.6, 1: 0.3]),
      ]
    )
    #expect(scene.cast([("They", "no")]).speakerNames == [["unions"]])
  }

  @Test("a pronoun before its name in the sentence finds it")
  func cataphora() {
    let scene = Scene(
      "When she arrived, Vera Lindqvist said it was late.",
      [.pronoun("she"), .named("Vera Lindqvist")]
    )
    let cast = scene.cast([("Vera Lindqvist", "it was late")])
    #expect(cast.names == ["Vera Lindqvist"])
    #expect(cast.actors[0].mentions.count == 2)
  }

  @Test("“who” is whoever stands before it")
  func relative() {
    let scene = Scene(
      "The letter reached Tom Adeyemi, who denied that it existed.",
      [.described("The letter", .document), .named("Tom Adeyemi")]
    )
    #expect(scene.cast([("who", "that it existed")]).speakerNames == [["Tom Adeyemi"]])
  }

  @Test("nothing is said of whom a pronoun means where nobody was named")
  func nobody() {
    let scene = Scene("He said it would rain.", [.pronoun("He")])
    let cast = scene.cast([("He", "it would rain")])
    #expect(cast.speakerNames == [["He"]])
    #expect(cast.actors[0].kind == .unnamed)
    #expect(cast.actors[0].reason == .pronoun)
  }
}
