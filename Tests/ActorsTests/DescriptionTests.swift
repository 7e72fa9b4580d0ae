import Actors
import Testing

/// Whom descriptions and titles mean, and what they say of whom they mean.
@Suite struct DescriptionTests {
  @Test("a description means whom the model says, under the name that the article gives")
  func description() {
    let scene = Scene(
      "Ambassador Ilse Maar arrived on Monday. The diplomat said talks would begin.",
      [.named("Ambassador Ilse Maar"), .described("The diplomat", means: [0: 0.6])],
      names: ["Ilse Maar"]
    )
    let cast = scene.cast([("The diplomat", "talks would begin")])
    #expect(cast.speakerNames == [["Ilse Maar"]])
    #expect(cast.speakers[0][0].form == .nominal)
  }

  @Test("somebody's son is not that somebody")
  func owner() {
    let scene = Scene(
      "Viktor Halden resigned. Halden's son said nothing had changed.",
      [
        .named("Viktor Halden"), .named("Halden"),
        .described("Halden's son", head: "son", means: [0: 0.5, 1: 0.4]),
      ]
    )
    #expect(scene.cast([("Halden's son", "nothing had changed")]).speakerNames == [["Halden's son"]])
  }

  @Test("two who hold the same title stay two")
  func sameTitle() {
    let scene = Scene(
      "President Mara Costa met President Jan Novak. The president of Aldia said it went well.",
      [
        .named("President Mara Costa"), .named("President Jan Novak"),
        .described("The president of Aldia", head: "president", means: [0: 0.7, 1: 0.1]),
      ],
      names: ["Mara Costa", "Jan Novak"]
    )
    let cast = scene.cast([("The president of Aldia", "it went well")])
    #expect(cast.speakerNames == [["Mara Costa"]])
    #expect(cast.actors.map { $0.roles.map(\.title) } == [["President"], ["President"]])
  }

  @Test("a title before a name and an apposition behind it are roles, held as of the article's date")
  func roles() {
    let scene = Scene(
      "Acting Foreign Minister Lena Ruiz, a former judge, said no. Paul Okafor, then speaker of the house, agreed.",
      published: "2031-05-02",
      [
        .named("Acting Foreign Minister Lena Ruiz"), .described("a former judge", means: [0: 0.8]),
        .named("Paul Okafor"), .described("then speaker of the house", head: "speaker", means: [2: 0.8]),
      ],
      names: ["Lena Ruiz", "Paul Okafor"]
    )
    let roles = scene.cast([("Lena Ruiz", "no")]).actors.flatMap(\.roles)
    #expect(roles.map(\.title) == ["Foreign Minister", "judge", "speaker of the house"])
    #expect(roles.map(\.standing) == [.acting, .former, .former])
    #expect(roles.allSatisfy { $0.date == "2031-05-02" })
  }

  @Test("an unnamed official stays unnamed and keeps the body that the text gives")
  func unnamed() {
    let scene = Scene(
      "A senior official at the Harbour Authority said the cranes were unsafe.",
      [
        // One official is one, also where the model thought of several.
        .described("A senior official at the Harbour Authority", .group, head: "official"),
        .named("the Harbour Authority", .organization),
      ]
    )
    let cast = scene.cast([("A senior official at the Harbour Authority", "the cranes were unsafe")])
    let actor = cast.actors[cast.speakers[0][0].actor]
    #expect(actor.kind == .unnamed)
    #expect(actor.name == "senior official at the Harbour Authority")
    #expect(actor.reason == .description)
    #expect(actor.body == "Harbour Authority")
  }

  @Test("documents and groups speak too")
  func documents() {
    let scene = Scene(
      "A survey found that few agreed. Experts doubted it.",
      [
        .described("A survey", .document), .described("Experts", .group),
        .pronoun("it", .document, means: [0: 0.9]),
      ]
    )
    let cast = scene.cast([("A survey", "that few agreed"), ("Experts", "it")])
    #expect(cast.speakerNames == [["survey"], ["Experts"]])
    #expect(cast.actors.map(\.kind) == [.document, .group])
  }

  @Test("a list is two speakers, a chain of offices is one")
  func lists() {
    let scene = Scene(
      "Halden and other senior members objected. The former mayor and senator objected too.",
      [
        .named("Halden"), .described("other senior members", .group),
        .described("The former mayor", head: "mayor"), .described("senator"),
      ]
    )
    let cast = scene.cast([
      ("Halden and other senior members", "objected"), ("The former mayor and senator", "objected too"),
    ])
    #expect(cast.speakerNames[0] == ["Halden", "other senior members"])
    #expect(cast.speakerNames[1].count == 1)
  }

  @Test("a description takes the name of whom its pronoun means")
  func owned() {
    let scene = Scene(
      "Vera Lindqvist was ill. Her office said she would return.",
      [
        .named("Vera Lindqvist"), .pronoun("Her", means: [0: 0.9]),
        .described("Her office", .organization, head: "office"), .pronoun("she", means: [0: 0.9]),
      ]
    )
    #expect(scene.cast([("Her office", "she would return")]).speakerNames == [["Vera Lindqvist's office"]])
  }

  @Test("the leader of a country is whoever was introduced as its president or premier")
  func leaders() {
    let scene = Scene(
      "US President Mara Costa met Prime Minister Jan Novak. The U.S. leader said it went well.",
      [
        .named("US President Mara Costa"), .named("Prime Minister Jan Novak"),
        .described("The U.S. leader", means: [1: 0.6]),
      ],
      names: ["Mara Costa", "Jan Novak"]
    )
    let cast = scene.cast([("The U.S. leader", "it went well")])
    #expect(cast.speakerNames == [["Mara Costa"]])
    #expect(cast.actors.map { $0.roles.map(\.title) } == [["US President"], ["Prime Minister"]])
  }

  @Test("a description before a name, parted by a comma, belongs to it")
  func descriptionBeforeName() {
    let scene = Scene(
      "The head of the Harbour Authority, Nils Falk, knew nothing.",
      [.named("the Harbour Authority", .organization), .named("Nils Falk")]
    )
    let cast = scene.cast([("The head of the Harbour Authority, Nils Falk", "knew nothing")])
    #expect(cast.speakerNames == [["Nils Falk"]])
    #expect(cast.actors.flatMap(\.roles).map(\.title) == ["head of the Harbour Authority"])
  }
}
