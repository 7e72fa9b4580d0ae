import Record
import Statements

/// Statements counted by what they have.
struct Tally {
  private static let most = 8

  let statements: [SurveyedStatement]

  init(_ statements: [SurveyedStatement]) { self.statements = statements }

  /// What is done by them.
  func acts(address: (String) -> String?) -> [CountedName] {
    list(statements.map(\.act.rawValue), address: address)
  }

  /// In what they were made.
  var media: [CountedName] { list(statements.compactMap(\.medium)) { _ in nil } }

  /// To whom.
  var addressees: [CountedName] { list(statements.compactMap(\.addressee)) { _ in nil } }

  /// Who published them.
  func outlets(address: (String) -> String?) -> [CountedName] {
    list(statements.compactMap(\.outlet), address: address)
  }

  /// How many of a hundred are quoted so.
  func percent(of kind: Statement.Kind) -> Int {
    statements.isEmpty ? 0 : 100 * statements.count { $0.kind == kind } / statements.count
  }

  /// The actors who speak in them, and how often, the one who speaks most first.
  var speakers: [(id: Int64, count: Int)] {
    var counts: [Int64: Int] = [:]
    for id in statements.flatMap(\.speakers) { counts[id, default: 0] += 1 }
    return counts.map { ($0.key, $0.value) }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
  }

  /// When they were made, by act unless `series` says by what.
  func overTime(
    series: (SurveyedStatement) -> String = { $0.act.rawValue },
    wider: String?,
    address: @escaping (String, String) -> String?
  ) -> Histogram? {
    let entries = statements.compactMap { statement in
      statement.day.map { (day: $0, series: series(statement)) }
    }
    return TimeCount(entries: entries, address: address).histogram(wider: wider)
  }

  private func list(_ names: [String], address: (String) -> String?) -> [CountedName] {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    let ordered = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(Self.most)
    return CountedName.list(ordered.map { ($0.key, $0.value, address($0.key)) })
  }
}
