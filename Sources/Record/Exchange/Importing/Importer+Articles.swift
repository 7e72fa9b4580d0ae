import Articles
import Foundation
import GRDB
import Stories

extension Importer {
  mutating func take(_ article: ExchangeArticle) throws {
    try ImportCheck.check(article)
    guard articles[article.articleID] == nil else {
      throw ImportFlaw("there is another article \(article.articleID)")
    }
    let named = article.actors.map(\.actorID) + article.statements.flatMap { $0.speakers.map(\.actorID) }
    for id in named where !knows(id) { throw ImportFlaw("there is no actor \(id) before it") }
    for statement in article.statements {
      let isTaken = try keepsNumbers && isThere(statement.statementID, in: "statement")
      if isTaken || statements[statement.statementID] != nil {
        throw ImportFlaw("there is another statement \(statement.statementID)")
      }
    }
    if let known = try known(article) {
      try recognize(article, as: known)
    } else {
      if keepsNumbers, try isThere(article.articleID, in: "article") {
        throw ImportFlaw("there is another article \(article.articleID)")
      }
      try insert(article)
    }
  }

  /// The article of the record that is this one.
  private func known(_ article: ExchangeArticle) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(
        sql: "SELECT id FROM article WHERE key = ? AND text = ? ORDER BY version DESC"
      ),
      arguments: [article.key, article.text]
    )
  }

  /// Finds out which numbers all that an article of the record has carries in the file.
  private mutating func recognize(_ article: ExchangeArticle, as id: Int64) throws {
    summary.unchanged += 1
    articles[article.articleID] = id
    let appearing = try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT actor_id FROM appearance WHERE article_id = ? ORDER BY ordinal"),
      arguments: [id]
    )
    if appearing.count == article.actors.count {
      for (appearance, actorID) in zip(article.actors, appearing) {
        recognize(appearance.actorID, as: actorID)
      }
    }
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, source_spans || cue_spans || content_spans AS place FROM statement WHERE article_id = ?
          ORDER BY id DESC
          """
      ),
      arguments: [id]
    )
    let places = Dictionary(rows.map { ($0["place"] as String, $0["id"] as Int64) }) { $1 }
    let speaking = try database.cachedStatement(
      sql: "SELECT actor_id FROM statement_speaker WHERE statement_id = ? ORDER BY ordinal"
    )
    for statement in article.statements {
      let spans = [statement.source, statement.cue, statement.content].map { $0.map(\.span).json }
      guard let statementID = places[spans.joined()] else { continue }
      statements[statement.statementID] = statementID
      let speakers = try Int64.fetchAll(speaking, arguments: [statementID])
      if speakers.count == statement.speakers.count {
        for (speaker, actorID) in zip(statement.speakers, speakers) {
          recognize(speaker.actorID, as: actorID)
        }
      }
    }
  }

  private mutating func recognize(_ fileID: Int64, as id: Int64) {
    guard waiting.removeValue(forKey: fileID) != nil else { return }
    actors[fileID] = id
    joined.insert(fileID)
  }

  private mutating func insert(_ article: ExchangeArticle) throws {
    let sketch =
      article.sketch.flatMap { Data(base64Encoded: $0) }.flatMap { StorySketch(bytes: Array($0)) }
      ?? StorySketch(Article(id: article.id, text: article.text))
    let highest = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT max(version) FROM article WHERE key = ?"),
      arguments: [article.key]
    )
    let isOwn = newArticleKeys.contains(article.key) && article.version > highest ?? 0
    let version = highest.map { isOwn ? article.version : $0 + 1 } ?? article.version
    let storyID = try storyID(of: article, sketch)
    let outletID = try article.outlet.map(outletID)
    try database.cachedStatement(
      sql: """
        INSERT INTO article (id, story_id, outlet_id, key, version, name, title, published, author, address, language,
          added, reader, blocks, times, sketch, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      keepsNumbers ? article.articleID : nil, storyID, outletID, article.key, version, article.id,
      article.title,
      article.published, article.author, article.address, article.language, article.added, article.reader,
      JSONText.encode(article.blocks.map(RecordedBlock.init)),
      JSONText.encode(article.times.map(RecordedTime.init)), Data(sketch.bytes), article.text,
    ])
    let id = database.lastInsertedRowID
    articles[article.articleID] = id
    newArticleKeys.insert(article.key)
    summary.articles += 1
    let hash = try database.cachedStatement(sql: "INSERT INTO story_hash (hash, article_id) VALUES (?, ?)")
    for value in sketch.hashes { try hash.execute(arguments: [value, id]) }
    try insertAppearances(of: article, id)
    try insertStatements(of: article, id, storyID: storyID, outletID: outletID)
    if highest != nil { try markLatest(article.key) }
  }

  private mutating func insertAppearances(of article: ExchangeArticle, _ id: Int64) throws {
    let row = try database.cachedStatement(
      sql: """
        INSERT INTO appearance (article_id, ordinal, actor_id, is_fixed, name, details) VALUES (?, ?, ?, ?, ?, ?)
        """
    )
    for (ordinal, appearance) in article.actors.enumerated() {
      guard let actorID = try settle(appearance.actorID) else { continue }
      if joined.contains(appearance.actorID) { try register.extend(actorID, by: appearance.card) }
      try row.execute(arguments: [
        id, ordinal, actorID, appearance.isFixed, appearance.name, JSONText.encode(appearance.details),
      ])
    }
  }

  /// The story that the file puts the article to or, in a record that has others, the one that it is a copy of.
  private mutating func storyID(of article: ExchangeArticle, _ sketch: StorySketch) throws -> Int64 {
    if let known = stories[article.storyID] { return known }
    let id: Int64
    if keepsNumbers {
      try database.execute(sql: "INSERT OR IGNORE INTO story (id) VALUES (?)", arguments: [article.storyID])
      id = article.storyID
    } else {
      id = try StoryRows(database).storyID(of: sketch)
    }
    stories[article.storyID] = id
    return id
  }

  private func outletID(_ name: String) throws -> Int64 {
    try database.execute(sql: "INSERT OR IGNORE INTO outlet (name) VALUES (?)", arguments: [name])
    return try Int64.fetchOne(database, sql: "SELECT id FROM outlet WHERE name = ?", arguments: [name]) ?? 0
  }

  /// Sees to it that of several versions of a report the last one is the latest.
  private func markLatest(_ key: String) throws {
    try database.execute(
      sql: """
        UPDATE article SET is_latest = version = (SELECT max(version) FROM article WHERE key = :key)
        WHERE key = :key;
        UPDATE statement SET is_current = (SELECT is_latest FROM article WHERE article.id = article_id)
        WHERE article_id IN (SELECT id FROM article WHERE key = :key)
        """,
      arguments: ["key": key]
    )
  }
}

extension RecordedBlock {
  fileprivate init(_ block: ExchangeArticle.Block) {
    self.init(kind: block.kind, span: ScalarSpan(block.begin, block.end), author: block.author?.span)
  }
}

extension RecordedTime {
  fileprivate init(_ time: ExchangeArticle.Time) {
    self.init(span: ScalarSpan(time.begin, time.end), kind: time.type, value: time.value, anchor: time.anchor)
  }
}

extension ExchangeArticle.Appearance {
  fileprivate var details: AppearanceDetails {
    AppearanceDetails(
      reason: reason,
      card: card,
      roles: roles.map {
        AppearanceDetails.Role(title: $0.title, standing: $0.standing, date: $0.date, span: $0.span.span)
      },
      mentions: mentions.map {
        AppearanceDetails.Mention(span: ScalarSpan($0.begin, $0.end), form: $0.mention.rawValue)
      }
    )
  }
}
