import Testing

@testable import Actors

@Suite struct WikidataLinksTests {
  private func card(_ name: String, _ kind: Actor.Kind = .person, role: String? = nil) -> ActorCard {
    ActorCard(
      name: name,
      kind: kind,
      names: [ActorCard.Spelling(name)],
      roles: role.map { [ActorCard.Role(title: $0)] } ?? []
    )
  }

  @Test("finds people and bodies in all their spellings, whatever the order of the columns")
  func found() throws {
    let links = try WikidataLinks(
      table:
        "\u{FEFF}Wikidata, description ,name\r\nQ7001,\"minister, \"\"old\"\"\",\"Marwan al-Hakimi\"\r\n\r\nQ7002,,Order of Lamplighters\n,,Nobody Known\n"
    )
    #expect(links.item(of: card("Marwan Hakimi"))?.identifier == "Q7001")
    #expect(links.item(of: card("Marwan Hakimi"))?.description == "minister, \"old\"")
    #expect(links.item(of: card("the Order of Lamplighters", .organization))?.identifier == "Q7002")
    #expect(links.item(of: card("Nobody Known")) == nil)
    #expect(links.item(of: card("Hakimi")) == nil)
  }

  @Test("gives nothing where two items fit, and one that has many names")
  func unique() throws {
    let links = try WikidataLinks(
      table: "name,wikidata\nIlse Brandt,Q1\nIlse Brandt,Q2\nOdd Fjeldheim,Q3\nOdd J. Fjeldheim,Q3\n"
    )
    #expect(links.item(of: card("Ilse Brandt")) == nil)
    #expect(links.item(of: card("Odd Fjeldheim"))?.identifier == "Q3")
  }

  @Test("tells namesakes apart by their descriptions")
  func namesakes() throws {
    let links = try WikidataLinks(
      table: "name,wikidata,description\nJohn Smith,Q1,US senator\nJohn Smith,Q2,English footballer\n"
    )
    #expect(links.item(of: card("John Smith", role: "senator"))?.identifier == "Q1")
    #expect(links.item(of: card("John Smith")) == nil)
  }

  @Test("says what is wrong with a table")
  func problems() {
    #expect(throws: WikidataLinks.Problem.noColumn("name")) { try WikidataLinks(table: "") }
    #expect(throws: WikidataLinks.Problem.noColumn("wikidata")) { try WikidataLinks(table: "name,id\n") }
    #expect(throws: WikidataLinks.Problem.badIdentifier("42", row: 2)) {
      try WikidataLinks(table: "name,wikidata\nAna Ruiz,42\n")
    }
    #expect(throws: WikidataLinks.Problem.unclosedQuotation(row: 2)) {
      try WikidataLinks(table: "name,wikidata\n\"Ana Ruiz,Q1\n")
    }
    #expect(throws: WikidataLinks.Problem.tooLong) {
      try WikidataLinks(table: String(repeating: "a", count: WikidataLinks.most.bytes + 1))
    }
  }
}
