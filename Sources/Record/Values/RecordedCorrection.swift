/// An entry of the journal: who changed what, and how it was before and after.
public struct RecordedCorrection: Hashable, Sendable, Identifiable {
  /// Its number; later ones are higher.
  public var id: Int64
  /// When it was made, in ISO 8601.
  public var made: String
  /// Who made it.
  public var person: String
  /// What was done.
  public var action: Action
  /// What became of it.
  public var state: State
  /// The statement that it is about.
  public var statementID: Int64?
  /// By what the record knows the statement's article.
  public var articleKey: String?
  /// The actor that it is about.
  public var actorID: Int64?
  /// How it was before, in JSON.
  public var before: String?
  /// How it was after, in JSON.
  public var after: String?
  /// Which entry it takes back.
  public var undoes: Int64?

  /// What can be done.
  public enum Action: String, Codable, Hashable, Sendable, CaseIterable {
    /// A statement is right.
    case accept
    /// It is none.
    case reject
    /// It was put right.
    case change
    /// It was missed, and added.
    case add
    /// A new version of the article has it too, and the correction went with it.
    case carry
    /// A new reading of the article says otherwise.
    case reading
    /// Two actors are one.
    case merge
    /// An actor was two.
    case split
    /// An actor is called otherwise.
    case rename
    /// Two actors are not one.
    case separate
    /// An actor is this one of Wikidata.
    case link
    /// An earlier entry was taken back.
    case undo
  }

  /// What became of a correction.
  public enum State: String, Codable, Hashable, Sendable, CaseIterable {
    /// It stands.
    case applied
    /// It was taken back.
    case undone
    /// It could not be carried to a new version, or a new reading says otherwise: a person has to look.
    case conflict
  }
}
