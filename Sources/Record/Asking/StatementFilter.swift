import GRDB
import Times

/// The conditions of a query in SQL, on the table `statement`.
struct StatementFilter {
  private(set) var conditions: [String] = []
  private(set) var arguments = StatementArguments()

  /// The conditions of `query` but its words, its meaning and, where `besidesSpeakers` says so, its speakers.
  init(_ query: StatementQuery, besidesSpeakers: Bool = false) {
    if !query.includesEarlierVersions { conditions.append("statement.is_current") }
    if !query.includesCopies { conditions.append("statement.original_id IS NULL") }
    if query.reviews.count < RecordedStatement.Review.allCases.count {
      if query.reviews == [.open, .accepted, .changed, .added] {
        conditions.append("statement.review <> 'rejected'")
      } else {
        add("statement.review", in: query.reviews.map(\.rawValue))
      }
    }
    // As the index says it, so that the index is used.
    if query.order == .waiting { conditions.append("statement.review = 'open'") }
    if let statements = query.statements {
      conditions.append("statement.id IN (\(statements.sorted().map(String.init).joined(separator: ",")))")
    }
    if query.minConfidence > 0 { add("statement.confidence >= ?", query.minConfidence) }
    if !besidesSpeakers, !query.speakers.isEmpty {
      // A list that is made once: asking for each statement would look speakers up a million times.
      let actors = query.speakers.sorted().map(String.init).joined(separator: ",")
      conditions.append(
        "statement.id IN (SELECT statement_id FROM statement_speaker WHERE actor_id IN (\(actors)))"
      )
    }
    if !query.acts.isEmpty { add("statement.act", in: query.acts.map(\.rawValue)) }
    if !query.kinds.isEmpty { add("statement.kind", in: query.kinds.map(\.rawValue)) }
    if let medium = query.medium { add("statement.medium LIKE ? ESCAPE '\\'", Self.containing(medium)) }
    if let addressee = query.addressee {
      add("statement.addressee LIKE ? ESCAPE '\\'", Self.containing(addressee))
    }
    if let outlet = query.outlet {
      add("statement.outlet_id = (SELECT id FROM outlet WHERE name = ?)", outlet)
    }
    if let articleID = query.articleID { add("statement.article_id = ?", articleID) }
    if let storyID = query.storyID {
      add("statement.article_id IN (SELECT id FROM article WHERE story_id = ?)", storyID)
    }
    if let since = query.since { add("statement.date >= ?", since.first) }
    if let until = query.until { add("statement.date <= ?", until.last) }
    // Publication dates may have a time behind the day, and "~" stands behind all of them.
    if let since = query.publishedSince { addPublished(">= ?", since.first) }
    if let until = query.publishedUntil { addPublished("<= ?", until.last + "~") }
  }

  /// How many wrong statements are to be expected of one and its copies.
  static let urgency = "(1 - statement.confidence) * (1 + statement.copies)"

  /// Adds another condition.
  mutating func add(_ condition: String, _ argument: (any DatabaseValueConvertible)? = nil) {
    conditions.append(condition)
    if let argument { arguments += [argument] }
  }

  /// All of them, to stand behind `WHERE`.
  var sql: String { conditions.isEmpty ? "1" : conditions.joined(separator: " AND ") }

  private mutating func add(_ column: String, in values: [String]) {
    conditions.append("\(column) IN (\(databaseQuestionMarks(count: values.count)))")
    arguments += StatementArguments(values.sorted())
  }

  private mutating func addPublished(_ comparison: String, _ day: String) {
    add(
      "(SELECT published FROM article WHERE article.id = statement.article_id) \(comparison)",
      day
    )
  }

  /// A pattern for what holds `words`, whatever signs they have.
  static func containing(_ words: String) -> String {
    "%" + words.map { "%_\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "%"
  }
}
