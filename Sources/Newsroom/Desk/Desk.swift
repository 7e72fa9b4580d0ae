/// Who makes the pages: one question to the record for each.
///
/// Everything that the newsroom knows of the record goes through here; nothing above asks the record itself.
struct Desk: Sendable {
  var home: @Sendable () async throws -> HomePage
  var articles: @Sendable (_ outlet: String?, _ page: Int) async throws -> ArticlesPage
  var article: @Sendable (_ id: Int) async throws -> ArticlePage?
  var articleSources: @Sendable (_ id: Int, _ page: Int) async throws -> SourcesPage?
  var outletSources: @Sendable (_ outlet: String, _ page: Int) async throws -> SourcesPage?
  var speakers: @Sendable (_ named: String?, _ page: Int) async throws -> SpeakersPage
  /// One speaker, as the person sees it, who may take changes back. The notice is shown with it.
  var speaker:
    @Sendable (_ id: Int, _ page: Int, _ notice: String?, _ person: String) async throws -> SpeakerPage?
  var search: @Sendable (SearchRequest) async throws -> SearchPage
  var compare: @Sendable (CompareRequest) async throws -> ComparePage
  /// The statement to review, or the most urgent one; nil where there is no such statement. The notice is shown with it.
  var review: @Sendable (_ id: Int?, _ notice: String?, _ person: String) async throws -> ReviewOutcome?
  /// Puts a statement right; gives the one to review next.
  var decide: @Sendable (_ id: Int, Decision, _ person: String) async throws -> DecisionOutcome
  /// Says whether two actors that may be one are.
  var judge: @Sendable (_ id: Int, PairJudgement, _ person: String) async throws -> JudgementOutcome
  /// Takes a change back, by its number in the journal, or the person's last one.
  var undo: @Sendable (_ change: Int?, _ person: String) async throws -> UndoOutcome
  /// Known actors whose names hold the words.
  var actors: @Sendable (_ letters: String) async throws -> [ActorItem]
  var runs: @Sendable () async throws -> [AddPage.Run]
  var run: @Sendable (_ id: Int) async throws -> AddPage.Run?
  /// Begins to add what is behind the addresses; gives the run's number.
  var addAddresses: @Sendable ([String]) async throws -> Int
  /// Begins to add what a file holds; gives the run's number.
  var addFile: @Sendable (_ name: String, _ bytes: [UInt8]) async throws -> Int
  /// What can be taken out of the record, and in which forms.
  var exports: @Sendable (ExportRequest) async throws -> ExportPage
  /// What is asked for of the record, ready to be written in its form; nil where there is nothing to train with yet.
  var export: @Sendable (ExportRequest, ExportForm) async throws -> Export?
  /// What changes in the record from now on.
  var changes: @Sendable () -> AsyncStream<Change>
  /// Does beforehand what the first visitors would have to wait for.
  var getReady: @Sendable () async -> Void = {}
}

/// Something changed in the record, for those who look at it.
struct Change: Hashable, Codable, Sendable {
  enum Kind: String, NamedChoice {
    case statement, actor, article, run
  }

  var kind: Kind
  var id: Int
  /// The statement's state after the change, for a statement.
  var revision: Int?
}

/// A statement to review, or that nothing waits.
enum ReviewOutcome: Sendable {
  case statement(ReviewPage)
  case done(ReviewDonePage)
}

/// How a decision went.
enum DecisionOutcome: Sendable {
  /// It is in the record; go on with this statement, if one waits.
  case recorded(next: Int?)
  /// Somebody else changed the statement since the page was made.
  case changedMeanwhile
  /// There is no such statement.
  case noStatement
  /// What was asked for makes no sense, and why.
  case senseless(String)
}

/// How saying that two actors are one, or are not, went.
enum JudgementOutcome: Sendable {
  case recorded
  /// The two no longer wait for anybody to say so.
  case changedMeanwhile
}

/// How taking a change back went.
enum UndoOutcome: Sendable {
  /// It is taken back; the statement that it concerned, if it concerned one.
  case undone(statement: Int?)
  /// Something else was changed at the same place since.
  case changedMeanwhile
}
