import Record

extension ActorItem {
  init(_ summary: RecordedSpeakerSummary) {
    self.init(
      id: Int(summary.id),
      name: summary.actor.name,
      type: summary.actor.kind.rawValue,
      role: summary.role
    )
  }

  init(_ actor: ActorReference) {
    self.init(id: Int(actor.id), name: actor.name, type: actor.kind.rawValue)
  }

  init(_ speaker: RecordedSpeaker) {
    self.init(id: Int(speaker.actorID), name: speaker.name, type: speaker.kind)
  }
}

extension ArticleItem {
  init(_ article: ArticleReference, statementCount: Int? = nil) {
    self.init(
      id: Int(article.id),
      title: article.shownTitle,
      outlet: article.outlet,
      published: article.published,
      statementCount: statementCount
    )
  }
}

extension ArticleReference {
  /// The title or, where there is none, what the user calls the article, without the folders that it lies in.
  var shownTitle: String {
    if let title, !title.isEmpty { return title }
    return name.split(separator: "/").last.map(String.init) ?? name
  }
}

extension Passage {
  init(_ passage: RecordedStatement.Passage) {
    self.init(text: passage.text, spans: passage.spans.map { Place(begin: $0.begin, end: $0.end) })
  }
}

extension StatementItem {
  init(_ statement: RecordedStatement, withArticle: Bool = true) {
    self.init(
      id: Int(statement.id),
      source: Passage(statement.source),
      cue: Passage(statement.cue),
      content: Passage(statement.content),
      kind: statement.kind.rawValue,
      confidencePercent: Int((statement.confidence * 100).rounded()),
      speakers: statement.speakers.map { ActorItem($0) },
      act: statement.act.rawValue,
      said: statement.said?.value,
      medium: statement.medium?.value,
      addressee: statement.addressee?.value,
      state: statement.review == .open ? "new" : statement.review.rawValue,
      article: withArticle ? ArticleItem(statement.article) : nil
    )
  }
}

extension SurveyedStatement {
  /// The day on which it was said or published.
  var day: DayNumber? { date.flatMap { DayNumber($0) } }
}
