import Actors
import Acts
import Articles
import Language
import Statements
import Times

extension Reading {
  /// The reading in JSON, its fields in the order of the documentation, its spans in Unicode scalars of the text.
  ///
  /// Fields may be added in later versions, but none is renamed. Those that this version does not fill in yet are
  /// null or empty.
  ///
  /// - Parameter pretty: Whether to break and indent lines for people; otherwise all of it is one line.
  /// - Returns: One object, without a line feed behind it.
  public func json(pretty: Bool = false) -> String {
    let spans = SpanEncoder(article)
    let form: JSON = [
      "id": .string(article.id),
      "title": JSON(article.title),
      "published": JSON(article.published),
      "language": JSON(article.language),
      "statements": .array(statements.map { $0.json(spans, actors) }),
      "actors": .array(actors.map { $0.json(spans) }),
      "times": .array(times.map { $0.json(spans) }),
    ]
    return form.text(pretty: pretty)
  }
}

extension StatementReading {
  fileprivate func json(_ spans: SpanEncoder, _ actors: [Actor]) -> JSON {
    let speakers = speakers.map { $0.json(actors[$0.actor]) }
    return [
      "source": spans.json(self.source),
      "cue": spans.json(self.cue),
      "content": spans.json(self.content),
      "kind": .string(self.kind.rawValue),
      "confidence": .number((confidence * 1000).rounded() / 1000),
      "speaker": speakers.first ?? .null,
      "speakers": .array(speakers),
      "act": .string(act.act.rawValue),
      "polarity": .string(act.polarity.rawValue),
      "condition": spans.json(act.condition),
      "plover": JSON(act.ploverEvent?.rawValue),
      "said": said.map { $0.json(spans) } ?? .null,
      "medium": JSON(circumstances.medium?.name),
      "addressee": JSON(circumstances.addressee.map { spans.article[$0] }),
      "place": JSON(circumstances.place.map { spans.article[$0] }),
      "circumstances": [
        "medium": circumstances.medium.map { spans.json($0.span) } ?? .null,
        "addressee": circumstances.addressee.map(spans.json) ?? .null,
        "place": circumstances.place.map(spans.json) ?? .null,
      ],
    ]
  }
}

extension Speaker {
  fileprivate func json(_ actor: Actor) -> JSON {
    [
      "name": .string(actor.name),
      "type": .string(actor.kind.rawValue),
      "role": JSON(actor.roles.first?.title),
      "mention": .string(form.name),
      "actor": .integer(self.actor),
      "certainty": .number((certainty * 1000).rounded() / 1000),
    ]
  }
}

extension Actor {
  fileprivate func json(_ spans: SpanEncoder) -> JSON {
    [
      "name": .string(name),
      "reason": .string(reason.rawValue),
      "type": .string(kind.rawValue),
      "names": .array(names.map(JSON.string)),
      "roles": .array(
        roles.map { role in
          [
            "title": .string(role.title),
            "standing": .string(role.standing.rawValue),
            "date": JSON(role.date),
            "span": spans.json(role.span),
          ]
        }
      ),
      "body": JSON(body),
      "stands_for": JSON(standsFor),
      "mentions": .array(
        mentions.map { mention in
          var fields = spans.fields(mention.span)
          fields.append(JSON.Field(name: "mention", value: .string(mention.form.name)))
          return .object(fields)
        }
      ),
    ]
  }
}

extension TimeExpression {
  fileprivate func json(_ spans: SpanEncoder) -> JSON {
    var fields = spans.fields(span)
    fields.append(JSON.Field(name: "type", value: .string(kind.rawValue)))
    fields.append(JSON.Field(name: "value", value: .string(value)))
    fields.append(JSON.Field(name: "anchor", value: .string(anchor.rawValue)))
    return .object(fields)
  }
}

extension Mention.Form {
  /// What leaves the program calls the form.
  package var name: String {
    switch self {
    case .named: "named"
    case .nominal: "nominal"
    case .pronoun: "pronoun"
    }
  }
}

/// Turns spans of one article into JSON.
private struct SpanEncoder {
  let article: Article
  let offsets: ScalarOffsets

  init(_ article: Article) {
    self.article = article
    offsets = ScalarOffsets(article.text)
  }

  func json(_ spans: [Span]) -> JSON {
    .array(spans.map(json))
  }

  func json(_ span: Span) -> JSON { .object(fields(span)) }

  func fields(_ span: Span) -> [JSON.Field] {
    let scalars = offsets.scalars(of: span)
    return [
      JSON.Field(name: "begin", value: .integer(scalars.lowerBound)),
      JSON.Field(name: "end", value: .integer(scalars.upperBound)),
      JSON.Field(name: "text", value: .string(article[span])),
    ]
  }
}
