/// An entry of the journal.
struct ExchangeCorrection: Codable {
  var correctionID: Int64
  var made: String
  var person: String
  var action: RecordedCorrection.Action
  var state: RecordedCorrection.State
  var statementID: Int64?
  var articleKey: String?
  var actorID: Int64?
  var before: Content?
  var after: Content?
  var anchor: StatementAnchor?
  var undoes: Int64?

  enum CodingKeys: String, CodingKey {
    case correctionID = "correction_id"
    case made, person, action, state
    case statementID = "statement_id"
    case articleKey = "article_key"
    case actorID = "actor_id"
    case before, after, anchor, undoes
  }

  /// What the journal keeps of how something was.
  enum Content: Codable, Hashable {
    case statement(StatementSnapshot)
    case actors([ActorSnapshot])
    case names([String])

    init(from decoder: any Decoder) throws {
      if let statement = try? StatementSnapshot(from: decoder) {
        self = .statement(statement)
      } else if let names = try? [String](from: decoder) {
        self = .names(names)
      } else {
        self = .actors(try [ActorSnapshot](from: decoder))
      }
    }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .statement(let statement): try statement.encode(to: encoder)
      case .actors(let actors): try actors.encode(to: encoder)
      case .names(let names): try names.encode(to: encoder)
      }
    }
  }
}
