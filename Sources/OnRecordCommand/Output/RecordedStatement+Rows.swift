import Acts
import OnRecord
import Record
import Statements

extension RecordedStatement {
  /// The statement with its article and where its words stand, in JSON; spans are `[begin, end]` in Unicode scalars of the
  /// article's text.
  var json: JSON {
    [
      "id": .integer(Int(id)),
      "speakers": .array(speakers.map(\.json)),
      "act": .string(act.rawValue),
      "polarity": .string(polarity.rawValue),
      "kind": .string(kind.rawValue),
      "content": content.json,
      "source": source.json,
      "cue": cue.json,
      "condition": condition.json,
      "date": JSON(date),
      "said": said?.json ?? .null,
      "medium": medium?.json ?? .null,
      "addressee": addressee?.json ?? .null,
      "place": place?.json ?? .null,
      "confidence": .number(confidence),
      "review": .string(review.rawValue),
      "revision": .integer(revision),
      "copies": .integer(copies),
      "original": originalID.map { .integer(Int($0)) } ?? .null,
      "article": article.json,
    ]
  }

  /// The head of a table of statements.
  static let columns = TableRow(cells: [
    "id", "speaker", "speaker_ids", "act", "polarity", "kind", "date", "said", "medium", "addressee", "place",
    "content",
    "content_spans", "source", "source_spans", "cue", "cue_spans", "confidence", "review", "copies",
    "article_id",
    "article", "title", "outlet", "published", "address", "story_id",
  ])

  /// The row of a table of statements.
  var row: TableRow {
    TableRow(cells: [
      "\(id)", speakers.map(\.name).joined(separator: "; "),
      speakers.map { "\($0.actorID)" }.joined(separator: "; "),
      act.rawValue, polarity.rawValue, kind.rawValue, date, said?.value, medium?.value, addressee?.value,
      place?.value,
      content.text, content.spans.text, source.text, source.spans.text, cue.text, cue.spans.text,
      "\(confidence)",
      review.rawValue, "\(copies)", "\(article.id)", article.name, article.title, article.outlet,
      article.published,
      article.address, "\(article.storyID)",
    ])
  }
}

extension RecordedSpeaker {
  fileprivate var json: JSON {
    [
      "actor": .integer(Int(actorID)), "name": .string(name), "type": .string(kind),
      "mention": .string(mention),
      "certainty": .number(certainty),
    ]
  }
}

extension RecordedStatement.Passage {
  fileprivate var json: JSON { ["text": .string(text), "spans": spans.json] }
}

extension RecordedStatement.Circumstance {
  fileprivate var json: JSON { ["value": .string(value), "span": span?.json ?? .null] }
}

extension ArticleReference {
  /// The article in JSON.
  var json: JSON {
    [
      "id": .integer(Int(id)), "name": .string(name), "title": JSON(title), "outlet": JSON(outlet),
      "published": JSON(published), "address": JSON(address), "story": .integer(Int(storyID)),
      "version": .integer(version),
    ]
  }
}

extension ScalarSpan {
  /// `[begin, end]`.
  var json: JSON { .array([.integer(begin), .integer(end)]) }

  /// The span as a range.
  var range: Range<Int> { begin..<Swift.max(begin, end) }
}

extension [ScalarSpan] {
  /// `[[begin, end], ...]`.
  var json: JSON { .array(map(\.json)) }

  /// "12-30,45-50", as `onrecord review change` takes it.
  var text: String { map { "\($0.begin)-\($0.end)" }.joined(separator: ",") }
}
