import Actors
import GRDB

/// Takes the lines of an export into a record.
///
/// Whatever a line says is looked at before anything of it is written, so that a line that is left out leaves nothing.
struct Importer {
  let database: Database
  /// Whether everything keeps its number, because the record was empty.
  let keepsNumbers: Bool
  var summary = ImportSummary()
  /// By their numbers in the file, those that things have in the record.
  var actors: [Int64: Int64] = [:]
  var articles: [Int64: Int64] = [:]
  var statements: [Int64: Int64] = [:]
  var stories: [Int64: Int64] = [:]
  var corrections: [Int64: Int64] = [:]
  /// The same for what the journal names though it is gone.
  var goneActors: [Int64: Int64] = [:]
  var goneStatements: [Int64: Int64] = [:]
  /// Actors of the file of which it is not clear yet who they are in the record.
  var waiting: [Int64: ExchangeActor] = [:]
  /// Actors of the file that the record had already: what new articles say of them is new.
  var joined: Set<Int64> = []
  /// Actors that this import made: the file says that they are not one.
  var made: Set<Int64> = []
  /// Articles that this import made.
  var newArticleKeys: Set<String> = []
  /// Statements whose original has not come yet, by its number in the file.
  var copies: [(statement: Int64, original: Int64)] = []
  var register: ActorRegister
  /// The last entry of the journal before this import.
  let lastCorrection: Int64
  private var isBegun = false

  init(_ database: Database) throws {
    self.database = database
    register = ActorRegister(database)
    lastCorrection = try Int64.fetchOne(database, sql: "SELECT max(id) FROM correction") ?? 0
    keepsNumbers =
      try Bool.fetchOne(
        database,
        sql: """
          SELECT NOT EXISTS (SELECT 1 FROM article) AND NOT EXISTS (SELECT 1 FROM actor)
            AND NOT EXISTS (SELECT 1 FROM correction)
          """
      ) ?? false
  }

  /// Takes one line.
  ///
  /// - Throws: ``ImportFlaw`` where the line is wrong; nothing of it was written then.
  mutating func take(_ line: ExchangeLine) throws {
    switch line {
    case .record(let header):
      guard header.format == ExchangeHeader.version else {
        throw ImportFlaw("another version of OnRecord wrote it, in format \(header.format)")
      }
      isBegun = true
    case _ where !isBegun: throw ImportFlaw("a line that says what the file is has to stand before it")
    case .actor(let actor): try take(actor)
    case .article(let article): try take(article)
    case .pair(let pair): try take(pair)
    case .correction(let correction): try take(correction)
    }
  }

  /// Writes what was left for the end.
  mutating func finish() throws {
    for id in waiting.keys.sorted() { _ = try settle(id, hasNoArticle: true) }
    try EmbeddingStore(database).seal()
  }

  /// Ends what is written together: other programs may change actors before the next lines are.
  mutating func endBatch() throws {
    register = ActorRegister(database)
    let update = try database.cachedStatement(sql: "UPDATE statement SET original_id = ? WHERE id = ?")
    var rest: [(statement: Int64, original: Int64)] = []
    for copy in copies {
      guard let original = statements[copy.original] else {
        rest.append(copy)
        continue
      }
      try update.execute(arguments: [original, copy.statement])
    }
    copies = rest
  }

  /// The number for what the journal names though it is gone: that of the file, or one that nothing has or had. Nothing
  /// gets it later.
  func numberOfGone(_ id: Int64, in table: String) throws -> Int64 {
    let last = try Int64.fetchOne(
      database,
      sql: "SELECT seq FROM sqlite_sequence WHERE name = ?",
      arguments: [table]
    )
    let number = keepsNumbers ? id : (last ?? 0) + 1
    if last == nil {
      try database.execute(
        sql: "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)",
        arguments: [table, number]
      )
    } else {
      try database.execute(
        sql: "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?",
        arguments: [number, table]
      )
    }
    return number
  }

  func isThere(_ id: Int64, in table: String) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE id = ?)"),
      arguments: [id]
    ) ?? false
  }
}
