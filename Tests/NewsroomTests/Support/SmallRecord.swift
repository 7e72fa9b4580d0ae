import Actors
import Acts
import Articles
import Foundation
import Language
import OnRecord
import Record
import Statements

@testable import Newsroom

/// A record of one invented article in a folder of its own, which goes with it, and a desk over it.
final class SmallRecord: Sendable {
  let record: Record
  private let folder: URL

  init() async throws {
    folder = URL(filePath: NSTemporaryDirectory()).appending(path: "newsroom-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    record = try Record(at: folder.appending(path: "record.sqlite").path(percentEncoded: false))
    try await record.add([Draft(Self.reading)])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A desk over the record.
  var desk: Desk { Desk(RecordDesk(record: record, models: Models(), fetcherVersion: "test")) }

  private static let text = """
    Bakers of Ostrand ask for cheaper flour

    Greta Olsen, head of the bakers’ guild, warned on Monday that bread would cost twice as much by June. “Nobody bakes for \
    nothing,” she said. The mayor, Piers Haldane, denied that the mills of the town had raised their prices.

    A clerk of the grain exchange said Piers Haldane had not been seen there since the winter.
    """

  private static let reading: Reading = {
    let article = Article(
      id: "bread.txt",
      text: text,
      title: "Bakers of Ostrand ask for cheaper flour",
      published: "2021-03-02",
      outlet: "The Ostrand Gazette",
      address: "https://gazette.example/bread"
    )
    let actors = [
      Actor(name: "Greta Olsen", reason: .longestName, kind: .person, names: ["Greta Olsen"]),
      Actor(name: "Piers Haldane", reason: .longestName, kind: .person, names: ["Piers Haldane"]),
      Actor(name: "a clerk of the grain exchange", reason: .longestName, kind: .unnamed),
    ]
    func statement(
      _ source: String,
      _ cue: String,
      _ content: String,
      _ kind: Statement.Kind,
      _ speaker: Int,
      _ act: Act,
      _ confidence: Double
    ) -> StatementReading {
      StatementReading(
        Statement(
          source: [span(of: source)],
          cue: [span(of: cue)],
          content: [span(of: content)],
          kind: kind,
          confidence: confidence
        ),
        speakers: [Speaker(actor: speaker, form: .named, certainty: 1)],
        act: PerformedAct(act: act)
      )
    }
    return Reading(
      article: article,
      statements: [
        statement(
          "Greta Olsen, head of the bakers’ guild,",
          "warned",
          "that bread would cost twice as much by June",
          .indirect,
          0,
          .warn,
          0.9
        ),
        statement("she", "said", "“Nobody bakes for nothing,”", .direct, 0, .say, 0.8),
        statement(
          "The mayor, Piers Haldane,",
          "denied",
          "that the mills of the town had raised their prices",
          .indirect,
          1,
          .deny,
          0.4
        ),
        statement(
          "A clerk of the grain exchange",
          "said Piers",
          "Piers Haldane had not been seen there since the winter",
          .indirect,
          2,
          .say,
          0.7
        ),
      ],
      actors: actors
    )
  }()

  /// Adds a note without a date, in which somebody called Olsen speaks: Greta, or somebody else.
  func addNote() async throws {
    let text = "Olsen said the ovens of the guild would stay cold until the price of flour came down again."
    func span(_ words: String) -> Span {
      let range = text.range(of: words) ?? text.startIndex..<text.endIndex
      return Span(
        text.utf8.distance(from: text.startIndex, to: range.lowerBound),
        text.utf8.distance(from: text.startIndex, to: range.upperBound)
      )
    }
    let statement = Statement(
      source: [span("Olsen")],
      cue: [span("said")],
      content: [span("the ovens of the guild would stay cold")],
      kind: .indirect,
      confidence: 0.9
    )
    let reading = Reading(
      article: Article(id: "note.txt", text: text, title: "A note"),
      statements: [
        StatementReading(
          statement,
          speakers: [Speaker(actor: 0, form: .named, certainty: 1)],
          act: PerformedAct(act: .say)
        )
      ],
      actors: [Actor(name: "Olsen", reason: .longestName, kind: .person, names: ["Olsen"])]
    )
    try await record.add([Draft(reading)])
  }

  private static func span(of words: String) -> Span {
    guard let range = text.range(of: words) else { return Span(0, 1) }
    return Span(
      text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      text.utf8.distance(from: text.startIndex, to: range.upperBound)
    )
  }
}
