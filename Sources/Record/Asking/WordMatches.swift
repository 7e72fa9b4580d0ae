import GRDB

/// The statements that have a query's words and all else that it asks for, in SQL.
struct WordMatches {
  /// What stands behind `FROM`: the index, joined with `statement`, and the conditions.
  let sql: String
  let arguments: StatementArguments
  /// How well a match answers, in SQL; lower for better.
  let rank: String

  /// Nil where there is no word in the query.
  init?(_ query: StatementQuery, in database: Database) throws {
    guard let text = query.words else { return nil }
    let words = try WordQuery(text, for: ShortBeginnings(database))
    guard let expression = words.expression else { return nil }
    let filter = StatementFilter(query, besidesSpeakers: true)
    var speakers = ""
    if !query.speakers.isEmpty {
      // A list that is made once. The plus keeps SQLite from looking the words up anew for each number of it.
      let actors = query.speakers.sorted().map(String.init).joined(separator: ",")
      speakers = """
        +statement_words.rowid IN (SELECT statement_id FROM statement_speaker WHERE actor_id IN (\(actors))) AND
        """
    }
    sql = """
      statement_words CROSS JOIN statement ON statement.id = statement_words.rowid
      WHERE statement_words MATCH ? AND \(speakers) \(filter.sql)
      """
    arguments = [try Facets.narrowed(expression, by: query, in: database)] + filter.arguments
    rank = WordRank.sql(phrases: words.phrases)
  }
}
