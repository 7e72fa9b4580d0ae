import GRDB

extension Importer {
  mutating func insertStatements(
    of article: ExchangeArticle,
    _ articleID: Int64,
    storyID: Int64,
    outletID: Int64?
  ) throws {
    let text = ExchangeText(article.text)
    // In a record that has other articles this one may be a copy of one of them.
    let originals = keepsNumbers ? nil : try Originals(storyID: storyID, besides: articleID, in: database)
    let row = try database.cachedStatement(
      sql: """
        INSERT INTO statement (id, article_id, outlet_id, original_id, date, kind, act, polarity, confidence, review,
          revision, medium, addressee, place, said, source_spans, cue_spans, content_spans, condition_spans,
          circumstance_spans, source, cue, content, is_current)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          (SELECT is_latest FROM article WHERE id = ?))
        """
    )
    for statement in article.statements {
      func spans(_ spans: [ExchangeSpan]) -> String { spans.map(\.span).json }
      func words(_ spans: [ExchangeSpan]) -> String { text.words(spans.map(\.span)) }
      let content = words(statement.content)
      var original = try statement.originalID.flatMap { statements[$0] }.map(first)
      if statement.originalID == nil { original = originals?.original(saying: content) }
      try row.execute(arguments: [
        keepsNumbers ? statement.statementID : nil, articleID, outletID, original, statement.date,
        statement.kind.rawValue, statement.act.rawValue, statement.polarity.rawValue, statement.confidence,
        statement.review.rawValue, statement.revision, statement.medium, statement.addressee, statement.place,
        statement.said?.value, spans(statement.source), spans(statement.cue), spans(statement.content),
        spans(statement.condition), statement.circumstanceSpans, words(statement.source),
        words(statement.cue),
        content, articleID,
      ])
      let id = database.lastInsertedRowID
      statements[statement.statementID] = id
      summary.statements += 1
      if let fileID = statement.originalID, original == nil { copies.append((id, fileID)) }
      try insertSpeakers(of: statement, id)
      if let embedding = statement.embedding.flatMap(ImportCheck.embedding) {
        try EmbeddingStore(database).insert(embedding, statementID: id)
      }
    }
  }

  private mutating func insertSpeakers(of statement: ExchangeStatement, _ id: Int64) throws {
    let row = try database.cachedStatement(
      sql: """
        INSERT INTO statement_speaker (statement_id, ordinal, actor_id, certainty, mention, date)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    )
    for (ordinal, speaker) in statement.speakers.enumerated() {
      guard let actorID = try settle(speaker.actorID) else { continue }
      try row.execute(arguments: [
        id, ordinal, actorID, speaker.certainty, speaker.mention.rawValue, statement.date,
      ])
    }
  }

  /// The statement of the first copy, where `id` is itself one of a copy.
  private func first(_ id: Int64) throws -> Int64 {
    if keepsNumbers { return id }
    return try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT original_id FROM statement WHERE id = ?"),
      arguments: [id]
    ) ?? id
  }
}

extension ExchangeStatement {
  /// The column `circumstance_spans`.
  fileprivate var circumstanceSpans: String {
    var spans: [String: ScalarSpan] = [:]
    spans["medium"] = circumstances?.medium?.span
    spans["addressee"] = circumstances?.addressee?.span
    spans["place"] = circumstances?.place?.span
    spans["said"] = said?.span
    return spans.isEmpty ? "{}" : JSONText.encode(spans)
  }
}
