import Meaning
import Record

extension RecordDesk {
  /// Does beforehand what the first visitors would have to wait for: reckons the home page, and opens what a search by
  /// meaning needs where the record has what could be found by one.
  ///
  /// What goes wrong is left to whoever needs it, and is told why.
  func getReady() async {
    _ = try? await home()
    // Which direction is looked into does not matter: that anything is found tells whether there is anything.
    guard let direction = Embedding(bytes: Array(repeating: 1, count: Embedding.count)) else { return }
    var query = StatementQuery()
    query.meaning = direction
    query.includesCopies = true
    guard let found = try? await record.survey(query, limit: 1), !found.rows.isEmpty else { return }
    _ = try? await models.meaning().embedding(of: "harbour")
  }
}
