import Actors
import GRDB
import Statements
import Times

/// Applies what a person says of a statement, if it makes sense.
struct StatementChanger {
  private let database: Database
  private let path: String

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  /// `snapshot` with `change` made.
  func changed(
    _ snapshot: StatementSnapshot,
    by change: StatementChange,
    statementID: Int64
  ) throws -> StatementSnapshot {
    let articleID = try Int64.fetchOne(
      database,
      sql: "SELECT article_id FROM statement WHERE id = ?",
      arguments: [statementID]
    )
    return try apply(change, to: snapshot, articleID: articleID ?? 0)
  }

  /// A new statement.
  func added(_ change: StatementChange, to articleID: Int64) throws -> StatementSnapshot {
    guard change.content?.isEmpty == false else {
      throw RecordError(.senseless("A statement has content: say where its words stand."), path: path)
    }
    let blank = StatementSnapshot(
      sourceSpans: [],
      cueSpans: [],
      contentSpans: [],
      source: "",
      cue: "",
      content: "",
      kind: Statement.Kind.indirect.rawValue,
      act: "say",
      polarity: "positive",
      said: nil,
      date: nil,
      review: .added,
      speakers: []
    )
    var added = try apply(change, to: blank, articleID: articleID)
    if change.said == nil {
      added.date = StatementDraft.date(said: nil, published: try published(articleID))
    }
    return added
  }

  private func apply(
    _ change: StatementChange,
    to snapshot: StatementSnapshot,
    articleID: Int64
  ) throws -> StatementSnapshot {
    var changed = snapshot
    if change.source != nil || change.cue != nil || change.content != nil {
      let text = try text(of: articleID)
      if let spans = change.source { (changed.sourceSpans, changed.source) = try words(spans, in: text) }
      if let spans = change.cue { (changed.cueSpans, changed.cue) = try words(spans, in: text) }
      if let spans = change.content {
        (changed.contentSpans, changed.content) = try words(spans, in: text)
        if spans.isEmpty { throw RecordError(.senseless("A statement has content."), path: path) }
      }
    }
    if let act = change.act { changed.act = act.rawValue }
    if let polarity = change.polarity { changed.polarity = polarity.rawValue }
    if let kind = change.kind { changed.kind = kind.rawValue }
    if let said = change.said {
      guard said.isEmpty || Days(said) != nil else {
        throw RecordError(
          .senseless("“\(said)” is no date; write a day, month or year: 2020-01-08, 2020-01, 2020."),
          path: path
        )
      }
      changed.said = said.isEmpty ? nil : said
      changed.date = StatementDraft.date(said: changed.said, published: try published(articleID))
    }
    if let speakers = change.speakers { changed.speakers = try speakers.map(speaker) }
    return changed
  }

  private func words(_ spans: [ScalarSpan], in text: AnchoredText) throws -> ([ScalarSpan], String) {
    let spans = spans.sorted()
    let isInOrder = zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.begin }
    guard spans.allSatisfy({ 0 <= $0.begin && $0.begin < $0.end && $0.end <= text.count }), isInOrder else {
      throw RecordError(
        .senseless("A span lies in the text, has at least one letter, and overlaps no other."),
        path: path
      )
    }
    return (spans, spans.map { text[$0] }.joined(separator: " … "))
  }

  private func speaker(_ choice: SpeakerChoice) throws -> StatementSnapshot.Speaker {
    let id: Int64
    switch choice {
    case .actor(let known):
      id = known
    case .new(let name, let kind):
      let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !name.isEmpty, name.count <= 200 else {
        throw RecordError(.senseless("An actor has a name of at most 200 letters."), path: path)
      }
      var register = ActorRegister(database)
      id = try register.insert(ActorCard(name: name, kind: kind, names: [ActorCard.Spelling(name)]))
      try database.execute(sql: "UPDATE actor SET is_name_fixed = 1 WHERE id = ?", arguments: [id])
    }
    guard let actor = try ActorRows(database).actor(id) else {
      throw RecordError(.unknown("actor \(id)"), path: path)
    }
    return StatementSnapshot.Speaker(actorID: id, name: actor.name, certainty: 1, mention: "named")
  }

  private func text(of articleID: Int64) throws -> AnchoredText {
    let text = try String.fetchOne(
      database,
      sql: "SELECT text FROM article WHERE id = ?",
      arguments: [articleID]
    )
    guard let text else { throw RecordError(.unknown("article \(articleID)"), path: path) }
    return AnchoredText(text)
  }

  private func published(_ articleID: Int64) throws -> String? {
    try String.fetchOne(database, sql: "SELECT published FROM article WHERE id = ?", arguments: [articleID])
  }
}
