import Actors
import Articles
import OnRecord

extension Reading {
  /// The reading of a copy that ends behind `share` of the text, at the end of a paragraph, under another head.
  func cut(to share: Double, under head: RecordHead) -> Reading {
    let goal = Int(share * Double(article.text.utf8.count))
    let end = article.blocks.first { $0.span.end >= goal }?.span.end ?? article.text.utf8.count
    func isKept(_ span: Span) -> Bool { span.end <= end }

    var kept: [Int: Int] = [:]
    var actors: [Actor] = []
    for (number, actor) in self.actors.enumerated() {
      var actor = actor
      actor.mentions.removeAll { !isKept($0.span) }
      actor.roles.removeAll { !isKept($0.span) }
      guard !actor.mentions.isEmpty else { continue }
      kept[number] = actors.count
      actors.append(actor)
    }
    let statements = self.statements.compactMap { statement -> StatementReading? in
      let spans = statement.statement.source + statement.statement.cue + statement.statement.content
      guard spans.allSatisfy(isKept) else { return nil }
      var statement = statement
      statement.speakers = statement.speakers.compactMap { speaker in
        kept[speaker.actor].map { Speaker(actor: $0, form: speaker.form, certainty: speaker.certainty) }
      }
      return statement
    }
    let text = String(decoding: article.text.utf8.prefix(end), as: UTF8.self)
    return Reading(
      article: head.article(text),
      statements: statements,
      actors: actors,
      times: times.filter { isKept($0.span) }
    )
  }
}
