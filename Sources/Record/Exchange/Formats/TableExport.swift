import Actors
import GRDB

/// Writes CSV (RFC 4180): a header, and one row a statement.
///
/// Values are written as they are. Nothing is put before a value that a spreadsheet would take for a formula: R and
/// pandas would get it as part of the words.
struct TableExport {
  let selection: ExportSelection

  /// The columns, in order. New ones may come behind these.
  static let columns = [
    "statement_id", "speaker", "speaker_id", "speaker_kind", "speaker_role", "source", "cue", "content",
    "act",
    "polarity", "kind", "said", "date", "medium", "addressee", "place", "confidence", "review", "revision",
    "outlet", "title", "published", "author", "address", "language", "article", "article_id",
    "article_version",
    "story_id", "original_id", "content_begin", "content_end", "copies",
  ]

  func write(to write: (String) throws -> Void) throws {
    try write(Self.line(Self.columns))
    let roles = SpeakerRoles(selection.database)
    try selection.forEachPart { part in
      let rolesByActor = try roles.roles(inArticle: part.article.id)
      try write(part.statements.map { Self.line(row($0, part.article, rolesByActor)) }.joined())
    }
  }

  private func row(
    _ statement: RecordedStatement,
    _ article: RecordedArticle,
    _ roles: [Int64: String]
  ) -> [String] {
    let reference = article.reference
    let speakers = statement.speakers
    func joined(_ values: [String]) -> String { values.joined(separator: "; ") }
    let spans = statement.content.spans
    return [
      "\(statement.id)", joined(speakers.map(\.name)), joined(speakers.map { "\($0.actorID)" }),
      joined(speakers.map(\.kind)), joined(speakers.compactMap { roles[$0.actorID] }), statement.source.text,
      statement.cue.text, statement.content.text, statement.act.rawValue, statement.polarity.rawValue,
      statement.kind.rawValue, statement.said?.value ?? "", statement.date ?? "",
      statement.medium?.value ?? "",
      statement.addressee?.value ?? "", statement.place?.value ?? "", "\(statement.confidence)",
      statement.review.rawValue, "\(statement.revision)", reference.outlet ?? "", reference.title ?? "",
      reference.published ?? "", article.author ?? "", reference.address ?? "", article.language ?? "",
      reference.name, "\(reference.id)", "\(reference.version)", "\(reference.storyID)",
      statement.originalID.map { "\($0)" } ?? "", spans.map { "\($0.begin)" }.first ?? "",
      spans.map(\.end).max().map { "\($0)" } ?? "", "\(statement.copies)",
    ]
  }

  /// One record of RFC 4180: fields with commas, quotation marks or line breaks stand between quotation marks.
  static func line(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ field: String) -> String {
    let needsMarks = field.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
    guard needsMarks else { return field }
    var scalars = String.UnicodeScalarView()
    for scalar in field.unicodeScalars {
      if scalar == "\"" { scalars.append(scalar) }
      scalars.append(scalar)
    }
    return "\"\(String(scalars))\""
  }
}

/// The roles that an article gives to its actors.
struct SpeakerRoles {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// By the actor's number, the first role.
  func roles(inArticle id: Int64) throws -> [Int64: String] {
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: "SELECT actor_id, details FROM appearance WHERE article_id = ?"),
      arguments: [id]
    )
    var roles: [Int64: String] = [:]
    for row in rows {
      let details = JSONText.decode(AppearanceDetails.self, from: row["details"])
      let actorID: Int64 = row["actor_id"]
      if let role = details?.roles.first, roles[actorID] == nil { roles[actorID] = role.title }
    }
    return roles
  }
}
