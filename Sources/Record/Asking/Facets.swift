import Acts
import Foundation
import GRDB
import Times

/// What a statement is sought by beside its words, as words of their own in the index: `actdeny`, `outlet12`,
/// `month202003`.
///
/// Of a word that a hundred thousand statements have, only those of one month need then be looked at. What the index finds
/// is still compared with the statement itself.
enum Facets {
  /// The column `facets` of a statement, in SQL.
  static let column = """
    'act' || act || coalesce(' outlet' || outlet_id, '') || coalesce(' month' || replace(substr(date, 1, 7), '-', ''), '')
    """

  /// How those begin that end in a number.
  static let numbered = ["outlet", "month"]

  /// Of more months, the index would have to look for too many words.
  private static let mostMonths = 36

  /// `words`, an expression of FTS5, and all that `query` asks for and the index knows.
  static func narrowed(_ words: String, by query: StatementQuery, in database: Database) throws -> String {
    var choices: [[String]] = []
    if !query.acts.isEmpty { choices.append(query.acts.map { "act\($0.rawValue)" }.sorted()) }
    if let outlet = query.outlet {
      let id = try Int64.fetchOne(database, sql: "SELECT id FROM outlet WHERE name = ?", arguments: [outlet])
      choices.append(["outlet\(id ?? 0)"])
    }
    if let months = try months(of: query, in: database) { choices.append(months) }
    return ([words] + choices.map { "facets : (" + $0.joined(separator: " OR ") + ")" })
      .joined(separator: " AND ")
  }

  /// The months in which what `query` asks for may have been said; nil where they are too many, or all.
  private static func months(of query: StatementQuery, in database: Database) throws -> [String]? {
    if query.since == nil, query.until == nil { return nil }
    let ends = try Row.fetchOne(
      database,
      sql: "SELECT (SELECT min(date) FROM statement) AS first, (SELECT max(date) FROM statement) AS last"
    )
    let first = [query.since?.first, ends?["first"]].compactMap(\.self).max() ?? ""
    let last = [query.until?.last, ends?["last"]].compactMap(\.self).min() ?? ""
    guard let begin = month(first), let end = month(last), end - begin < mostMonths else { return nil }
    // Where they end before they begin, there are none, which one month tells as well as any.
    return (begin...max(begin, end)).map { month in
      let (year, index) = month.quotientAndRemainder(dividingBy: 12)
      return String(format: "month%04d%02d", year, index + 1)
    }
  }

  /// The number of a day's month since the year 0.
  private static func month(_ day: String) -> Int? {
    let parts = day.split(separator: "-").prefix(2).map { Int($0) }
    guard parts.count == 2, let year = parts[0], let month = parts[1] else { return nil }
    return 12 * year + month - 1
  }
}
