import Articles
import Meaning
import OnRecord
import Times

/// A statement made ready for its row.
struct StatementDraft: Sendable {
  let source: String
  let cue: String
  let content: String
  let sourceSpans: String
  let cueSpans: String
  let contentSpans: String
  let conditionSpans: String
  let kind: String
  let act: String
  let polarity: String
  let confidence: Double
  let medium: String?
  let addressee: String?
  let place: String?
  let said: String?
  let circumstanceSpans: String
  /// The day on which it was said or published.
  let date: String?
  /// The speakers, by their places among the article's actors.
  let speakers: [(actor: Int, certainty: Double, mention: String)]
  var embedding: Embedding?

  init(_ statement: StatementReading, in article: Article, _ offsets: ScalarOffsets) {
    func json(_ spans: [Span]) -> String { spans.map { ScalarSpan($0, offsets) }.json }
    func words(_ spans: [Span]) -> String { spans.map { article[$0] }.joined(separator: " … ") }
    source = words(statement.source)
    cue = words(statement.cue)
    content = words(statement.content)
    sourceSpans = json(statement.source)
    cueSpans = json(statement.cue)
    contentSpans = json(statement.content)
    conditionSpans = json(statement.act.condition)
    kind = statement.kind.rawValue
    act = statement.act.act.rawValue
    polarity = statement.act.polarity.rawValue
    confidence = (statement.confidence * 1000).rounded() / 1000
    let circumstances = statement.circumstances
    medium = circumstances.medium?.name
    addressee = circumstances.addressee.map { article[$0] }
    place = circumstances.place.map { article[$0] }
    said = statement.said?.value
    var spans: [String: ScalarSpan] = [:]
    spans["medium"] = circumstances.medium.map { ScalarSpan($0.span, offsets) }
    spans["addressee"] = circumstances.addressee.map { ScalarSpan($0, offsets) }
    spans["place"] = circumstances.place.map { ScalarSpan($0, offsets) }
    spans["said"] = statement.said.map { ScalarSpan($0.span, offsets) }
    circumstanceSpans = spans.isEmpty ? "{}" : JSONText.encode(spans)
    date = Self.date(said: said, published: article.published)
    speakers = statement.speakers.map {
      ($0.actor, ($0.certainty * 1000).rounded() / 1000, $0.form.name)
    }
  }

  /// The first of the days on which a statement may have been made, or else the day of publication.
  static func date(said: String?, published: String?) -> String? {
    said.flatMap { Days($0)?.first } ?? published.flatMap { Days($0)?.first }
  }
}
