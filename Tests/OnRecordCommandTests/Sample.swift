import Actors
import Articles
import OnRecord
import Statements

/// Makes readings by hand, from words that stand in the text.
enum Sample {
  static let harbour = Article(
    id: "harbour.txt",
    text: """
      “The harbour stays open,” Mayor Ana Ruiz said on Tuesday, “at any price.”

      According to two people who have seen the plans and asked not to be named because the council has not \
      voted on them yet, the eastern quay would close for at least eleven months while the cranes are replaced.

      It was claimed that the fishermen had been told nothing.
      """,
    title: "Harbour stays open, mayor says",
    published: "2020-03-03",
    outlet: "The Daily Example"
  )

  static let harbourReading = Reading(
    article: harbour,
    statements: [
      statement(
        harbour,
        ["Mayor Ana Ruiz"],
        ["said"],
        ["“The harbour stays open,”", "“at any price.”"],
        .direct,
        0.94,
        speaker: 0
      ),
      statement(
        harbour,
        [
          "two people who have seen the plans and asked not to be named because the council has not voted on them yet"
        ],
        ["According to"],
        ["the eastern quay would close for at least eleven months while the cranes are replaced"],
        .indirect,
        0.7126,
        speaker: 1
      ),
      statement(
        harbour,
        [],
        ["It was claimed"],
        ["that the fishermen had been told nothing"],
        .indirect,
        0.384
      ),
    ],
    actors: [
      actor(
        "Ana Ruiz",
        .person,
        role: HeldRole(title: "Mayor", span: Span(3, 8), standing: .current, date: nil)
      ),
      actor("two people who have seen the plans", .group),
    ]
  )

  /// A statement whose spans are where the article first has these words.
  static func statement(
    _ article: Article,
    _ source: [String],
    _ cue: [String],
    _ content: [String],
    _ kind: Statement.Kind = .indirect,
    _ confidence: Double = 0.9,
    speaker: Int? = nil
  ) -> StatementReading {
    let statement = Statement(
      source: source.map { span(of: $0, in: article) },
      cue: cue.map { span(of: $0, in: article) },
      content: content.map { span(of: $0, in: article) },
      kind: kind,
      confidence: confidence
    )
    return StatementReading(
      statement,
      speakers: speaker.map { [Speaker(actor: $0, form: .named, certainty: 1)] } ?? []
    )
  }

  /// An actor of this name, found nowhere.
  static func actor(_ name: String, _ kind: Actor.Kind = .person, role: HeldRole? = nil) -> Actor {
    Actor(
      name: name,
      reason: kind == .person ? .longestName : .description,
      kind: kind,
      names: kind == .person ? [name] : [],
      roles: role.map { [$0] } ?? []
    )
  }

  private static func span(of words: String, in article: Article) -> Span {
    guard let range = article.text.firstRange(of: words) else {
      preconditionFailure("the article does not say “\(words)”")
    }
    let begin = article.text.utf8.distance(from: article.text.startIndex, to: range.lowerBound)
    return Span(begin, begin + words.utf8.count)
  }
}
