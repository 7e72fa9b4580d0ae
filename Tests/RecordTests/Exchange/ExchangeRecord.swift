import Actors
import Acts
import Articles
import Foundation
import Language
import Meaning
import OnRecord
import Record
import Statements
import Synchronization
import Times

/// A record in a folder of its own, with a few articles that a test can export.
final class ExchangeRecord: Sendable {
  let folder: URL
  let record: Record

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "onrecord-exchange-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    record = try Record(at: folder.appending(path: "record.sqlite").path)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  static let harbour = """
    Ferry fares to rise

    “The fares, which we froze for years, will rise in May,” harbour master Edda Quillon told reporters on Tuesday in \
    Varnholt. The shipping line Norvane said that “nobody was asked”, and denied, as always, any delay.

    Quillon 🚢 added that the pier is safe.
    """

  /// An article with people, a company, circumstances, broken-up content and a character beyond 16 bits.
  static func reading(
    text: String = harbour,
    id: String = "harbour.txt",
    address: String? = "https://courier.example/harbour",
    outlet: String = "The Varnholt Courier",
    published: String = "2021-03-03"
  ) -> Reading {
    let article = Article(
      id: id,
      text: text,
      title: "Ferry fares, \"again\"",
      published: published,
      outlet: outlet,
      author: "Ona Tarrow",
      address: address,
      language: "en"
    )
    func spans(_ words: String...) -> [Span] { words.compactMap { span(of: $0, in: text) } }
    let tuesday = span(of: "Tuesday", in: text)
    let said = tuesday.map { TimeExpression(span: $0, kind: .date, value: "2021-03-02", anchor: .published) }
    let quillon = Actor(
      name: "Edda Quillon",
      reason: .longestName,
      kind: .person,
      names: ["Edda Quillon", "Quillon"],
      roles: spans("harbour master").map {
        HeldRole(title: "harbour master", span: $0, standing: .current, date: published)
      },
      mentions: spans("Edda Quillon").map { ActorMention(span: $0, form: .named) }
    )
    let norvane = Actor(
      name: "Norvane",
      reason: .longestName,
      kind: .organization,
      names: ["Norvane"],
      mentions: spans("Norvane").map { ActorMention(span: $0, form: .named) }
    )
    // Of a text without these words there is no statement to make; any words stand for them until it is left out.
    func statement(_ source: [Span], _ cue: [Span], _ content: [Span], _ kind: Statement.Kind) -> Statement {
      Statement(
        source: source,
        cue: cue,
        content: content.isEmpty ? [Span(0, 1)] : content,
        kind: kind,
        confidence: 0.9
      )
    }
    let statements = [
      StatementReading(
        statement(
          spans("harbour master Edda Quillon"),
          spans("told"),
          spans("“The fares", "will rise in May,”"),
          .direct
        ),
        speakers: [Speaker(actor: 0, form: .named, certainty: 0.97)],
        act: PerformedAct(act: .announce),
        circumstances: Circumstances(
          medium: nil,
          addressee: span(of: "reporters", in: text),
          place: span(of: "Varnholt", in: text),
          said: tuesday
        ),
        said: said
      ),
      StatementReading(
        statement(spans("The shipping line Norvane"), spans("said"), spans("“nobody was asked”"), .direct),
        speakers: [Speaker(actor: 1, form: .named, certainty: 0.9)]
      ),
      StatementReading(
        statement(spans("The shipping line Norvane"), spans("denied"), spans("any delay"), .indirect),
        speakers: [Speaker(actor: 1, form: .named, certainty: 0.8)],
        act: PerformedAct(act: .deny, polarity: .negative)
      ),
      StatementReading(
        statement(spans("Quillon 🚢"), spans("added"), spans("the pier is safe"), .indirect),
        speakers: [
          Speaker(actor: 0, form: .named, certainty: 0.9), Speaker(actor: 1, form: .named, certainty: 0.6),
        ]
      ),
    ].filter { $0.statement.content != [Span(0, 1)] }
    return Reading(
      article: article,
      statements: statements,
      actors: [quillon, norvane],
      times: [said].compactMap { $0 }
    )
  }

  private static func span(of words: String, in text: String) -> Span? {
    guard let range = text.range(of: words) else { return nil }
    let begin = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Span(begin, begin + words.utf8.count)
  }

  /// A copy of the article in another paper, a second version, and what people made of it all.
  func fill() async throws {
    var draft = Draft(Self.reading())
    draft.embed(draft.contents.map { Self.embedding($0) })
    try await record.add([draft])
    let copy = Self.reading(id: "copy.txt", address: nil, outlet: "The Ebbing Post", published: "2021-03-04")
    try await record.add([Draft(copy)])
    try await record.correct(1, .accept, by: "ada")
    var change = StatementChange()
    change.act = .promise
    try await record.correct(2, .change(change), by: "ada")
    try await record.correct(3, .reject, by: "ben")
    let changed = Self.harbour + "\n\nThe fares were last raised nine years ago."
    try await record.add([Draft(Self.reading(text: changed))])
    var missed = StatementChange()
    missed.content = [ScalarSpan(0, 19)]
    missed.speakers = [.new(name: "Ferry Users’ Union", kind: .organization)]
    try await record.addStatement(missed, toArticle: 3, by: "ada")
    try await record.undo(by: "ada")
    try await record.addStatement(missed, toArticle: 3, by: "ben")
    let actors = try await record.actors(ActorQuery()).rows
    if let norvane = actors.first(where: { $0.name == "Norvane" }) {
      try await record.link(norvane.id, toWikidata: "Q1234", by: "ada")
      try await record.rename(norvane.id, to: "Norvane Lines", by: "ada")
    }
    let unions = actors.filter { $0.name.hasPrefix("Ferry") }
    if unions.count > 1 { try await record.merge(unions[1].id, into: unions[0].id, by: "ben") }
  }

  private static func embedding(_ words: String) -> Embedding {
    let bytes = (0..<Embedding.count).map { UInt8(truncatingIfNeeded: ($0 * 7 + words.utf8.count) % 100 + 1) }
    guard let embedding = Embedding(bytes: bytes) else { preconditionFailure("the bytes name a direction") }
    return embedding
  }

  func export(_ format: ExportFormat, query: StatementQuery? = nil) async throws -> String {
    try await Self.export(record, format, query: query)
  }

  static func export(_ record: Record, _ format: ExportFormat, query: StatementQuery? = nil) async throws
    -> String
  {
    let text = Collected()
    try await record.export(format, query: query) { text.append($0) }
    return text.all
  }

  /// Takes lines in, a few bytes at a time.
  @discardableResult
  func take(_ text: String) async throws -> (summary: ImportSummary, problems: [ImportProblem]) {
    let source = Pieces(Array(text.utf8))
    let holder = Holder()
    let summary = try await record.importLines(from: { source.next() }) { problem in
      holder.problems.withLock { $0.append(problem) }
    }
    return (summary, holder.problems.withLock { $0 })
  }
}

private final class Holder: Sendable {
  let problems = Mutex<[ImportProblem]>([])
}

/// Text that comes in pieces.
final class Collected: Sendable {
  private let text = Mutex("")

  var all: String { text.withLock { $0 } }

  func append(_ piece: String) {
    text.withLock { $0 += piece }
  }
}

/// Bytes that are given in pieces.
final class Pieces: Sendable {
  private let rest: Mutex<ArraySlice<UInt8>>

  init(_ bytes: [UInt8]) {
    rest = Mutex(bytes[...])
  }

  func next() -> [UInt8]? {
    rest.withLock { rest in
      defer { rest = rest.dropFirst(1_000) }
      return rest.isEmpty ? nil : Array(rest.prefix(1_000))
    }
  }
}
