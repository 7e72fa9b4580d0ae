import OnRecord
import Record

/// Writes drafts into the record in the order of the inputs, as many at once as are ready.
actor Intake {
  private let record: Record
  private let readsAgain: Bool
  private let console: Console
  private var progress: ProgressLine?
  private let isListing: Bool
  private var outcomes = InOrder<AddingRun.Outcome>()
  private var isWriting = false

  /// What came of the inputs so far.
  private(set) var tally = Tally()
  /// Why nothing more can be written.
  private(set) var error: RecordError?

  init(record: Record, readsAgain: Bool, console: Console, progress: ProgressLine?, isListing: Bool) {
    self.record = record
    self.readsAgain = readsAgain
    self.console = console
    self.progress = progress
    self.isListing = isListing
  }

  /// Waits until the input at `index` may be read; false once nothing more can be written. One caller at a time.
  func waitForRoom(at index: Int) async -> Bool {
    if error == nil, !outcomes.hasRoom(at: index) {
      await withCheckedContinuation { outcomes.wait(for: index, $0) }
    }
    return error == nil
  }

  /// Takes what came of the input at `index`, and writes all whose turn it is.
  func take(_ outcome: AddingRun.Outcome, at index: Int) async {
    outcomes.put(outcome, at: index)
    // While one task writes, the others leave what they bring: it goes into the next transaction together.
    if isWriting { return }
    isWriting = true
    defer { isWriting = false }
    while error == nil {
      var ready: [AddingRun.Outcome] = []
      while let outcome = outcomes.next() { ready.append(outcome) }
      if ready.isEmpty { return }
      await write(ready)
    }
  }

  private func write(_ ready: [AddingRun.Outcome]) async {
    let drafts = ready.compactMap { outcome in
      if case .draft(let draft) = outcome.result { draft } else { nil }
    }
    var additions: ArraySlice<Addition> = []
    if !drafts.isEmpty {
      do {
        additions = try await record.add(drafts, readsAgain: readsAgain)[...]
      } catch {
        self.error = error
        outcomes.release()
        return
      }
    }
    for outcome in ready {
      for warning in outcome.warnings { console.report(warning.description) }
      var addition: Addition?
      switch outcome.result {
      case .draft(let draft):
        addition = additions.popFirst()
        if let addition { tally.count(addition, statements: draft.contents.count) }
      case .known: tally.unchanged += 1
      case .leftOut: tally.leftOut += 1
      case .failed(let complaint):
        tally.failed += 1
        console.report(complaint.description)
      }
      if isListing { console.write(Self.line(outcome, addition) + "\n") }
      progress?.count(words: outcome.wordCount, bytes: outcome.byteCount)
    }
    if let line = progress?.lineIfDue() { console.show(progress: line) }
  }

  private static func line(_ outcome: AddingRun.Outcome, _ addition: Addition?) -> String {
    let result: String
    var statements: Int?
    switch outcome.result {
    case .draft(let draft):
      statements = draft.contents.count
      result =
        switch addition {
        case .added: "added"
        case .newVersion: "new version"
        case .readAgain: "read again"
        case .unchanged, nil: "unchanged"
        }
    case .known: result = "unchanged"
    case .leftOut: result = "left out"
    case .failed: result = "failed"
    }
    let value: JSON = [
      "input": .string(outcome.place.description), "result": .string(result),
      "article": addition.map { .integer(Int($0.articleID)) } ?? .null,
      "statements": statements.map(JSON.integer) ?? .null,
    ]
    return value.text(pretty: false)
  }
}

/// What came of adding inputs.
struct Tally: Sendable {
  var added = 0
  var versions = 0
  var readAgain = 0
  var unchanged = 0
  var leftOut = 0
  var failed = 0
  var statements = 0

  /// Counts one article that was written.
  mutating func count(_ addition: Addition, statements: Int) {
    switch addition {
    case .added: added += 1
    case .newVersion: versions += 1
    case .readAgain: readAgain += 1
    case .unchanged:
      unchanged += 1
      return
    }
    self.statements += statements
  }

  /// "12 articles added, 1 new version, 3 unchanged: 140 statements in onrecord.sqlite".
  func summary(of file: String) -> String {
    func counted(_ count: Int, _ one: String, _ many: String) -> String? {
      count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    let parts = [
      counted(added, "article added", "articles added"), counted(versions, "new version", "new versions"),
      counted(readAgain, "read again", "read again"), counted(unchanged, "unchanged", "unchanged"),
      counted(leftOut, "left out for its language", "left out for their language"),
      counted(failed, "failed", "failed"),
    ].compactMap(\.self)
    let articles = parts.isEmpty ? "nothing to add" : parts.joined(separator: ", ")
    return
      "\(articles); \(counted(statements, "new statement", "new statements") ?? "no new statement") in \(file)"
  }
}
