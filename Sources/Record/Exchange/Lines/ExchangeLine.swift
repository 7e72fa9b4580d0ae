/// A line of an export in JSON Lines.
///
/// A line says in its field `line` what it is. Names of fields follow `onrecord read --format jsonl` where they mean the
/// same; what is not known is left out.
enum ExchangeLine {
  /// The first line: what the file is.
  case record(ExchangeHeader)
  case actor(ExchangeActor)
  case article(ExchangeArticle)
  case pair(ExchangePair)
  case correction(ExchangeCorrection)
}

extension ExchangeLine: Codable {
  private enum Key: String, CodingKey {
    case line
  }

  private enum Name: String, Codable {
    case record, actor, article, pair, correction
  }

  init(from decoder: any Decoder) throws {
    self =
      switch try decoder.container(keyedBy: Key.self).decode(Name.self, forKey: .line) {
      case .record: .record(try ExchangeHeader(from: decoder))
      case .actor: .actor(try ExchangeActor(from: decoder))
      case .article: .article(try ExchangeArticle(from: decoder))
      case .pair: .pair(try ExchangePair(from: decoder))
      case .correction: .correction(try ExchangeCorrection(from: decoder))
      }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .record(let header):
      try container.encode(Name.record, forKey: .line)
      try header.encode(to: encoder)
    case .actor(let actor):
      try container.encode(Name.actor, forKey: .line)
      try actor.encode(to: encoder)
    case .article(let article):
      try container.encode(Name.article, forKey: .line)
      try article.encode(to: encoder)
    case .pair(let pair):
      try container.encode(Name.pair, forKey: .line)
      try pair.encode(to: encoder)
    case .correction(let correction):
      try container.encode(Name.correction, forKey: .line)
      try correction.encode(to: encoder)
    }
  }
}

/// What an export is.
struct ExchangeHeader: Codable {
  /// The version of the lines' format; a program refuses those that it does not know.
  static let version = 1

  var format: Int
}

/// Words of the article.
struct ExchangeSpan: Codable, Hashable {
  var begin: Int
  var end: Int
  var text: String?

  var span: ScalarSpan { ScalarSpan(begin, end) }
}

/// Something about how a statement was made, or where a role stands.
struct ExchangeValue: Codable, Hashable {
  var value: String
  var begin: Int?
  var end: Int?
  var text: String?

  var span: ScalarSpan? {
    guard let begin, let end else { return nil }
    return ScalarSpan(begin, end)
  }
}
