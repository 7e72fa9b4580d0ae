import Articles
import Fetching
import Record

/// Adds articles from the browser, one run after the other, while pages go on being shown.
actor AddingQueue {
  /// No more runs wait.
  static let mostWaiting = 8
  /// No more bytes wait.
  private static let mostBytes = 256 << 20
  /// The runs of before that are still shown.
  private static let mostShown = 50

  private let work: AddingWork
  private let board: ChangeBoard
  private var shown: [AddPage.Run] = []
  private var waiting: [(id: Int, input: AddingWork.Input)] = []
  private var isWorking = false
  private var lastID = 0

  init(record: Record, models: Models, fetcherVersion: String, board: ChangeBoard) {
    work = AddingWork(record: record, models: models, fetcher: Fetcher(version: fetcherVersion))
    self.board = board
  }

  /// The runs, the last one first.
  var runs: [AddPage.Run] { shown.reversed() }

  /// The run of this number.
  func run(_ id: Int) -> AddPage.Run? { shown.first { $0.id == id } }

  /// Adds what is behind addresses.
  func add(_ addresses: [String]) throws -> Int {
    let name = addresses.count == 1 ? addresses[0] : "\(addresses.count) addresses"
    return try begin(.addresses(addresses), name: name, total: addresses.count)
  }

  /// Adds what a file holds.
  func add(_ name: String, _ bytes: [UInt8]) throws -> Int {
    try begin(.file(name: name, bytes: bytes), name: name.isEmpty ? "a file" : name, total: nil)
  }

  private func begin(_ input: AddingWork.Input, name: String, total: Int?) throws -> Int {
    let bytes = waiting.reduce(input.byteCount) { $0 + $1.input.byteCount }
    guard waiting.count < Self.mostWaiting, bytes <= Self.mostBytes else { throw AddingError.tooMany }
    lastID += 1
    let id = lastID
    shown.append(
      AddPage.Run(
        id: id,
        name: name,
        done: 0,
        total: total,
        added: 0,
        duplicates: 0,
        errors: [],
        isFinished: false
      )
    )
    if shown.count > Self.mostShown { shown.removeFirst(shown.count - Self.mostShown) }
    waiting.append((id, input))
    if !isWorking {
      isWorking = true
      Task { await workOff() }
    }
    return id
  }

  private func workOff() async {
    while !waiting.isEmpty {
      let (id, input) = waiting.removeFirst()
      await work.add(input) { step in await self.note(step, of: id) }
      await change(id) {
        $0.isFinished = true
        $0.total = max($0.total ?? 0, $0.done)
      }
    }
    isWorking = false
  }

  private func note(_ step: AddingWork.Step, of id: Int) async {
    await change(id) { run in
      run.done += 1
      switch step {
      case .added: run.added += 1
      case .known: run.duplicates += 1
      case .failed(let reason):
        run.failed += 1
        if run.errors.count < 100 { run.errors.append(reason) }
      }
    }
  }

  private func change(_ id: Int, _ change: (inout AddPage.Run) -> Void) async {
    guard let index = shown.firstIndex(where: { $0.id == id }) else { return }
    change(&shown[index])
    await board.tell(Change(kind: .run, id: id))
  }
}

/// Why nothing more can be added now.
enum AddingError: Error {
  /// Too much waits already.
  case tooMany
}
