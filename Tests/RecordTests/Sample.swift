import Actors
import Acts
import Articles
import Foundation
import Language
import Meaning
import OnRecord
import Record
import Statements
import Times

/// A reading that a test writes by hand: an article, and who says what in it.
struct Sample {
  /// A statement by its words.
  struct Said {
    var source: String
    var cue: String
    var content: String
    var speaker: String
    var act = Act.say
    var confidence = 0.9
  }

  var id = "mill.txt"
  var text: String
  var title: String? = "Mill shelter"
  var outlet: String? = "The Pellbridge Courier"
  var published: String? = "2022-02-09"
  var address: String?
  var said: [Said]
  /// The actors by name, each with a role.
  var actors: [String: String] = [:]
  /// A pronoun that stands for an actor, by the actor's name.
  var pronouns: [String: String] = [:]

  /// The reading; every word stands where it first stands in the text.
  var reading: Reading {
    let article = Article(
      id: id,
      text: text,
      title: title,
      published: published,
      outlet: outlet,
      address: address
    )
    let names = said.map(\.speaker).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let cast = names.map { name in
      Actor(
        name: name,
        reason: .longestName,
        kind: .person,
        names: [name],
        roles: actors[name].map {
          [HeldRole(title: $0, span: span(of: $0) ?? Span(0, 1), standing: .current, date: published)]
        } ?? [],
        mentions: [
          span(of: name).map { ActorMention(span: $0, form: .named) },
          pronouns[name].flatMap(span).map { ActorMention(span: $0, form: .pronoun) },
        ].compactMap(\.self)
      )
    }
    let statements = said.map { said in
      StatementReading(
        Statement(
          source: span(of: said.source).map { [$0] } ?? [],
          cue: span(of: said.cue).map { [$0] } ?? [],
          content: [span(of: said.content) ?? Span(0, 1)],
          kind: .indirect,
          confidence: said.confidence
        ),
        speakers: names.firstIndex(of: said.speaker).map {
          [Speaker(actor: $0, form: .named, certainty: 1)]
        } ?? [],
        act: PerformedAct(act: said.act)
      )
    }
    return Reading(article: article, statements: statements, actors: cast)
  }

  /// The reading made ready, without embeddings.
  var draft: Draft { Draft(reading) }

  private func span(of words: String) -> Span? {
    guard !words.isEmpty, let range = text.range(of: words) else { return nil }
    return Span(
      text.utf8.distance(from: text.startIndex, to: range.lowerBound),
      text.utf8.distance(from: text.startIndex, to: range.upperBound)
    )
  }
}

extension Sample {
  /// Two people on one mill.
  static let mill = Sample(
    text: """
      PELLBRIDGE — Mayor Ruth Okafor said the city would open the mill before winter. Dale Prewitt, a councilman, denied \
      that the roof was safe – “not in my lifetime”. The engineers of the county have looked at the building twice since \
      the spring, and nobody on the council has yet seen what they wrote about the boiler house.
      """,
    said: [
      Said(
        source: "Mayor Ruth Okafor",
        cue: "said",
        content: "the city would open the mill before winter",
        speaker: "Ruth Okafor",
        act: .promise
      ),
      Said(
        source: "Dale Prewitt",
        cue: "denied",
        content: "that the roof was safe – “not in my lifetime”",
        speaker: "Dale Prewitt",
        act: .deny,
        confidence: 0.6
      ),
    ],
    actors: ["Ruth Okafor": "Mayor", "Dale Prewitt": "councilman"]
  )
}

/// A folder for one test's files, which goes with the test.
final class Folder: Sendable {
  let path: String

  init() throws {
    let url = URL(filePath: NSTemporaryDirectory()).appending(path: "record-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func file(_ name: String = "onrecord.sqlite") -> String { path + "/" + name }

  /// A new record in the folder.
  func record() throws -> Record { try Record(at: file()) }
}
