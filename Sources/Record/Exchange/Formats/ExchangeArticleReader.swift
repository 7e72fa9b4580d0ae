import Foundation
import GRDB
import Meaning

/// Puts together what an export in JSON Lines says of an article.
struct ExchangeArticleReader {
  let database: Database
  let includesEmbeddings: Bool

  func article(_ part: ExportSelection.Part) throws -> ExchangeArticle? {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT key, reader, sketch FROM article WHERE id = ?"),
      arguments: [part.article.id]
    )
    guard let row else { return nil }
    let (article, text) = (part.article, part.text)
    let reference = article.reference
    let sketch: Data = row["sketch"]
    return ExchangeArticle(
      articleID: article.id,
      id: reference.name,
      key: row["key"],
      version: reference.version,
      isLatest: reference.isLatest,
      storyID: reference.storyID,
      title: reference.title,
      published: reference.published,
      outlet: reference.outlet,
      author: article.author,
      address: reference.address,
      language: article.language,
      added: article.added,
      reader: row["reader"],
      text: article.text,
      blocks: article.blocks.map {
        ExchangeArticle.Block(
          kind: $0.kind,
          begin: $0.span.begin,
          end: $0.span.end,
          author: $0.author.map(text.exchanged)
        )
      },
      times: article.times.map {
        ExchangeArticle.Time(
          begin: $0.span.begin,
          end: $0.span.end,
          text: text[$0.span],
          type: $0.kind,
          value: $0.value,
          anchor: $0.anchor
        )
      },
      sketch: sketch.base64EncodedString(),
      actors: try appearances(article.id, text),
      statements: try part.statements.map { try statement($0, text) }
    )
  }

  private func appearances(_ articleID: Int64, _ text: ExchangeText) throws -> [ExchangeArticle.Appearance] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT actor_id, is_fixed, name, details FROM appearance WHERE article_id = ? ORDER BY ordinal"
      ),
      arguments: [articleID]
    )
    return rows.compactMap { row in
      guard let details = JSONText.decode(AppearanceDetails.self, from: row["details"]) else { return nil }
      return ExchangeArticle.Appearance(
        actorID: row["actor_id"],
        name: row["name"],
        type: details.card.kind,
        reason: details.reason,
        isFixed: row["is_fixed"],
        roles: details.roles.map {
          ExchangeArticle.Role(
            title: $0.title,
            standing: $0.standing,
            date: $0.date,
            span: text.exchanged($0.span)
          )
        },
        mentions: details.mentions.map {
          ExchangeArticle.Mention(
            begin: $0.span.begin,
            end: $0.span.end,
            text: text[$0.span],
            mention: MentionForm(rawValue: $0.form) ?? .named
          )
        },
        card: details.card
      )
    }
  }

  private func statement(_ statement: RecordedStatement, _ text: ExchangeText) throws -> ExchangeStatement {
    let speakers = statement.speakers.map {
      ExchangeStatement.Speaker(
        actorID: $0.actorID,
        name: $0.name,
        type: $0.kind,
        certainty: $0.certainty,
        mention: MentionForm(rawValue: $0.mention) ?? .named
      )
    }
    return ExchangeStatement(
      statementID: statement.id,
      originalID: statement.originalID,
      source: statement.source.spans.map(text.exchanged),
      cue: statement.cue.spans.map(text.exchanged),
      content: statement.content.spans.map(text.exchanged),
      kind: statement.kind,
      confidence: statement.confidence,
      speaker: speakers.first,
      speakers: speakers,
      act: statement.act,
      polarity: statement.polarity,
      condition: statement.condition.map(text.exchanged),
      date: statement.date,
      said: statement.said.map { said in
        ExchangeValue(
          value: said.value,
          begin: said.span?.begin,
          end: said.span?.end,
          text: said.span.map { text[$0] }
        )
      },
      medium: statement.medium?.value,
      addressee: statement.addressee?.value,
      place: statement.place?.value,
      circumstances: ExchangeStatement.Circumstances(
        medium: statement.medium?.span.map(text.exchanged),
        addressee: statement.addressee?.span.map(text.exchanged),
        place: statement.place?.span.map(text.exchanged)
      ),
      review: statement.review,
      revision: statement.revision,
      embedding: includesEmbeddings ? try embedding(statement.id) : nil
    )
  }

  private func embedding(_ statementID: Int64) throws -> String? {
    let vector = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT vector FROM embedding WHERE statement_id = ?"),
      arguments: [statementID]
    )
    return vector?.base64EncodedString()
  }
}

extension ExchangeText {
  /// A span with its words.
  func exchanged(_ span: ScalarSpan) -> ExchangeSpan {
    ExchangeSpan(begin: span.begin, end: span.end, text: self[span])
  }
}
