import Actors
import Foundation
import GRDB

/// Writes a database of Discourse Network Analyzer 3.
///
/// An article is a document. A statement is a "DNA Statement" on the words of its content, once for each speaker: the
/// speaker is the person or the organization, the act is the concept, and the polarity is whether the speaker agrees.
/// DNA's concepts are codes that a person chooses; the act is what the record has in their place.
struct DiscourseNetworkExport {
  let selection: ExportSelection

  func write(to network: Database) throws {
    try DiscourseNetworkSchema.create(in: network)
    let actors = ExchangeActors(selection.database)
    var entities = DiscourseNetworkEntities(network)
    try selection.forEachPart { part in
      let text = DocumentText(part.article.text)
      try write(part.article, text.string, to: network)
      for statement in part.statements {
        guard let first = statement.content.spans.first, let last = statement.content.spans.map(\.end).max(),
          let range = text.range(ScalarSpan(first.begin, last))
        else { continue }
        let speakers = try statement.speakers.map { try actors.actor($0.actorID) }
        for speaker in speakers.isEmpty ? [nil] : speakers {
          try write(statement, of: speaker, at: range, in: part.article.id, to: network, &entities)
        }
      }
    }
  }

  private func write(_ article: RecordedArticle, _ text: String, to network: Database) throws {
    let reference = article.reference
    try network.cachedStatement(
      sql: """
        INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Author, Source, Section, Notes, Type, Date)
        VALUES (?, ?, ?, 1, ?, ?, '', ?, '', ?)
        """
    ).execute(arguments: [
      article.id, Self.short(reference.title ?? reference.name), text, Self.short(article.author ?? ""),
      Self.short(reference.outlet ?? ""), reference.address ?? reference.name,
      Self.seconds(reference.published),
    ])
  }

  private func write(
    _ statement: RecordedStatement,
    of speaker: ExchangeActor?,
    at range: Range<Int>,
    in articleID: Int64,
    to network: Database,
    _ entities: inout DiscourseNetworkEntities
  ) throws {
    try network.cachedStatement(
      sql: "INSERT INTO STATEMENTS (StatementTypeId, DocumentId, Start, Stop, Coder) VALUES (1, ?, ?, ?, 1)"
    ).execute(arguments: [articleID, range.lowerBound, range.upperBound])
    let id = network.lastInsertedRowID
    let isPerson = speaker?.type == .person || speaker?.type == .unnamed
    let person = isPerson ? speaker : nil
    let organization = isPerson ? nil : speaker
    let short = try network.cachedStatement(
      sql: "INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES (?, ?, ?)"
    )
    let values = [
      (DiscourseNetworkSchema.Variable.person, try entities.entity(person, .person)),
      (.organization, try entities.entity(organization, .organization, named: person?.body)),
      (.concept, try entities.entity(nil, .concept, named: statement.act.rawValue)),
    ]
    for (variable, entity) in values { try short.execute(arguments: [id, variable.rawValue, entity]) }
    try network.cachedStatement(
      sql: "INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES (?, ?, ?)"
    ).execute(arguments: [
      id, DiscourseNetworkSchema.Variable.agreement.rawValue, statement.polarity == .negative ? 0 : 1,
    ])
  }

  /// DNA takes no more than this for what it shows in one line.
  static func short(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(190)))
  }

  /// Seconds since 1970, which DNA takes for the document's own time of day; 0 for no date.
  private static func seconds(_ published: String?) -> Int64 {
    guard let published else { return 0 }
    let time = published.dropFirst(11).prefix(8)
    let moment =
      published.prefix(10) + "T" + (time.count == 8 ? time : time.count == 5 ? time + ":00" : "00:00:00")
    return (try? Date(String(moment) + "Z", strategy: .iso8601)).map { Int64($0.timeIntervalSince1970) } ?? 0
  }
}

/// An article's text as DNA shows it: Java counts UTF-16, and its text panes know no line breaks but line feeds.
private struct DocumentText {
  private(set) var string = ""
  /// For each scalar of the article, where it stands in the document's UTF-16, and behind them the end.
  private var offsets: [Int] = []

  init(_ text: String) {
    var (view, offset, wasReturn) = (String.UnicodeScalarView(), 0, false)
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      // Of a return and a line feed only one stands in the document.
      if scalar == "\n", wasReturn {
        offsets[offsets.count - 1] = offset - 1
        wasReturn = false
        continue
      }
      wasReturn = scalar == "\r"
      view.append(scalar == "\r" ? "\n" : scalar)
      offset += UTF16.width(scalar)
    }
    offsets.append(offset)
    string = String(view)
  }

  /// The span in UTF-16; nil where nothing of it is in the document.
  func range(_ span: ScalarSpan) -> Range<Int>? {
    guard 0 <= span.begin, span.begin < span.end, span.end < offsets.count,
      offsets[span.begin] < offsets[span.end]
    else { return nil }
    return offsets[span.begin]..<offsets[span.end]
  }
}

/// The entities of a DNA database as they come up; each has one row, and one for each attribute.
private struct DiscourseNetworkEntities {
  private struct Key: Hashable {
    var variable: DiscourseNetworkSchema.Variable
    var name: String
  }

  private let network: Database
  private var ids: [Key: Int64] = [:]

  init(_ network: Database) {
    self.network = network
  }

  /// The entity of an actor, or that of a name; where there is neither, the one without a name, which DNA takes for none.
  mutating func entity(
    _ actor: ExchangeActor?,
    _ variable: DiscourseNetworkSchema.Variable,
    named name: String? = nil
  ) throws -> Int64 {
    let key = Key(variable: variable, name: DiscourseNetworkExport.short(actor?.name ?? name ?? ""))
    if let id = ids[key] { return id }
    try network.execute(
      sql: "INSERT INTO ENTITIES (VariableId, Value, Red, Green, Blue) VALUES (?, ?, 0, 0, 0)",
      arguments: [variable.rawValue, key.name]
    )
    let id = network.lastInsertedRowID
    ids[key] = id
    let aliases = (actor?.names ?? []).map(\.name).filter { $0 != key.name }
    let values = [
      "Type": actor?.type.rawValue ?? "", "Alias": aliases.joined(separator: "; "),
      "Notes": actor?.wikidata ?? "",
    ]
    for attribute in DiscourseNetworkSchema.attributes {
      try network.execute(
        sql: """
          INSERT INTO ATTRIBUTEVALUES (EntityId, AttributeVariableId, AttributeValue)
          SELECT ?, ID, ? FROM ATTRIBUTEVARIABLES WHERE VariableId = ? AND AttributeVariable = ?
          """,
        arguments: [id, DiscourseNetworkExport.short(values[attribute] ?? ""), variable.rawValue, attribute]
      )
    }
    return id
  }
}
