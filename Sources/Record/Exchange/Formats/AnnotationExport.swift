import GRDB
import OnRecord

/// Writes an annotation collection in JSON-LD (W3C Web Annotation Data Model, Recommendation of 2017-02-23).
///
/// A statement is one annotation. Its targets are the words of source, cue and content, each with a text position and a
/// text quote selector (4.2.4, 4.2.5); `styleClass` (4.4) tells which they are. Its bodies are the act as a tag and the
/// speakers, by name and by number.
struct AnnotationExport {
  /// How many scalars before and behind the words are quoted.
  private static let contextLength = 32

  let selection: ExportSelection

  func write(to write: (String) throws -> Void) throws {
    let count = try selection.count()
    // The items of the page are written as they come, so the frame around them is written by hand.
    try write(
      """
      {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:onrecord:export", "type": "AnnotationCollection",
      "label": "Statements", "total": \(count),
      "first": {"id": "urn:onrecord:export:1", "type": "AnnotationPage", "partOf": "urn:onrecord:export",
      "startIndex": 0, "items": [
      """
    )
    var isFirst = true
    let links = ActorLinks(selection.database)
    try selection.forEachPart { part in
      var text = ""
      for statement in part.statements {
        text += isFirst ? "\n" : ",\n"
        isFirst = false
        text += try annotation(statement, part, links).text(pretty: false)
      }
      try write(text)
    }
    try write("\n]}}\n")
  }

  private func annotation(
    _ statement: RecordedStatement,
    _ part: ExportSelection.Part,
    _ links: ActorLinks
  ) throws -> JSON {
    let source = part.article.reference.address ?? "urn:onrecord:article:\(part.article.id)"
    var bodies: [JSON] = [
      [
        "type": "TextualBody", "purpose": "tagging", "format": "text/plain",
        "value": .string(statement.act.rawValue),
      ]
    ]
    if statement.polarity == .negative {
      bodies.append(
        ["type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": "negative"]
      )
    }
    for speaker in statement.speakers {
      bodies.append(
        [
          "type": "SpecificResource", "purpose": "identifying",
          "source": .string(try links.link(speaker.actorID)),
        ]
      )
      bodies.append(
        [
          "type": "TextualBody", "purpose": "identifying", "format": "text/plain",
          "value": .string(speaker.name),
        ]
      )
    }
    let parts = [("content", statement.content), ("source", statement.source), ("cue", statement.cue)]
    let targets = parts.flatMap { name, passage in
      passage.spans.map { target(name, $0, source, part.text) }
    }
    return [
      "id": .string("urn:onrecord:statement:\(statement.id)"),
      "type": "Annotation",
      "motivation": "identifying",
      "generator": ["type": "Software", "name": "OnRecord"],
      "body": .array(bodies),
      "target": .array(targets),
    ]
  }

  private func target(_ name: String, _ span: ScalarSpan, _ source: String, _ text: ExchangeText) -> JSON {
    let before = ScalarSpan(max(0, span.begin - Self.contextLength), span.begin)
    let behind = ScalarSpan(span.end, span.end + Self.contextLength)
    return [
      "type": "SpecificResource",
      "source": .string(source),
      "styleClass": .string(name),
      "selector": [
        ["type": "TextPositionSelector", "start": .integer(span.begin), "end": .integer(span.end)],
        [
          "type": "TextQuoteSelector", "exact": .string(text[span]), "prefix": .string(text[before]),
          "suffix": .string(text[behind]),
        ],
      ],
    ]
  }
}

/// Addresses of actors.
struct ActorLinks {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The actor's item in Wikidata or, where nobody named it, a name that holds within the record.
  func link(_ id: Int64) throws -> String {
    let item = try String.fetchOne(
      database.cachedStatement(sql: "SELECT wikidata FROM actor WHERE id = ?"),
      arguments: [id]
    )
    return item.map { "http://www.wikidata.org/entity/\($0)" } ?? "urn:onrecord:actor:\(id)"
  }
}
