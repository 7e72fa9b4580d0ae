import Articles
import Testing

@testable import Actors

@Suite struct ActorCardTests {
  private func card(_ names: [(String, Int)], roles: [ActorCard.Role] = []) -> ActorCard {
    ActorCard(
      name: names[0].0,
      kind: .person,
      names: names.map { ActorCard.Spelling($0.0, count: $0.1) },
      roles: roles
    )
  }

  @Test("keeps roles with the first and the last day on which articles speak of them")
  func roles() {
    func role(_ title: String, _ standing: HeldRole.Standing, _ day: String?) -> ActorCard.Role {
      ActorCard.Role(title: title, standing: standing, firstSeen: day)
    }
    let first = card(
      [("Adel Abdul-Mahdi", 1)],
      roles: [role("Prime Minister of Iraq", .current, "2019-10-02")]
    )
    let second = card(
      [("Adil Abdul Mahdi", 1)],
      roles: [
        role("prime minister of Iraq", .current, "2019-11-29"),
        role("Prime Minister of Iraq", .acting, "2020-01-09"),
      ]
    )
    let merged = first.merging(second)
    #expect(
      merged.roles.map(\.description) == [
        "Prime Minister of Iraq, 2019-10 to 2019-11", "Prime Minister of Iraq, acting, 2020-01",
      ]
    )
    #expect(merged.roles == second.merging(first).roles)
    #expect(merged.names.map(\.text) == ["Adel Abdul-Mahdi", "Adil Abdul Mahdi"])
  }

  @Test("calls a merged actor by the usual full name, well written")
  func names() {
    let authority = NameAuthority()
    let clinton = card([
      ("Clinton", 40), ("Bill Clinton", 20), ("William Jefferson Clinton", 1), ("BILL CLINTON", 30),
      ("President Bill Clinton", 25),
    ])
    #expect(authority.name(of: clinton) == "Bill Clinton")
    let fund = ActorCard(
      name: "IMF",
      kind: .organization,
      names: [
        ActorCard.Spelling("IMF", count: 9), ActorCard.Spelling("International Monetary Fund", count: 4),
      ]
    )
    #expect(authority.name(of: fund) == "International Monetary Fund")
  }

  @Test("takes the names of those who have one, and the gender from their pronouns")
  func actors() {
    let article = Article(id: "1", text: "Ana Ruiz left. She said that her dog knew him.")
    let actor = Actor(
      name: "Ana Ruiz",
      reason: .longestName,
      kind: .person,
      names: ["Ana Ruiz"],
      mentions: [
        ActorMention(span: Span(0, 8), form: .named), ActorMention(span: Span(15, 18), form: .pronoun),
        ActorMention(span: Span(29, 32), form: .pronoun),
      ]
    )
    let card = ActorCard(actor, in: article)
    #expect(card.isNamed)
    #expect(card.gender == .female)
    let official = Actor(name: "senior official", reason: .description, kind: .unnamed)
    #expect(!ActorCard(official).isNamed)
  }
}
