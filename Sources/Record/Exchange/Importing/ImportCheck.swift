import Foundation
import Meaning
import Times

/// Looks whether lines that may come from anywhere make sense.
enum ImportCheck {
  /// The highest number that anything may have: all that JSON's readers keep exactly.
  static let highestNumber: Int64 = 9_007_199_254_740_991
  /// Names, titles, addresses and the like are at most so long, in bytes.
  static let longestName = 10_000
  /// An article has at most so many statements, actors, blocks or times, and an actor so many names or roles.
  static let mostParts = 100_000

  static func check(_ actor: ExchangeActor) throws {
    try number(actor.actorID)
    try names([actor.name, actor.body, actor.standsFor, actor.wikidata])
    try names(actor.names.map(\.name) + actor.roles.map(\.title))
    try days(actor.roles.flatMap { [$0.first, $0.last] })
    guard actor.names.count <= mostParts, actor.roles.count <= mostParts,
      (actor.names.map(\.articles) + actor.roles.map(\.articles)).allSatisfy({ 0...1_000_000_000 ~= $0 })
    else { throw ImportFlaw("an actor has too many names or roles") }
    if let item = actor.wikidata, item.first != "Q" || !item.dropFirst().allSatisfy(\.isNumber) {
      throw ImportFlaw("“\(item.prefix(30))” is no item of Wikidata")
    }
  }

  static func check(_ article: ExchangeArticle) throws {
    try number(article.articleID)
    try number(article.storyID)
    try names([
      article.id, article.key, article.title, article.published, article.outlet, article.author,
      article.address,
      article.language, article.added, article.reader,
    ])
    guard 1...1_000_000 ~= article.version, !article.key.isEmpty else {
      throw ImportFlaw("an article has a key and a version from 1 on")
    }
    let counts = [article.blocks.count, article.times.count, article.actors.count, article.statements.count]
    guard counts.allSatisfy({ $0 <= mostParts }) else { throw ImportFlaw("an article has too many parts") }
    let text = ExchangeText(article.text)
    for block in article.blocks {
      try span(ExchangeSpan(begin: block.begin, end: block.end), text)
      if let author = block.author { try span(author, text) }
    }
    for time in article.times {
      try span(ExchangeSpan(begin: time.begin, end: time.end, text: time.text), text)
      try names([time.value])
    }
    for actor in article.actors {
      try number(actor.actorID)
      try names([actor.name] + actor.roles.map(\.title))
      for role in actor.roles { try span(role.span, text) }
      for mention in actor.mentions {
        try span(ExchangeSpan(begin: mention.begin, end: mention.end, text: mention.text), text)
      }
    }
    for statement in article.statements { try check(statement, text) }
    guard Set(article.statements.map(\.statementID)).count == article.statements.count else {
      throw ImportFlaw("two statements have one number")
    }
  }

  private static func check(_ statement: ExchangeStatement, _ text: ExchangeText) throws {
    try number(statement.statementID)
    if let original = statement.originalID { try number(original) }
    guard !statement.content.isEmpty else { throw ImportFlaw("a statement has no content") }
    let passages = [statement.source, statement.cue, statement.content, statement.condition]
    for part in passages.joined() { try span(part, text) }
    let circumstances = statement.circumstances
    for part in [circumstances?.medium, circumstances?.addressee, circumstances?.place] {
      if let part { try span(part, text) }
    }
    if let said = statement.said?.span { try span(ExchangeSpan(begin: said.begin, end: said.end), text) }
    try names([statement.medium, statement.addressee, statement.place, statement.said?.value])
    try days([statement.date])
    let shares = [statement.confidence] + statement.speakers.map(\.certainty)
    guard shares.allSatisfy({ 0...1 ~= $0 }), 0...1_000_000_000 ~= statement.revision,
      statement.speakers.count <= 1_000
    else { throw ImportFlaw("a confidence, certainty or revision is out of bounds") }
    for speaker in statement.speakers { try number(speaker.actorID) }
    if let embedding = statement.embedding, Self.embedding(embedding) == nil {
      throw ImportFlaw("an embedding is none")
    }
  }

  static func check(_ correction: ExchangeCorrection) throws {
    try number(correction.correctionID)
    for id in [correction.statementID, correction.actorID, correction.undoes] {
      if let id { try number(id) }
    }
    try names([correction.made, correction.person, correction.articleKey])
  }

  static func embedding(_ base64: String) -> Embedding? {
    Data(base64Encoded: base64).flatMap { Embedding(bytes: $0) }
  }

  private static func number(_ id: Int64) throws {
    guard 1...highestNumber ~= id else { throw ImportFlaw("\(id) is no number that a record gives") }
  }

  private static func names(_ names: [String?]) throws {
    guard names.allSatisfy({ ($0?.utf8.count ?? 0) <= longestName }) else {
      throw ImportFlaw("a name, title or address is longer than \(longestName) bytes")
    }
  }

  private static func days(_ days: [String?]) throws {
    for case let day? in days where Days(day)?.first != day {
      throw ImportFlaw("“\(day.prefix(30))” is no day")
    }
  }

  private static func span(_ span: ExchangeSpan, _ text: ExchangeText) throws {
    guard text.contains(span.span) else {
      throw ImportFlaw(
        "[\(span.begin), \(span.end)] does not lie in the text, which has \(text.count) characters"
      )
    }
    if let words = span.text, words != text[span.span] {
      throw ImportFlaw("other words stand at [\(span.begin), \(span.end)] than it says")
    }
  }
}
