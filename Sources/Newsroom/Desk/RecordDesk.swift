import Meaning
import Record

/// Makes the pages of a record.
struct RecordDesk: Sendable {
  /// How many rows a list shows at once.
  static let rows = 50
  /// How many statements a page lists at once.
  static let statementRows = 20
  /// How many statements a picture counts.
  static let surveyed = 4_000

  let record: Record
  let models: Models
  let adding: AddingQueue
  let board: ChangeBoard
  let front: Kept<Front>
  /// Whether an article was checked to its end.
  let hasTrainingData: Kept<Bool>

  init(record: Record, models: Models, fetcherVersion: String) {
    self.record = record
    self.models = models
    board = ChangeBoard(record)
    adding = AddingQueue(record: record, models: models, fetcherVersion: fetcherVersion, board: board)
    front = Kept { try await Front(record) }
    hasTrainingData = Kept { try await record.hasTrainingData() }
  }

  /// Says that what is kept is no longer right.
  func expire() async {
    await front.expire()
    await hasTrainingData.expire()
  }
}

extension Desk {
  /// A desk over a record.
  init(_ desk: RecordDesk) {
    self.init(
      home: { try await desk.home() },
      articles: { try await desk.articles(of: $0, page: $1) },
      article: { id in try await ifKnown { try await desk.article(Int64(id)) } },
      articleSources: { id, page in
        try await ifKnown { try await desk.sources(ofArticle: Int64(id), page: page) }
      },
      outletSources: { try await desk.sources(ofOutlet: $0, page: $1) },
      speakers: { try await desk.speakers(named: $0, page: $1) },
      speaker: { id, page, notice, person in
        try await ifKnown { try await desk.speaker(Int64(id), page: page, notice: notice, by: person) }
      },
      search: { try await desk.search($0) },
      compare: { try await desk.compare($0) },
      review: { try await desk.review($0.map { Int64($0) }, notice: $1, by: $2) },
      decide: { try await desk.decide(Int64($0), $1, by: $2) },
      judge: { try await desk.judge(Int64($0), $1, by: $2) },
      undo: { try await desk.undo($0.map { Int64($0) }, by: $1) },
      actors: { try await desk.actors(named: $0) },
      runs: { await desk.adding.runs },
      run: { await desk.adding.run($0) },
      addAddresses: { try await desk.adding.add($0) },
      addFile: { try await desk.adding.add($0, $1) },
      exports: { try await desk.exports($0) },
      export: { try await desk.export($0, as: $1) },
      changes: { desk.board.changes() },
      getReady: { await desk.getReady() }
    )
  }
}

/// What the record has; nil where it has nothing of this number.
func ifKnown<Value>(_ question: () async throws -> Value) async throws -> Value? {
  do {
    return try await question()
  } catch let error as RecordError {
    if case .unknown = error.reason { return nil }
    throw error
  }
}
